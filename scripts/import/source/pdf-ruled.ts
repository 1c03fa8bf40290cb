import type { Glyph } from './pdf-glyphs.ts';
import { boxAround, type Row, rowsOf } from './pdf-lines.ts';
import type { Box } from './pdf-page.ts';

/** A table whose cells are drawn: for each row its cells from the left, the same object where a cell spans several. */
export interface RuledTable {
  box: Box;
  cells: Row[][][];
}

/** Lines nearer than this, in points, are one. */
const near = 4;

/**
 * The tables whose lines are drawn, upright ones as well as level ones, with the signs in them; and the other signs.
 */
export function ruledTables(
  glyphs: readonly Glyph[],
  edges: readonly Box[],
): { tables: RuledTable[]; rest: Glyph[] } {
  const frames = groupsThatTouch(edges)
    .map(frameOf)
    .filter((frame) => frame !== undefined);
  let rest = [...glyphs];
  const tables: RuledTable[] = [];
  for (const frame of frames) {
    const inside = rest.filter((glyph) => isIn(middleOf(glyph), frame.box));
    const table = tableOf(frame, inside);
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((glyph) => !isIn(middleOf(glyph), frame.box));
  }
  return { tables, rest };
}

/** Lines that cross or meet, directly or by others. */
function groupsThatTouch(edges: readonly Box[]): Box[][] {
  const groups: { box: Box; edges: Box[] }[] = [];
  for (const edge of edges) {
    const touching = groups.filter((group) => group.edges.some((other) => touches(edge, other)));
    const [first, ...others] = touching;
    if (!first) groups.push({ box: edge, edges: [edge] });
    else {
      first.edges.push(edge, ...others.flatMap((group) => group.edges));
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => group.edges);
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.bottom < b.top + 2 && b.bottom < a.top + 2;
}

/** Where the lines of a table stand: upright ones from the left, level ones from the top, the outer ones among them. */
interface Frame {
  box: Box;
  xs: number[];
  ys: number[];
  upright: Box[];
  level: Box[];
}

function frameOf(edges: readonly Box[]): Frame | undefined {
  const upright = edges.filter((edge) => edge.top - edge.bottom > edge.right - edge.left);
  const level = edges.filter((edge) => edge.top - edge.bottom <= edge.right - edge.left);
  if (upright.length === 0 || level.length === 0) return undefined;
  const box = boxAround(edges);
  const xs = distinct([box.left, box.right, ...upright.map(({ left, right }) => (left + right) / 2)]);
  const ys = distinct([
    box.top,
    box.bottom,
    ...level.map(({ top, bottom }) => (top + bottom) / 2),
  ]).toReversed();
  const tall = box.top - box.bottom;
  const kept = xs.filter(
    (x, index) =>
      index === 0 || index === xs.length - 1 || coveredUpright(upright, x, box.bottom, box.top) > tall * 0.4,
  );
  return kept.length > 2 && ys.length > 2 ? { box, xs: kept, ys, upright, level } : undefined;
}

function distinct(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (const number of numbers.toSorted((a, b) => a - b))
    if (number - (found.at(-1) ?? -Infinity) > near) found.push(number);
  return found;
}

function coveredUpright(upright: readonly Box[], x: number, from: number, to: number): number {
  const at = upright.filter(({ left, right }) => Math.abs((left + right) / 2 - x) <= near);
  return covered(at.map(({ bottom, top }) => [Math.max(bottom, from), Math.min(top, to)]));
}

function coveredLevel(level: readonly Box[], y: number, from: number, to: number): number {
  const at = level.filter(({ bottom, top }) => Math.abs((bottom + top) / 2 - y) <= near);
  return covered(at.map(({ left, right }) => [Math.max(left, from), Math.min(right, to)]));
}

/** How much stretches cover together, those that lie upon each other counted once. */
function covered(stretches: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let reached = -Infinity;
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}

function tableOf(frame: Frame, glyphs: readonly Glyph[]): RuledTable | undefined {
  const cells = spannedCells(frame);
  const signs = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const { x, y } = middleOf(glyph);
    const column = frame.xs.findIndex((right, index) => index > 0 && x < right) - 1;
    const row = frame.ys.findIndex((bottom, index) => index > 0 && y > bottom) - 1;
    const cell = cells[row]?.[column];
    if (cell !== undefined) signs.set(cell, [...(signs.get(cell) ?? []), glyph]);
  }
  const filled = new Map([...signs].map(([cell, inside]) => [cell, rowsOf(inside)]));
  const rows = cells
    .map((row) => row.map((cell) => filled.get(cell) ?? []))
    .filter((row) => row.some((cell) => cell.length > 0));
  const columns = (rows[0] ?? []).map((_, column) => rows.some((row) => (row[column] ?? []).length > 0));
  const kept = rows.map((row) => row.filter((_, column) => columns[column]));
  const isTable = kept.length > 1 && columns.filter(Boolean).length > 1;
  return isTable ? { box: frame.box, cells: kept } : undefined;
}

/** The number of the cell at each place; the same where no line parts two places. */
function spannedCells({ xs, ys, upright, level }: Frame): number[][] {
  const cells = ys.slice(1).map((_, row) => xs.slice(1).map((__, column) => row * (xs.length - 1) + column));
  const rename = (from: number, to: number) => {
    for (const row of cells) for (const [column, cell] of row.entries()) if (cell === from) row[column] = to;
  };
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      const [top = 0, bottom = 0] = ys.slice(row, row + 2);
      const [left = 0, right = 0] = xs.slice(column, column + 2);
      const beside = line[column - 1];
      const above = cells[row - 1]?.[column];
      if (beside !== undefined && coveredUpright(upright, left, bottom, top) < (top - bottom) / 2)
        rename(cell, beside);
      else if (above !== undefined && coveredLevel(level, top, left, right) < (right - left) / 2)
        rename(cell, above);
    }
  return cells;
}

function middleOf({ left, right, baseline, size }: Glyph): { x: number; y: number } {
  return { x: (left + right) / 2, y: baseline + 0.3 * size };
}

function isIn({ x, y }: { x: number; y: number }, { left, right, bottom, top }: Box): boolean {
  return x > left && x < right && y > bottom && y < top;
}
