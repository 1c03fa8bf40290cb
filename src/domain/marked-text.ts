// Unicode's own characters for this (core specification, 23.9 "Tag Characters"): they are nowhere seen, and whoever
// does not know them passes over them. The isolates beside them keep the direction of what they hold (UAX #9), so
// that a marked text reads rightly even where nothing takes the marks off again.
const tag = '\u{E0001}';
const cancel = '\u{E007F}';
const [isolate, endOfIsolate] = ['\u2068', '\u2069'];
const tagged = (language: string) =>
  Array.from(language, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');

const open = new RegExp(`${tag}([\\u{E0020}-\\u{E007E}]+)${isolate}`, 'u');
const mark = new RegExp(`${open.source}|${endOfIsolate}${cancel}`, 'gu');

/** What is in no language but a direction of its own: a name, an acronym (BCP 47 "undetermined"). */
export const noLanguage = 'und';

/**
 * Words in another language than what they stand in, marked as such by characters that nobody sees. They can be
 * joined, sorted and cut out like any text; what shows them turns the marks into its own, or takes them off.
 * @param language BCP 47
 */
export function marked(text: string, language: string): string {
  return `${tag}${tagged(language)}${isolate}${text}${endOfIsolate}${cancel}`;
}

/** Whether a text holds marks. */
export function isMarked(text: string): boolean {
  return text.includes(tag);
}

/** A text without its marks. */
export function unmarked(text: string): string {
  return text.replace(mark, '');
}

/**
 * A text whose marks are replaced. However its marks are nested or broken, each that was opened is closed.
 * @param opened what stands for the beginning of words in a language
 * @param closed what stands for their end
 * @example replaceMarks(marked('Hut', 'de'), (l) => `<i lang="${l}">`, '</i>') // '<i lang="de">Hut</i>'
 */
export function replaceMarks(text: string, opened: (language: string) => string, closed: string): string {
  let depth = 0;
  const replaced = text.replace(mark, (_, letters: string | undefined) => {
    if (letters !== undefined) {
      depth += 1;
      return opened(languageOf(letters));
    }
    if (depth === 0) return '';
    depth -= 1;
    return closed;
  });
  return replaced + closed.repeat(depth);
}

/** Words of one language that follow each other in a text. */
export interface Run {
  text: string;
  /** BCP 47, or `noLanguage`; undefined where the words are in the language of the whole. */
  language?: string;
}

/**
 * A text as runs of one language each, in their order; where marks are nested, the innermost counts.
 * @example runsOf(`See ${marked('Hut', 'de')}.`) // [{ text: 'See ' }, { text: 'Hut', language: 'de' }, { text: '.' }]
 */
export function runsOf(text: string): Run[] {
  const languages: string[] = [];
  const runs: Run[] = [];
  const write = (words: string) => {
    const language = languages.at(-1);
    if (words !== '') runs.push(language === undefined ? { text: words } : { text: words, language });
  };
  let at = 0;
  for (const { 0: found, 1: letters, index } of text.matchAll(mark)) {
    write(text.slice(at, index));
    at = index + found.length;
    if (letters === undefined) languages.pop();
    else languages.push(languageOf(letters));
  }
  write(text.slice(at));
  return runs;
}

/**
 * A text for where there can be no element: its marks are taken off, and an isolate is left around each piece that
 * would change places with what stands beside it (UAX #9). What is marked as a whole has nothing beside it.
 * @param isApart whether a piece runs against what it stands in
 */
export function plainText(text: string, isApart: (piece: string) => boolean): string {
  if (!isMarked(text)) return text;
  if (wholeMark(text).language !== undefined) return plainText(insideMark(text), isApart);
  const open = [''];
  const write = (words: string) => open.push((open.pop() ?? '') + words);
  const close = () => {
    const piece = open.pop() ?? '';
    write(isApart(piece) ? isolate + piece + endOfIsolate : piece);
  };
  let at = 0;
  for (const { 0: found, 1: letters, index } of text.matchAll(mark)) {
    write(text.slice(at, index));
    at = index + found.length;
    if (letters !== undefined) open.push('');
    else if (open.length > 1) close();
  }
  write(text.slice(at));
  while (open.length > 1) close();
  return open.join('');
}

/** A text that is marked as a whole, without its marks and with its language; any other as it is. */
export function wholeMark(text: string): { text: string; language?: string } {
  const letters = isMarked(text) ? open.exec(text)?.[1] : undefined;
  if (letters === undefined || !isOnePiece(text)) return { text };
  return { text: unmarked(text), language: languageOf(letters) };
}

/** What stands in the mark of a text that is marked as a whole, other marks and all. */
export function insideMark(text: string): string {
  return text.replace(open, '').slice(0, -(endOfIsolate + cancel).length);
}

// Whether the mark that is opened first is closed last.
function isOnePiece(text: string): boolean {
  let [depth, at] = [0, 0];
  for (const { 0: found, 1: letters, index } of text.matchAll(mark)) {
    if (depth === 0 && index !== 0) return false;
    depth += letters === undefined ? -1 : 1;
    at = index + found.length;
    if (depth <= 0) break;
  }
  return depth === 0 && at === text.length;
}

// An author may have typed such characters too, around anything: what is no language is told as none.
function languageOf(letters: string): string {
  const untagged = Array.from(letters, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xe0000),
  );
  try {
    return Intl.getCanonicalLocales(untagged.join(''))[0] ?? noLanguage;
  } catch {
    return noLanguage;
  }
}
