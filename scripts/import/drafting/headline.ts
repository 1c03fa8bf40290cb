import { readLabel } from '../sections/label.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';
import { isDocumentWord } from './document-words.ts';
import type { DocumentTitle } from './document-title.ts';

/**
 * The headline of a note that stands above its place and day: the first line there that is longer than a label.
 * @param below the line with the place and the day
 */
export function headlineAbove(desk: Desk, below: SourceLine): DocumentTitle | undefined {
  const { lines } = desk.document;
  const above = lines.slice(0, lines.indexOf(below)).filter(({ kind }) => kind !== 'furniture');
  const line = above.find((one) => isHeadline(desk, one));
  return (
    line && { text: line.text.trim(), lines: [line], sure: 'likely', why: 'the line above its place and day' }
  );
}

function isHeadline({ reading }: Desk, { text }: SourceLine): boolean {
  const words = text.trim().split(/\s+/u).length;
  if (words < 4 || words > 40 || /[@|]|https?:|[.;,]\s*$/u.test(text)) return false;
  return (
    !isDocumentWord(text) && readLabel(text, reading.language) === undefined && /\p{Ll}|\p{Lo}/u.test(text)
  );
}

/**
 * The headline of a note that marks none as such: alone on its line without an end, right above the first paragraph.
 * @param aside what the note calls itself, and the line of its day
 */
export function headlineOfText(
  { document, reading }: Desk,
  aside: readonly SourceLine[],
): DocumentTitle | undefined {
  const lines = document.lines.filter((line) => line.kind !== 'furniture' && !aside.includes(line));
  const at = lines.findIndex(isParagraph);
  const line = lines[at - 1];
  if (line === undefined || at > 3 || line.kind !== 'paragraph' || line.links !== undefined) return undefined;
  const isLabel = readLabel(line.text, reading.language) !== undefined;
  if (
    isLabel ||
    !/^["“„«]?[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) ||
    /[.:：;,،؛؟]["”»]?$|[@|]/u.test(line.text)
  )
    return undefined;
  if (line.text.length < 20 || line.text.length > 200) return undefined;
  return { text: line.text, lines: [line], sure: 'likely', why: 'the line above the first paragraph' };
}

function isParagraph({ kind, text }: SourceLine): boolean {
  return kind === 'paragraph' && text.length > 100 && /[.!?؟。…]["”’»)]*$/u.test(text);
}
