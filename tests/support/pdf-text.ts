import { PDFiumLibrary } from '@hyzyla/pdfium';

/** The text of each page of a PDF, as PDFium reads it: white space folded. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText().replace(/\s+/gu, ' ').trim());
  document.destroy();
  library.destroy();
  return pages;
}
