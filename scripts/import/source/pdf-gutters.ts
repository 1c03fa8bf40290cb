import type { Band } from './pdf-bands.ts';
import { boxAround, commonest, type Row } from './pdf-lines.ts';
import type { Box } from './pdf-page.ts';
import { cutAtHeadings, cutAtUnderlined, trimmedEnds } from './pdf-ends.ts';
import { figuresAt } from './pdf-figures.ts';
import { kindBeside } from './pdf-sides.ts';

/** Rows of a page with white space down between them, from one row to before another. */
export interface Parted {
  from: number;
  to: number;
  band: Band;
  kind: 'columns' | 'table';
}

/** White space that goes down a page: how wide it is left, and which rows it has passed. */
export interface Gutter {
  left: number;
  right: number;
  from: number;
  to: number;
}

/** A gutter is at least as wide as this part of the size of the letters. */
const narrowest = 0.8;
/** More white spaces side by side are none of columns. */
const mostOpen = 24;
/** How many rows above both columns one of them may begin. */
const mostRaised = 200;

/**
 * Where a page stands in columns: from top to bottom, what is parted by white space that no line crosses. Lines that
 * stand on one side only belong to it, as do words set far apart in a justified line.
 * @param rules lines drawn on the page
 */
export function partedRows(rows: readonly Row[], rules: readonly Box[], isRightToLeft: boolean): Parted[] {
  const least = narrowest * commonest(rows.map(({ size }) => size));
  const taken: Parted[] = [];
  const used = new Set<number>();
  const found = guttersOf(rows, least);
  const wide = new Set(found.map(({ to }) => to));
  const gutters = found
    .flatMap((gutter) => cutAtUnderlined(rows, gutter, rules))
    .flatMap((gutter) => cutAtHeadings(rows, gutter));
  for (const gutter of gutters.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (used.has(gutter.from)) continue;
    const { from, to } = trimmedEnds(rows, gutter, wide, isRightToLeft);
    const parted = partedBy({ ...gutter, from, to }, rows, rules, isRightToLeft);
    if (!parted || used.has(parted.from) || used.has(parted.to - 1)) continue;
    for (let index = parted.from; index < parted.to; index += 1) used.add(index);
    taken.push(parted);
  }
  for (let at = 0; at < rows.length; at += 1) {
    const figures = used.has(at) ? undefined : figuresAt(rows, at);
    if (!figures || used.has(figures.to - 1)) continue;
    taken.push({ from: at, to: figures.to, band: figures.band, kind: 'columns' });
    at = figures.to - 1;
  }
  return taken.toSorted((a, b) => a.from - b.from);
}

/** The white spaces that pass several rows, each as far as it goes up and down. */
function guttersOf(rows: readonly Row[], least: number): Gutter[] {
  const closed: Gutter[] = [];
  let open: Gutter[] = [];
  for (const [index, row] of rows.entries()) {
    const next: Gutter[] = [];
    for (const gutter of open) {
      const rest = freeIn(gutter, row, least);
      if (rest) next.push({ ...gutter, ...rest, to: index + 1 });
      else closed.push(gutter);
    }
    for (const gap of gapsAt(rows, index, least)) {
      const isKnown = next.some(({ left, right }) => left >= gap.left - 1 && right <= gap.right + 1);
      if (!isKnown && next.length < mostOpen) next.push({ ...gap, from: index, to: index + 1 });
    }
    open = next;
  }
  return [...closed, ...open]
    .filter(({ from, to }) => to - from > 2)
    .map((gutter) => ({ ...gutter, from: raised(gutter, rows, least) }));
}

/** The white spaces in a row, or between one and the row above it where they stand side by side. */
function gapsAt(rows: readonly Row[], index: number, least: number): { left: number; right: number }[] {
  const row = rows[index];
  if (!row) return [];
  const above = rows[index - 1];
  const isNear = above && above.baseline - row.baseline < 1.2 * row.size;
  const pieces = [...(isNear && above.pieces.length === 1 ? above.pieces : []), ...row.pieces];
  const gaps: { left: number; right: number }[] = [];
  let reached = Infinity;
  for (const { left, right } of pieces.toSorted((a, b) => a.left - b.left)) {
    if (left - reached >= least) gaps.push({ left: reached, right: left });
    reached = reached === Infinity ? right : Math.max(reached, right);
  }
  return gaps;
}

/** What a row leaves free of a white space: the widest part. Undefined where that is too narrow. */
function freeIn(
  { left, right }: { left: number; right: number },
  row: Row,
  least: number,
): { left: number; right: number } | undefined {
  let best: { left: number; right: number } | undefined;
  let from = left;
  const keep = (to: number) => {
    if (to - from >= least && (!best || to - from > best.right - best.left)) best = { left: from, right: to };
  };
  for (const piece of row.pieces) {
    if (piece.right <= from) continue;
    if (piece.left >= right) break;
    keep(piece.left);
    from = piece.right;
  }
  keep(right);
  return best;
}

/**
 * The first row above a white space that does not cross it, nor leave it narrower; but not the last line of a
 * paragraph that crosses it.
 */
function raised(gutter: Gutter, rows: readonly Row[], least: number): number {
  let { from } = gutter;
  for (let above = rows[from - 1]; above && gutter.from - from < mostRaised; above = rows[from - 1]) {
    const rest = freeIn(gutter, above, least);
    if (rest?.left !== gutter.left || rest.right !== gutter.right) break;
    if (endsTable(above, rows[from])) break;
    from -= 1;
  }
  while (from < gutter.from && goesOn(rows[from - 1], rows[from])) from += 1;
  return from;
}

/** Whether a row of several pieces stands well above the next: the last of a table over the columns. */
function endsTable(row: Row, next: Row | undefined): boolean {
  return next !== undefined && row.pieces.length > 1 && row.baseline - next.baseline > 2 * next.size;
}

/** Whether a row stands below another as the next line of its paragraph does. */
function goesOn(above: Row | undefined, row: Row | undefined): boolean {
  if (!above || row?.pieces.length !== 1) return false;
  const [line] = row.pieces;
  const before = boxAround(above.pieces);
  const isAligned =
    line && (Math.abs(line.left - before.left) < 2 || Math.abs(line.right - before.right) < 2);
  const fall = above.baseline - row.baseline;
  return isAligned === true && Math.abs(above.size - row.size) < 0.5 && fall < 1.6 * row.size;
}

function partedBy(
  gutter: Gutter,
  rows: readonly Row[],
  rules: readonly Box[],
  isRightToLeft: boolean,
): Parted | undefined {
  const { from, to } = gutter;
  const band = rows.slice(from, to);
  const kind = kindBeside(band, gutter, rules, isRightToLeft);
  if (!kind) return undefined;
  const columns = [
    { left: -Infinity, right: gutter.left },
    { left: gutter.right, right: Infinity },
  ];
  return { from, to, band: { rows: band, columns }, kind };
}
