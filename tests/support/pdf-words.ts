import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A piece of text where it stands on a page, in millimetres from the upper left corner; how tall its letters are, in points. */
export interface PlacedText {
  page: number;
  text: string;
  left: number;
  right: number;
  baseline: number;
  points: number;
}

const millimetres = 25.4 / 72;

/** Every piece of text of a PDF with its place, as pdf.js reads it. */
export async function placedTexts(pdf: Uint8Array): Promise<PlacedText[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const found: PlacedText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    for (const { str, transform, width } of items.filter((item): item is TextItem => 'str' in item)) {
      const [a, b, , , x, y] = transform as number[];
      found.push({
        page: number,
        text: str,
        left: x! * millimetres,
        right: (x! + width) * millimetres,
        baseline: (height - y!) * millimetres,
        points: Math.hypot(a!, b!),
      });
    }
  }
  await loading.destroy();
  return found;
}
