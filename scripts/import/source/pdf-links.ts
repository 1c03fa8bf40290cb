import { type OpenPdf, roomSize } from './pdf-engine.ts';
import type { Box } from './pdf-page.ts';

/** An area of a page that leads somewhere. */
export interface LinkArea {
  box: Box;
  href: string;
}

const most = 2000;

/** Where the links of a page lead to: those to an address outside the document. */
export function linksOf(pdf: OpenPdf, page: number): LinkArea[] {
  const { engine, room, memory } = pdf;
  const links: LinkArea[] = [];
  memory().setInt32(room, 0, true);
  let position = 0;
  for (let index = 0; index < most; index += 1) {
    memory().setInt32(room, position, true);
    if (!engine._FPDFLink_Enumerate(page, room, room + 4)) break;
    position = memory().getInt32(room, true);
    const link = memory().getInt32(room + 4, true);
    const href = addressOf(pdf, engine._FPDFLink_GetAction(link));
    if (href && engine._FPDFLink_GetAnnotRect(link, room)) links.push({ box: boxAt(pdf), href });
  }
  return links;
}

function addressOf({ engine, document, room }: OpenPdf, action: number): string {
  if (action === 0) return '';
  const length = engine._FPDFAction_GetURIPath(document, action, room, roomSize);
  if (length <= 1 || length > roomSize) return '';
  return new TextDecoder().decode(engine.HEAPU8.slice(room, room + length - 1)).trim();
}

/** A rectangle of PDFium: left, top, right, bottom. */
function boxAt({ room, memory }: OpenPdf): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((at) =>
    memory().getFloat32(room + at, true),
  );
  return { left, right, bottom: Math.min(top, bottom), top: Math.max(top, bottom) };
}
