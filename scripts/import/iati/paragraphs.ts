/** As many signs as a summary may have. */
const most = 300;

const listMark = /^\s*(?:[-–—•·▪*]\s|\(?(?:\d{1,2}|[ivx]{1,5}|[a-z])[.)]\s)/iu;

/**
 * The paragraphs of a text. Many files break lines where a screen ended: those belong together.
 * @example paragraphsOf('One line\nand its rest.\n\nAnother.') // ['One line and its rest.', 'Another.']
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n');
  if (isCutByLength(lines)) return [flat(joinedAgain(lines))].filter(Boolean);
  const blocks = text.split(/\n[ \t]*(?:\n[ \t]*)+/u);
  return blocks.flatMap((block) => joined(block, blocks.length > 1)).filter(Boolean);
}

// A program that wrote so many signs a line, in the middle of words too; one sign more or less where it counted bytes.
function isCutByLength(lines: readonly string[]): boolean {
  const whole = lines.slice(0, -1);
  const length = Math.max(0, ...whole.map((line) => line.length));
  return whole.length > 1 && length > 40 && whole.every((line) => length - line.length < 2);
}

function joinedAgain(lines: readonly string[]): string {
  return lines.map((line) => (endsSentence(line) ? `${line} ` : line)).join('');
}

function joined(block: string, hasBlankLines: boolean): string[] {
  const paragraphs: string[] = [];
  let before: string | undefined;
  for (const line of block.split('\n').filter((one) => one.trim() !== '')) {
    const begins =
      before === undefined ||
      listMark.test(line) ||
      (!hasBlankLines && (endsSentence(before) || isAlone(line)));
    if (begins) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] += ` ${line}`;
    before = line;
  }
  return paragraphs.map(flat);
}

function endsSentence(line: string): boolean {
  return /[.:;!?؟。]\s*$/u.test(line);
}

// A short line of its own, such as the name of a place over a list.
function isAlone(line: string): boolean {
  return line.trim().length < 30 && /^\s*\p{Lu}/u.test(line) && !/[.,]\s*$/u.test(line);
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * The sentences of a paragraph that fit into a summary, and what is left of it.
 * @returns no summary where not even the first sentence fits
 */
export function summaryOf(paragraph: string, language: string): { summary: string; rest: string } {
  if (paragraph.length <= most) return { summary: paragraph, rest: '' };
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let end = 0;
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const next = index + segment.trimEnd().length;
    if (next > most) break;
    // A dot behind one letter or a short word is rarely an end: "e.g. wells", "No. 5".
    if (!/(?:^|\s)(?:\p{L}|No|art|vol|St|Dr|Mr|Mrs|e\.g|i\.e|approx|incl)\.$/iu.test(segment.trimEnd()))
      end = next;
  }
  return { summary: paragraph.slice(0, end), rest: paragraph.slice(end).trim() };
}
