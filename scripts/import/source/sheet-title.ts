import type { Grid } from './sheet-tables.ts';
import { filledCells } from './sheet-tables.ts';
import type { SourceCell } from './source-document.ts';

/**
 * A sheet whose first words stand alone in their row, above everything else: these are its title, and so a heading.
 * @param level how high it stands: 1 for that of the whole workbook
 */
export function withTitle(grid: Grid, level: number): Grid {
  const first = grid.find((row) => filledCells(row).length > 0);
  const [cell, ...others] = first === undefined ? [] : filledCells(first);
  if (cell === undefined || others.length > 0 || !isTitle(cell)) return grid;
  const title: SourceCell = { lines: cell.lines.map((line) => ({ ...line, kind: 'heading', level })) };
  return grid.map((row) => (row.includes(cell) ? row.map((one) => (one === cell ? title : one)) : row));
}

const mostWords = 30;

// A sentence is a note, and what has a colon a label with its value.
function isTitle({ lines }: SourceCell): boolean {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) return false;
  const { text } = line;
  return /\p{L}{3}/u.test(text) && !/[.!?:;@]$|@/u.test(text) && text.split(/\s+/u).length <= mostWords;
}
