import type { LineKind, SourceLine } from './source-document.ts';

/** A stretch of words within a line, all alike. */
export interface Words {
  text: string;
  /** The line of the file in which it begins, where it is known. */
  line?: number | undefined;
  isBold: boolean;
  /** Where it leads to. */
  href?: string | undefined;
  /** Where it is not that of the document. */
  language?: string | undefined;
}

/** What a line is, besides its words. */
export interface LineShape {
  kind: LineKind;
  level?: number | undefined;
  isNumbered?: boolean | undefined;
  isBold?: boolean | undefined;
  place?: string | undefined;
}

/**
 * A line of these words; none where they are only space.
 * @param placeOf where in the file it stands, by the numbers of its first and last line there
 */
export function lineOfWords(
  words: readonly Words[],
  shape: LineShape,
  placeOf: (first: number | undefined, last: number | undefined) => string,
): SourceLine | undefined {
  const text = folded(words.map((one) => one.text).join(''));
  if (text === '') return undefined;
  const written = words.filter((one) => folded(one.text) !== '');
  const place = shape.place ?? placeOf(firstLine(written[0]), lastLine(written.at(-1)));
  const links = linksIn(words);
  const isBold = shape.isBold || written.every((one) => one.isBold);
  const { kind, level, isNumbered } = shape;
  const language = written.every((one) => one.language === written[0]?.language)
    ? written[0]?.language
    : undefined;
  return {
    text,
    place,
    kind,
    ...(level !== undefined && { level }),
    ...(isNumbered && { isNumbered }),
    ...(links.length > 0 && { links }),
    ...(isBold && kind !== 'heading' && { isBold }),
    ...(language !== undefined && { language }),
  };
}

function folded(text: string): string {
  return text.replace(/[ \t\n\r\f\v\u00a0]+/gu, ' ').trim();
}

function firstLine(words: Words | undefined): number | undefined {
  if (words?.line === undefined) return undefined;
  return words.line + newlinesIn(words.text.slice(0, words.text.length - words.text.trimStart().length));
}

function lastLine(words: Words | undefined): number | undefined {
  return words?.line === undefined ? undefined : words.line + newlinesIn(words.text.trimEnd());
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}

function linksIn(words: readonly Words[]): { text: string; href: string }[] {
  const links: { text: string; href: string }[] = [];
  let open: string | undefined;
  for (const { text, href } of words) {
    const last = links.at(-1);
    if (href !== undefined && href === open && last) last.text += text;
    else if (href !== undefined) links.push({ text, href });
    open = href;
  }
  return links.map((link) => ({ ...link, text: folded(link.text) })).filter((link) => link.href !== '');
}
