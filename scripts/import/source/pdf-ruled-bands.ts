import type { Band, Span } from './pdf-bands.ts';
import { boxAround, type Row } from './pdf-lines.ts';
import type { Box } from './pdf-page.ts';

/** A band with the lines that are drawn across it. */
export interface RuledBand {
  /** Rows above it that only seem to belong to it: its title. */
  lead: readonly Row[];
  band: Band;
  /** How high the lines stand that are drawn across it, from the top. */
  lines: readonly number[];
}

/** A band without what follows it in its first column only: a note, the next heading. */
export function trimmed(band: Band | undefined, rules: readonly Box[]): RuledBand | undefined {
  if (!band) return undefined;
  const lines = linesAcross(band, rules);
  const rows = [...band.rows];
  const lowest = lines.at(-1);
  const bodySize = commonSize(rows);
  const title = rows.findIndex(
    (row, index) => index > 1 && row.pieces.length === 1 && row.size > bodySize * 1.12,
  );
  const isTable = lines.length > 1;
  if (isTable && title !== -1) rows.splice(title);
  while (rows.length > 1) {
    const [before, last] = rows.slice(-2);
    if (!before || !last || last.pieces.length > 1) break;
    const isBelow = isTable && lowest !== undefined && last.baseline < lowest;
    const isAway = before.baseline - last.baseline > 1.8 * last.size;
    if (!isBelow && !isAway) break;
    rows.pop();
  }
  const lead = rows.splice(0, leadOf(rows, lines));
  return rows.length > 1 ? { lead, band: { ...band, rows }, lines } : undefined;
}

/** How many rows stand above a table in one piece, in bigger letters or over its first line. */
function leadOf(rows: readonly Row[], [first, second]: readonly number[]): number {
  const common = commonSize(rows);
  const count = rows.findIndex(({ pieces, size, baseline }) => {
    const isOver = first !== undefined && second !== undefined && baseline > first;
    return pieces.length > 1 || !(size > common * 1.12 || isOver);
  });
  return Math.max(0, count);
}

function commonSize(rows: readonly Row[]): number {
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** How high the lines stand that cross most of a band, from just above it to just below. */
function linesAcross({ rows, columns }: Band, rules: readonly Box[]): number[] {
  const { left, right, top, bottom } = boxAround(rows.flatMap(({ pieces }) => pieces));
  const reach = 2 * (rows[0]?.size ?? 0);
  const near = rules.filter(
    (rule) =>
      rule.bottom < top + reach && rule.top > bottom - reach && rule.left < right && rule.right > left,
  );
  const heights = near.map((rule) => (rule.bottom + rule.top) / 2).toSorted((a, b) => b - a);
  const apart = heights.filter((height, index) => index === 0 || (heights[index - 1] ?? 0) - height > 3);
  const across = apart.map((height) =>
    near.filter((rule) => Math.abs((rule.bottom + rule.top) / 2 - height) <= 3),
  );
  return apart.filter((_, index) => {
    const parts = across[index] ?? [];
    const crossed = columns.filter((column) => parts.some((part) => covers(part, column)));
    return crossed.length > columns.length / 2 && crossed.length > 1;
  });
}

function covers(rule: Box, column: Span): boolean {
  const shared = Math.min(rule.right, column.right) - Math.max(rule.left, column.left);
  return shared > 0.6 * (column.right - column.left);
}
