import { beginsAs, headOf, isPdf } from '../../../src/domain/file-signatures.ts';
import { decodedText } from './encoding.ts';
import { looksLikeMarkdown } from './markdown.ts';
import { oldOfficeRemedy, otherFile, packedFormat } from './office-formats.ts';
import { looksLikeTable } from './separated.ts';
import type { Format } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';
import { xmlFormat } from './xml-format.ts';

/** As much of a text is looked at. */
const sample = 200_000;

/**
 * The form that a document is in: by its bytes first, by the ending of its name where they do not tell.
 * @param file the name of the file
 * @throws UnreadableDocument where it is in none that is read, with what to do
 */
export function formatOf(file: string, bytes: Uint8Array): Format {
  const head = headOf(bytes);
  if (isPdf(head)) return 'pdf';
  if (beginsAs(head, 'packed', 'packedEmpty')) return packedFormat(file, bytes);
  if (beginsAs(head, 'oldOffice')) throw new UnreadableDocument(oldOfficeRemedy(file, bytes));
  const other = otherFile(file, head);
  if (other !== undefined) throw new UnreadableDocument(other);
  return textFormat(file, bytes);
}

function textFormat(file: string, bytes: Uint8Array): Format {
  const { text } = decodedText(bytes.subarray(0, sample));
  if (text.includes('\0'))
    throw new UnreadableDocument(
      `"${file}" is no document that can be read here. Save it as Word (.docx), PDF, Excel (.xlsx) or plain text (.txt), and import that.`,
    );
  const ending = endingOf(file);
  const marked = xmlFormat(file, text);
  if (marked !== undefined) return marked;
  if (ending === 'csv' || ending === 'tsv' || ending === 'tab') return 'csv';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  if (looksLikeTable(text)) return 'csv';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

function endingOf(file: string): string {
  return /\.([a-z0-9]+)$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
}
