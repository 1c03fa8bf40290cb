import { readFile, stat } from 'node:fs/promises';
import { scriptOf } from '../../../src/domain/script.ts';
import { readCsv } from './csv.ts';
import { readDocx } from './docx.ts';
import { formatOf } from './format.ts';
import { readHtml } from './html.ts';
import { detectLanguage, languageOfItsOwn } from './language.ts';
import { limits } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { shownName } from './shown-name.ts';
import type { Format, SourceDocument } from './source-document.ts';
import { readText } from './text.ts';
import { UnreadableDocument } from './unreadable.ts';
import { withLines } from './with-lines.ts';
import { readXlsx } from './xlsx.ts';

/**
 * A document from the disk in lines, with the language that it is in. What it holds is data: nothing of it is run,
 * fetched, or taken for a path.
 * @param path of the file, as typed
 * @throws UnreadableDocument where it cannot be read, with what to do
 */
export async function readSource(path: string): Promise<SourceDocument> {
  const file = shownName(path);
  const bytes = await bytesOf(path, file);
  const document = await readers[formatOf(file, bytes)](file, bytes);
  return inItsLanguage(withoutEndless(document));
}

const readers: Record<Format, (file: string, bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>> =
  {
    docx: readDocx,
    pdf: readPdf,
    html: readHtml,
    markdown: readMarkdown,
    text: readText,
    xlsx: readXlsx,
    csv: readCsv,
    iati: (file, bytes) => ({
      file,
      format: 'iati',
      language: 'und',
      lines: [],
      tables: [],
      repairs: [],
      losses: [],
      bytes,
    }),
  };

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    const { size, isFile, isDirectory } = await kindOf(path);
    if (isDirectory)
      throw new UnreadableDocument(
        `"${path}" is a folder. Name the files in it, such as ${path.replace(/\/+$/u, '')}/*.docx`,
      );
    if (!isFile) throw new UnreadableDocument(`"${path}" is no file. Name a document.`);
    if (size === 0) throw new UnreadableDocument(`"${file}" is empty. Have it sent again, or save it again.`);
    if (size > limits.bytes) throw new UnreadableDocument(tooBig(file, size));
    return await readFile(path);
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument(remedyOf(path, error));
  }
}

async function kindOf(path: string): Promise<{ size: number; isFile: boolean; isDirectory: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile(), isDirectory: found.isDirectory() };
}

function tooBig(file: string, size: number): string {
  const megabytes = (bytes: number) => String(Math.round(bytes / 1024 / 1024));
  return `"${file}" has ${megabytes(size)} MB; up to ${megabytes(limits.bytes)} MB are read. Save it with smaller pictures (in Word: File, Compress Pictures; of a PDF: as "smallest size"), or in parts, and import that.`;
}

function remedyOf(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `There is no file "${path}". Check how it is spelt, and in which folder it lies.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `"${path}" may not be read. Close it in other programs, or copy it to a folder of your own, and import that.`;
  return `"${path}" could not be read from the disk. Copy it to another folder, and import that.`;
}

// What is no paragraph is told, and not looked through.
function withoutEndless(document: SourceDocument): SourceDocument {
  const endless = document.lines.filter(({ text }) => text.length > limits.letters);
  if (endless.length === 0) return document;
  const losses = endless.map(
    ({ place, text }) =>
      `${place}: ${text.length} letters without a break were left out (“${text.slice(0, 40)}…”)`,
  );
  const cut = withLines(document, (line) =>
    line.text.length > limits.letters ? { ...line, text: '' } : line,
  );
  return { ...cut, losses: [...document.losses, ...losses] };
}

/** With the language of most of its lines, where it does not say one in the script that it is written in. */
function inItsLanguage(document: SourceDocument): SourceDocument {
  const found = detectLanguage(document.lines);
  const language = isBelievable(document.language, found) ? document.language : found;
  return withLines({ ...document, language }, (line) => {
    const own = languageOfItsOwn(line, language);
    return own === undefined ? line : { ...line, language: own };
  });
}

/**
 * Whether a document's own word for its language fits its letters. A program writes its user's language into every
 * document: where the small words are clearly those of another, they are believed.
 */
function isBelievable(stated: string, found: string): boolean {
  if (stated === 'und' || stated === '') return false;
  if (!isTag(stated)) return false;
  if (found === 'und') return true;
  const [base] = stated.split('-');
  return base === found || (scriptOf(stated) === scriptOf(found) && scriptOf(found) !== 'Latn');
}

function isTag(stated: string): boolean {
  try {
    return new Intl.Locale(stated).language !== '';
  } catch {
    return false;
  }
}
