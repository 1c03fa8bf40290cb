import { type OpenPdf, roomSize } from './pdf-engine.ts';
import type { Box } from './pdf-page.ts';
import type { Written } from './pdf-paragraphs.ts';
import { textOfPiece } from './pdf-text.ts';
import type { SourceLine } from './source-document.ts';

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

/** The links of some lines, each with its words; what leads on over the end of a line is one link. */
export function linksIn(
  links: readonly LinkArea[],
  lines: readonly Written[],
): NonNullable<SourceLine['links']> {
  const found: { text: string; href: string }[] = [];
  for (const line of lines)
    for (const { box, href } of links) {
      const text = textIn(line, box);
      const last = found.at(-1);
      if (text === '') continue;
      if (last?.href === href) last.text = `${last.text} ${text}`;
      else found.push({ text, href });
    }
  return found;
}

function textIn(line: Written, box: Box): string {
  if (line.top < box.bottom || line.bottom > box.top) return '';
  const isIn = ({ left, right, bottom, top }: Box) =>
    (left + right) / 2 > box.left &&
    (left + right) / 2 < box.right &&
    (bottom + top) / 2 > box.bottom &&
    (bottom + top) / 2 < box.top;
  return line.row.pieces
    .map((piece) => textOfPiece({ ...piece, glyphs: piece.glyphs.filter(isIn) }, false))
    .filter((text) => text !== '')
    .join(' ');
}
