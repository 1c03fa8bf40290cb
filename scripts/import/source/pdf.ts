import { repairDocument } from '../repair/repair-document.ts';
import { limits } from './limits.ts';
import { ClosedPdf, type OpenPdf, withPdf } from './pdf-engine.ts';
import { documentOf } from './pdf-document.ts';
import { type PdfPage, readPage } from './pdf-page.ts';
import type { SourceDocument } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * A PDF in lines: its columns one after the other, its paragraphs put together, its headings known by their size, its
 * tables by their columns. What it cannot read is told.
 * @param file its name, for messages
 * @throws UnreadableDocument where it is damaged, has a password, or holds pictures of pages only
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const { pages, losses } = await opened(file, bytes);
  if (pages.every(({ glyphs }) => glyphs.every(({ isSpace }) => isSpace))) throw withoutText(file, pages);
  const { lines, tables, repairs } = documentOf(pages);
  return repairDocument({
    file,
    format: 'pdf',
    language: 'und',
    lines,
    tables,
    repairs,
    losses: [...losses, ...pages.flatMap(lossesOf)],
  });
}

interface Pages {
  pages: PdfPage[];
  losses: string[];
}

async function opened(file: string, bytes: Uint8Array): Promise<Pages> {
  try {
    return await withPdf(bytes, pagesOf);
  } catch (error) {
    if (!(error instanceof ClosedPdf)) throw error;
    throw new UnreadableDocument(
      error.needsPassword
        ? `"${file}" is locked with a password. Open it, save or print it to a new PDF without a password, and import that copy.`
        : `"${file}" is damaged, or no PDF. Open it in a PDF program, save a copy of it, and import that; or ask its author for it again.`,
    );
  }
}

function pagesOf(pdf: OpenPdf): Pages {
  const count = pdf.engine._FPDF_GetPageCount(pdf.document);
  const read = Math.min(count, limits.pages);
  const pages: PdfPage[] = [];
  for (let index = 0; index < read; index += 1) pages.push(readPage(pdf, index));
  const isCut = count > read;
  return {
    pages,
    losses: isCut
      ? [
          `only the first ${String(read)} of ${String(count)} pages were read: import the rest as a file of its own`,
        ]
      : [],
  };
}

function withoutText(file: string, pages: readonly PdfPage[]): UnreadableDocument {
  return new UnreadableDocument(
    pages.some(({ pictures }) => pictures > 0)
      ? `"${file}" holds pictures of pages, and no text. Have its text recognised first (OCR: most scanners and PDF programs offer it), or ask its author for the document that it was made from.`
      : `"${file}" has no text that can be read: its letters are drawings. Ask its author for the document that it was made from.`,
  );
}

function lossesOf({ number, glyphs, pictures, unnamed, turned }: PdfPage): string[] {
  const page = `page ${String(number)}`;
  if (glyphs.length === 0)
    return pictures > 0 ? [`${page} holds a picture only: words in it were not read`] : [];
  return [
    ...(pictures > 0 ? [`${page} has ${counted(pictures, 'picture')}: words in pictures were not read`] : []),
    ...(unnamed > 0
      ? [`${page}: the file does not say which letters ${counted(unnamed, 'sign')} stand for`]
      : []),
    ...(turned.trim() === ''
      ? []
      : [`${page}: words that stand on their side were not read: "${excerpt(turned)}"`]),
  ];
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function excerpt(text: string): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}
