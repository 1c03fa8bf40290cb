import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withDocument } from './pdf-text.ts';

/** A sheet of a printed page, as PDFium reads it. */
export interface Sheet {
  /** In millimetres. */
  width: number;
  height: number;
  /** Its lines, without the characters that nobody sees. */
  lines: string[];
}

/** Every sheet of a PDF. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  return withDocument(pdf, (document) =>
    [...document.pages()].map((page) => {
      const { originalWidth, originalHeight } = page.getOriginalSize();
      return {
        width: millimetres(originalWidth),
        height: millimetres(originalHeight),
        lines: plain(page.getText())
          .split(/[\r\n]+/u)
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      };
    }),
  );
}

/** The last sheet of a PDF as a picture, at 200 dots an inch, black to white. */
export async function lastSheet(
  pdf: Uint8Array,
): Promise<{ width: number; height: number; grey: Uint8Array }> {
  return withDocument(pdf, async (document) => {
    const page = document.getPage(document.getPageCount() - 1);
    const { width, height, data } = await page.render({
      scale: 200 / 72,
      render: 'bitmap',
      colorSpace: 'Gray',
    });
    return { width, height, grey: data };
  });
}

/** An element of the tags of a PDF: pdf.js gives its role and language. */
interface Tag {
  role?: string;
  lang?: string;
  alt?: string;
  children?: Tag[];
}

/** The languages that the tags of a PDF tell, each with how often it stands there, and the alternative texts. */
export async function tagsOf(
  pdf: Uint8Array,
): Promise<{ languages: Map<string, number>; alternatives: string[] }> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const languages = new Map<string, number>();
  const alternatives: string[] = [];
  const read = ({ lang, alt, children = [] }: Tag) => {
    if (lang) languages.set(lang, (languages.get(lang) ?? 0) + 1);
    if (alt) alternatives.push(alt);
    for (const child of children) read(child);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    read((await page.getStructTree()) as Tag);
  }
  await document.cleanup();
  return { languages, alternatives };
}

/** A text as it is compared: the marks of direction and hyphens at line ends that no reader sees are left out. */
export function plain(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufffe\ufeff]/gu, '').normalize('NFC');
}

function millimetres(points: number): number {
  return (points * 25.4) / 72;
}
