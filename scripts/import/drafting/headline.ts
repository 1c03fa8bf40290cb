import { readLabel } from '../sections/label.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';
import type { DocumentTitle } from './document-title.ts';

/**
 * The headline of a note that marks none as such: alone on its line without an end, right above the first paragraph.
 * @param aside what the note calls itself, and the line of its day
 */
export function headlineOf(
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
