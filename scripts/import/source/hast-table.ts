import type { Element } from 'hast';
import { attribute, elementsBelow } from './elements.ts';
import type { SourceCell, SourceTable } from './source-document.ts';
import { headsOf } from './table-heads.ts';

/** Whether a table only places things on the page: it says so, has one cell, or holds another table. */
export function isLayout(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (elementsBelow(table, ({ tagName }) => tagName === 'table').length > 0) return true;
  return elementsBelow(table, isCell).length < 2;
}

/**
 * A table as a grid, its merged cells filled in.
 * @param read the lines of a cell, in order; called once for each
 */
export function gridOf(
  table: Element,
  read: (cell: Element, row: number, column: number) => SourceCell,
): SourceTable {
  const rows = elementsBelow(table, ({ tagName }) => tagName === 'tr');
  const grid: (SourceCell | undefined)[][] = rows.map(() => []);
  let room = mostCells;
  for (const [at, row] of rows.entries())
    for (const cell of row.children) {
      if (cell.type !== 'element' || !isCell(cell)) continue;
      const column = firstFree(grid[at] ?? []);
      const content = read(cell, at + 1, column + 1);
      const [across, down] = [
        span(cell, 'colSpan', 200),
        Math.min(span(cell, 'rowSpan', 5000), rows.length - at),
      ];
      room -= across * down;
      if (room < 0) continue;
      for (let below = at; below < at + down; below += 1)
        for (let beside = column; beside < column + across; beside += 1) fill(grid[below], beside, content);
    }
  return even(grid, headRows(rows));
}

const mostCells = 200_000;

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function firstFree(row: readonly (SourceCell | undefined)[]): number {
  const free = row.findIndex((cell) => cell === undefined);
  return free === -1 ? row.length : free;
}

function fill(row: (SourceCell | undefined)[] | undefined, column: number, cell: SourceCell): void {
  if (!row) return;
  while (row.length < column) row.push(undefined);
  row[column] ??= cell;
}

// Zero means to the end of the table.
function span(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const written = Number(attribute(cell, name) ?? 1);
  if (!Number.isInteger(written) || written < 0) return 1;
  if (written === 0) return name === 'rowSpan' ? most : 1;
  return Math.min(written, most);
}

function even(grid: readonly (SourceCell | undefined)[][], heads: number | undefined): SourceTable {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = grid
    .filter((row) => row.length > 0)
    .map((row) => Array.from({ length: width }, (_, column): SourceCell => row[column] ?? { lines: [] }));
  // Markdown has no table without a head: it is left empty.
  const isEmpty = heads === 1 && rows[0]?.every(({ lines }) => lines.length === 0);
  return isEmpty ? { heads: 0, rows: rows.slice(1) } : { heads: heads ?? headsOf(rows), rows };
}

// Rows that say so: those of a head, or of head cells only.
function headRows(rows: readonly Element[]): number | undefined {
  const first = rows.findIndex((row) => !isHeadRow(row));
  const heads = first === -1 ? rows.length : first;
  return heads > 0 && heads < rows.length ? heads : undefined;
}

function isHeadRow(row: Element): boolean {
  const cells = row.children.filter((cell) => cell.type === 'element' && isCell(cell)) as Element[];
  return cells.length > 0 && cells.every((cell) => cell.tagName === 'th');
}
