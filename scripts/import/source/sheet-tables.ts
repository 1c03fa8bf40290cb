import { headRows, isHeadless } from './head-rows.ts';
import type { SourceCell, SourceLine, SourceTable } from './source-document.ts';

/** A cell in its place; one that is merged stands in every place that it covers. */
export type Grid = readonly (readonly SourceCell[])[];

/** A cell without anything. */
export const emptyCell: SourceCell = { lines: [] };

/**
 * The tables of a sheet: parts between empty rows, each as wide as the sheet, so that columns stay below each other.
 * What stands in rows of its own above a table is no part of it; the last of these is its title.
 * @param name the line that names the sheet, where it has a name
 */
export function sheetTables(grid: Grid, name?: SourceLine): SourceTable[] {
  const kept = withoutEmptyColumns(grid);
  return blocksOf(kept).flatMap((block) => tablesOf(block, name));
}

/** The lines of a sheet in reading order, each once. */
export function linesOf(grid: Grid): SourceLine[] {
  return [...new Set(grid.flatMap((row) => row.flatMap(({ lines }) => lines)))];
}

/** The cells of a row that hold something, each once however many places it covers. */
export function filledCells(row: readonly SourceCell[]): SourceCell[] {
  return [...new Set(row.filter(({ lines }) => lines.length > 0))];
}

function withoutEmptyColumns(grid: Grid): Grid {
  const used = new Set(
    grid.flatMap((row) => row.flatMap(({ lines }, column) => (lines.length > 0 ? [column] : []))),
  );
  const columns = [...used].sort((a, b) => a - b);
  return grid.map((row) => columns.map((column) => row[column] ?? emptyCell));
}

function blocksOf(grid: Grid): Grid[] {
  const blocks: (readonly SourceCell[])[][] = [];
  let isOpen = false;
  for (const row of grid) {
    const isEmpty = row.every(({ lines }) => lines.length === 0);
    if (!isEmpty && !isOpen) blocks.push([]);
    if (!isEmpty) blocks.at(-1)?.push(row);
    isOpen = !isEmpty;
  }
  return blocks;
}

function tablesOf(block: Grid, name: SourceLine | undefined): SourceTable[] {
  const at = headAt(block);
  const above = block.slice(0, at);
  const rows = block.slice(at);
  const title = above.findLast((row) => filledCells(row).length === 1);
  const titleLine = (title && filledCells(title)[0]?.lines[0]) ?? name;
  const table = (of: Grid, heads: number): SourceTable => ({
    ...(titleLine && { title: titleLine }),
    heads,
    rows: of,
  });
  const pairs = above.filter((row) => filledCells(row).length > 1);
  return [
    ...(pairs.length > 0 ? [table(pairs, 0)] : []),
    ...(rows.length > 0 ? [table(rows, isHeadless(rows) ? 0 : headRows(rows))] : []),
  ];
}

// The head is the first row with at least half as many cells as the fullest; a label and its value are none.
function headAt(block: Grid): number {
  const counts = block.map((row) => filledCells(row).length);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (most < 2) return block.length;
  return counts.findIndex(
    (count, at) => count >= 2 && (count * 2 > most || count === most || isUpperHead(block, at)),
  );
}

// "Indicator | Targets | …" over "… | 2024 | 2025": the row below fills what is empty here, and leaves empty what is not.
function isUpperHead(block: Grid, at: number): boolean {
  const [row = [], below = []] = [block[at], block[at + 1]];
  const isIn = (cells: readonly SourceCell[], column: number) => (cells[column]?.lines.length ?? 0) > 0;
  const first = row.findIndex((_, column) => isIn(row, column));
  const columns = row.map((_, column) => column).filter((column) => column >= first);
  const isFilledBelow = columns.every((column) => isIn(row, column) || isIn(below, column));
  return isFilledBelow && columns.some((column) => isIn(row, column) && !isIn(below, column));
}
