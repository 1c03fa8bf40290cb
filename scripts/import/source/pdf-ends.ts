import type { Gutter } from './pdf-gutters.ts';
import { commonest, type Row } from './pdf-lines.ts';
import type { Box } from './pdf-page.ts';

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

/**
 * White space between columns, parted where a heading across the page stands between them though it is too short to
 * cross it: on both sides there is room above and below it.
 */
export function cutAtHeadings(rows: readonly Row[], gutter: Gutter): Gutter[] {
  const { from, to } = gutter;
  const size = commonest(rows.slice(from, to).map((row) => row.size));
  const parts: Gutter[] = [];
  let start = from;
  for (let index = from + 1; index < to - 1; index += 1) {
    const [before, row, next] = rows.slice(index - 1, index + 2);
    if (!before || !row || !next || row.size < bigger * size || sidesOf(row, gutter) === 'both') continue;
    const isOpenAbove = before.baseline - row.baseline > 1.6 * row.size;
    const isOpenBelow = row.baseline - next.baseline > 1.3 * row.size;
    if (!isOpenAbove || !isOpenBelow || !isBesideRoom(rows, index, gutter)) continue;
    parts.push({ ...gutter, from: start, to: index });
    start = index + 1;
  }
  return [...parts, { ...gutter, from: start }].filter((part) => part.to - part.from > 1);
}

/**
 * White space between columns, parted above a heading with a line under it that is drawn across both: what stands below
 * is no longer beside anything.
 * @param rules lines drawn on the page
 */
export function cutAtUnderlined(rows: readonly Row[], gutter: Gutter, rules: readonly Box[]): Gutter[] {
  const { from, to } = gutter;
  const size = commonest(rows.slice(from, to).map((row) => row.size));
  const across = rules.filter(
    ({ left, right }) => left < gutter.left - 2 * size && right > gutter.right + 2 * size,
  );
  const isUnderlined = (row: Row) =>
    row.size >= bigger * size &&
    sidesOf(row, gutter) !== 'both' &&
    across.some(({ top }) => top < row.baseline && row.baseline - top < 1.2 * row.size);
  const starts = rows.flatMap((row, index) =>
    index > from && index < to && isUnderlined(row) ? [index] : [],
  );
  return [from, ...starts]
    .map((start, index) => ({ ...gutter, from: start, to: starts[index] ?? to }))
    .filter((part) => part.to - part.from > 1);
}

/** Further away, in rows, nothing is looked for beside a heading. */
const mostAway = 12;

/** Whether the other side is empty beside a heading, by more than the space between paragraphs. */
function isBesideRoom(rows: readonly Row[], index: number, gutter: Gutter): boolean {
  const row = rows[index];
  if (!row) return false;
  const side = sidesOf(row, gutter);
  const isOther = (other: Row | undefined) => other !== undefined && sidesOf(other, gutter) !== side;
  const near = (step: 1 | -1) => {
    for (
      let at = index + step;
      at >= gutter.from && at < gutter.to && Math.abs(at - index) < mostAway;
      at += step
    ) {
      const fall = Math.abs((rows[at]?.baseline ?? 0) - row.baseline);
      if (fall > 60) return undefined;
      if (isOther(rows[at])) return fall;
    }
    return undefined;
  };
  const [above, below] = [near(-1), near(1)];
  return above !== undefined && below !== undefined && above > 1.6 * row.size && below > 1.6 * row.size;
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
  while (
    first > from + 1 &&
    side !== 'both' &&
    rows.slice(first - 1, first).some((row) => sidesOf(row, gutter) === side)
  )
    first -= 1;
  const other = rows[first - 1];
  for (let index = first; index < to; index += 1) {
    const [before, row] = rows.slice(index - 1, index + 1);
    if (!before || !row || !other) break;
    const isFar = before.baseline - row.baseline > 3 * Math.max(row.size, before.size);
    const isHeading = row.size >= bigger * size;
    const isBelowBoth = other.baseline - row.baseline < 4 * row.size;
    const isBeforeWide = wide.has(index + 1) || wide.has(index + 2);
    const isAcross = isBelowBoth && !isWrapped(rows.slice(index, to), rows.slice(from, first), gutter);
    if (isFar || (isHeading && (isAcross || isBeforeWide))) return index;
  }
  return to;
}

/** Whether lines below a heading end where those of the column above it do, and go on: they stand in the column. */
function isWrapped(below: readonly Row[], above: readonly Row[], gutter: Gutter): boolean {
  const reach = (row: Row) =>
    Math.max(...row.pieces.filter(({ right }) => right <= gutter.left + 0.1).map(({ right }) => right));
  const edge = Math.max(...above.map(reach));
  return below.some((row, index) => {
    const next = below[index + 1];
    const isNear =
      next !== undefined && row.baseline - next.baseline < 1.7 * row.size && next.size === row.size;
    return isNear && sidesOf(row, gutter) === 'left' && reach(row) > edge - 4 * row.size;
  });
}
