import { latinDigits } from '../../../src/domain/digits.ts';
import { isPageNumber as isNumberOfPage } from './page-furniture.ts';
import { commonest, type Row } from './pdf-lines.ts';
import { textOfPiece } from './pdf-text.ts';

/** A page in rows. */
export interface RowsOfPage {
  height: number;
  rows: readonly Row[];
}

/** Heads and feet stand in this part of the page above and below. */
const edge = 0.12;

/**
 * The rows of each page that are its head or foot: what stands at the edge of several pages alike but for its figures,
 * and page numbers.
 */
export function furnitureOf(pages: readonly RowsOfPage[]): Set<Row> {
  if (pages.length < 2) return new Set(pages.flatMap(ofOnePage));
  const furniture = new Set<Row>();
  const seen = new Map<string, { rows: Row[]; pages: Set<number> }>();
  for (const [number, page] of pages.entries())
    for (const row of atTheEdge(page)) {
      const text = textOf(row);
      if (isPageNumber(text, number + 1, pages.length)) furniture.add(row);
      const key = `${text.replace(/\p{Nd}+/gu, '0')} ${String(isAbove(row, page))}`;
      const entry = seen.get(key) ?? { rows: [], pages: new Set<number>() };
      entry.rows.push(row);
      entry.pages.add(number);
      seen.set(key, entry);
    }
  for (const { rows, pages: on } of seen.values())
    if (on.size >= Math.max(2, pages.length * 0.3)) for (const row of rows) furniture.add(row);
  return furniture;
}

/** Of one page nothing is repeated: what ends with the number of the page is known, and a foot in far smaller letters. */
function ofOnePage(page: RowsOfPage): Row[] {
  const size = commonest(page.rows.map((row) => row.size));
  const isFoot = (row: Row) => row === page.rows.at(-1) && row.size < 0.7 * size;
  return atTheEdge(page).filter(
    (row) => isFoot(row) || (/\p{L}/u.test(textOf(row)) && isNumberOfPage(textOf(row))),
  );
}

function atTheEdge({ height, rows }: RowsOfPage): Row[] {
  return rows.filter(({ baseline }) => baseline > height * (1 - edge) || baseline < height * edge);
}

function isAbove({ baseline }: Row, { height }: RowsOfPage): boolean {
  return baseline > height / 2;
}

function textOf(row: Row): string {
  return row.pieces.map((piece) => textOfPiece(piece, false)).join(' ');
}

/** `3`, `- 3 -`, `Page 3 of 10`, `3 / 10`: a number that fits the page, give or take a cover. */
function isPageNumber(text: string, page: number, pages: number): boolean {
  const [, figure] =
    /^(?:\p{L}{1,8}\.?\s)?[-–—|\s]*(\p{Nd}{1,4})(?:\s?(?:\/|\p{L}{1,3})\s?\p{Nd}{1,4})?[-–—|\s]*$/u.exec(
      text,
    ) ?? [];
  if (figure === undefined) return false;
  return Math.abs(Number(latinDigits(figure)) - page) <= Math.max(4, pages);
}
