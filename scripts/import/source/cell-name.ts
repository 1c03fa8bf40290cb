/**
 * A cell as spreadsheets name it.
 * @param row counted from 0, as is the column
 * @example cellName(6, 1) // 'B7'
 * @example cellName(0, 26) // 'AA1'
 */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * A column as spreadsheets name it.
 * @param column counted from 0
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
