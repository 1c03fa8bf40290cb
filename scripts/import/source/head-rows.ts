import type { SourceCell, SourceTable } from './source-document.ts';

type Rows = SourceTable['rows'];

/**
 * How many rows at the top of a table are its head: one, or more where cells of the first reach down or stand over
 * several columns.
 */
export function headRows(rows: Rows): number {
  let heads = 1;
  while (heads < Math.min(rows.length - 1, mostHeads) && continues(rows, heads)) heads += 1;
  return heads;
}

/** Whether a table has no head: its first row has numbers already, as a list of labels and values has. */
export function isHeadless(rows: Rows): boolean {
  const first = distinct(rows[0] ?? []);
  return rows.length < 2 || first.some((cell) => isNumberCell(cell) && !isYear(cell));
}

/**
 * The name of each column: the words of its head rows, from the top, each once.
 * @example columnNames({ heads: 2, rows: [[years, years], [planned, actual]] })[1] // { text: '2023 Actual', … }
 */
export function columnNames({ rows, heads }: Pick<SourceTable, 'rows' | 'heads'>) {
  return (rows[0] ?? []).map((_, column) => {
    const cells = new Set(
      rows.slice(0, heads).flatMap((row, at) => cellOver(row, column, rows[at + 1], at < heads - 1)),
    );
    const lines = [...cells].flatMap((cell) => cell.lines);
    return { text: lines.map(({ text }) => text).join(' '), lines };
  });
}

// Over a filled cell of the row below an empty one belongs to that on its left, though nobody merged the two.
function cellOver(
  row: readonly SourceCell[],
  column: number,
  below: readonly SourceCell[] | undefined,
  isUpper: boolean,
): SourceCell[] {
  const cell = row[column];
  if (cell === undefined || isFilled(cell) || !isUpper || !isFilled(below?.[column]))
    return cell ? [cell] : [];
  const left = row.slice(0, column).findLast(isFilled);
  return left === undefined ? [] : [left];
}

const mostHeads = 4;

// The row below belongs to the head if one of the head's cells reaches into it, or if it parts one over several columns.
function continues(rows: Rows, at: number): boolean {
  const [above = [], below = []] = [rows[at - 1], rows[at]];
  if (above.some((cell, column) => isFilled(cell) && cell === below[column])) return true;
  if (!distinct(below).every((cell) => !isNumberCell(cell) || isYear(cell))) return false;
  const wide = above.flatMap((_, column) => (isWide(above, column) ? [column] : []));
  const parted = wide.filter((column) => isFilled(below[column]) && below[column] !== below[column + 1]);
  const isParted = wide.length > 0 && parted.length === wide.length;
  return isParted && isMostlyEmptyBeside(above, below, new Set(wide));
}

// A cell over several columns, or one with empty ones behind it.
function isWide(row: readonly SourceCell[], column: number): boolean {
  const cell = row[column];
  if (!isFilled(cell)) return row.slice(0, column).some(isFilled);
  const next = row[column + 1];
  return row[column - 1] === cell || next === cell || (next !== undefined && !isFilled(next));
}

function isMostlyEmptyBeside(
  above: readonly SourceCell[],
  below: readonly SourceCell[],
  wide: ReadonlySet<number>,
): boolean {
  const beside = above.flatMap((_, column) => (wide.has(column) ? [] : [column]));
  const filled = beside.filter((column) => isFilled(below[column])).length;
  return filled * 2 <= beside.length;
}

function distinct(row: readonly SourceCell[]): SourceCell[] {
  return [...new Set(row.filter(isFilled))];
}

function isFilled(cell: SourceCell | undefined): cell is SourceCell {
  return cell !== undefined && cell.lines.length > 0;
}

function isNumberCell({ value, lines }: SourceCell): boolean {
  return (
    typeof value === 'number' ||
    (lines.length === 1 && /^[\p{N}\p{Sc}\s.,%٪٫٬-]+$/u.test(lines[0]?.text ?? ''))
  );
}

function isYear({ lines }: SourceCell): boolean {
  return /^(?:19|20)\d{2}(?:\s*[-–/]\s*\d{2,4})?$/u.test(lines[0]?.text ?? '');
}
