import type { Gutter } from './pdf-gutters.ts';
import { commonest, type Row } from './pdf-lines.ts';

/** Headings are bigger than the text by this factor. */
const bigger = 1.12;

/**
 * Where columns begin and end: without a heading above the column that is read first, and without what stands under
 * both of them on one side only, as a short heading across the page, a note, or a line at the foot.
 * @param wide the numbers of the rows that cross white space between columns
 */
export function trimmedEnds(
  rows: readonly Row[],
  gutter: Gutter,
  wide: ReadonlySet<number>,
  isRightToLeft: boolean,
): { from: number; to: number } {
  const size = commonest(rows.slice(gutter.from, gutter.to).map((row) => row.size));
  let { from } = gutter;
  for (let row = rows[from]; row && from < gutter.to; row = rows[from]) {
    const isAlone = sidesOf(row, gutter) === (isRightToLeft ? 'right' : 'left');
    if (!isAlone || !(row.size >= bigger * size || isBold(row))) break;
    from += 1;
  }
  return { from, to: endOf(rows, { ...gutter, from }, wide, size) };
}

function isBold({ pieces }: Row): boolean {
  return pieces.every(({ glyphs }) => glyphs.every(({ isSpace, isBold: bold }) => isSpace || bold));
}

function sidesOf(row: Row, { left }: Gutter): 'left' | 'right' | 'both' {
  const onLeft = row.pieces.filter((piece) => piece.right <= left + 0.1).length;
  if (onLeft === 0) return 'right';
  return onLeft === row.pieces.length ? 'left' : 'both';
}

function endOf(rows: readonly Row[], gutter: Gutter, wide: ReadonlySet<number>, size: number): number {
  const { from, to } = gutter;
  const last = rows[to - 1];
  if (!last) return to;
  const side = sidesOf(last, gutter);
  let first = to;
  while (first > from + 1 && side !== 'both' && rows.slice(first - 1, first).some((row) => sidesOf(row, gutter) === side))
    first -= 1;
  const other = rows[first - 1];
  for (let index = first; index < to; index += 1) {
    const [before, row] = rows.slice(index - 1, index + 1);
    if (!before || !row || !other) break;
    const isFar = before.baseline - row.baseline > 3 * Math.max(row.size, before.size);
    const isHeading = row.size >= bigger * size;
    const isBelowBoth = other.baseline - row.baseline < 4 * row.size;
    const isBeforeWide = wide.has(index + 1) || wide.has(index + 2);
    if (isFar || (isHeading && (isBelowBoth || isBeforeWide))) return index;
  }
  return to;
}
