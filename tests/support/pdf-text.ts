import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';

/** The text of each page of a PDF, as PDFium reads it: white space folded. */
export function textOfPages(pdf: Uint8Array): Promise<string[]> {
  return withDocument(pdf, async (document) =>
    [...document.pages()].map((page) => page.getText().replace(/\s+/gu, ' ').trim()),
  );
}

/** Each page of a PDF as a picture: its dots, as PDFium draws them. */
export function pictureOfPages(pdf: Uint8Array): Promise<Uint8Array[]> {
  return withDocument(pdf, async (document) => {
    const pictures = [];
    for (const page of document.pages())
      pictures.push((await page.render({ scale: 1, render: 'bitmap' })).data.slice());
    return pictures;
  });
}

/** Opens a PDF with PDFium, and closes it when it has been read. */
export async function withDocument<T>(
  pdf: Uint8Array,
  read: (document: PDFiumDocument) => T | Promise<T>,
): Promise<T> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    return await read(document);
  } finally {
    document.destroy();
    library.destroy();
  }
}
