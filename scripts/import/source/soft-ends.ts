/**
 * Whether a text was typed with a line break wherever a line was full: the column at which its lines are full, if so.
 * @param blocks lines that stand together without an empty one
 */
export function fullWidth(blocks: readonly (readonly string[])[]): number | undefined {
  const followed = blocks.flatMap((block) => block.slice(0, -1));
  const lengths = followed.map((line) => line.length).filter((length) => length <= widest);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width < narrowest) return undefined;
  const pairs = blocks
    .flatMap((block) => block.slice(1).map((next, index) => [block[index] ?? '', next] as const))
    .filter(([line, next]) => line.length * 10 >= width * 7 && !isHardStart(next) && !isMarked(next));
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length;
  return full * 3 >= pairs.length * 2 && full > 0 ? width : undefined;
}

// An item of a list, or a label with its value, begins a line however full the one above is.
function isMarked(next: string): boolean {
  return /^\s*(?:[•*–-]|\(?(?:\d{1,2}|\p{Ll})[.)])\s/u.test(next) || /^\p{Lu}[\p{L} -]{1,30}:\s/u.test(next);
}

/**
 * Whether a line ends only because it was full, so that the next goes on with its sentence.
 * @param width at which lines of the text are full, if they are
 */
export function endsSoftly(line: string, next: string, width: number | undefined): boolean {
  if (isHardStart(next)) return false;
  if (width !== undefined && isFull(line, next, width)) return true;
  if (line.length >= 40 && unended.test(line)) return true;
  return (
    line.length >= 40 &&
    /[\p{Ll}\p{M},\-–]$/u.test(line) &&
    /^[\p{Ll}(]/u.test(next) &&
    !/@|:\/\//u.test(next.split(' ', 1)[0] ?? '')
  );
}

// With such a word no sentence ends.
const unended =
  /\s(?:and|or|of|the|to|for|with|by|from|in|at|an|et|ou|de|du|des|la|le|les|y|el|los|para|e|do|da|dos)$/u;

/** Whether a line begins on its own, however full the one above is: with a label, or an address of the web. */
export function isHardStart(next: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}. ’'()/-]{0,30} ?: /u.test(next) || /^(?:https?:\/\/|www\.)\S+$/u.test(next)
  );
}

/**
 * Two parts of a text that a line break parted. A hyphen at the end of a line is taken out where the word is written
 * without one in this text and never with it.
 * @param words of the whole text, in small letters
 */
export function joinedLines(line: string, next: string, words: ReadonlySet<string>): string {
  // No word is longer; the lines joined so far may be.
  const left = /(\p{Ll}{1,50})[-\u2010]$/u.exec(line.slice(-60))?.[1];
  const right = /^\p{Ll}+/u.exec(next)?.[0];
  if (left === undefined || right === undefined) return `${line} ${next}`;
  const isCut =
    !words.has(`${left}-${right}`) && !compounds.has(left) && (words.has(left + right) || !words.has(left));
  return isCut ? `${line.slice(0, -1)}${next}` : line + next;
}

const narrowest = 55;
const widest = 120;

/** First parts of words that keep their hyphen. */
const compounds = new Set([
  'co',
  'cross',
  'ex',
  'full',
  'half',
  'high',
  'inter',
  'long',
  'low',
  'mid',
  'multi',
  'non',
  'post',
  'pre',
  'self',
  'semi',
  'short',
  'socio',
  'sub',
  'well',
]);

// Its next word did not fit any more; and a line that is full is not far shorter than the others.
function isFull(line: string, next: string, width: number): boolean {
  const word = next.trimStart().split(' ', 1)[0]?.length ?? 0;
  return line.length + 1 + word > width && line.length >= width - 25;
}
