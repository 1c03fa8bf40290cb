import type { SourceCell, SourceLine, SourceTable } from './source-document.ts';

/**
 * A table with its rows from the next page: where nothing stands between them, they have as many columns, and the
 * second has no head of its own but that of the first again. Undefined where they are two tables.
 * @param begun the table, and the line before the second one
 * @param page of the second one, from 1
 */
export function goneOnWith(
  begun: { table: SourceTable; ends: SourceLine },
  second: SourceTable,
  page: number,
): SourceTable | undefined {
  const { table, ends } = begun;
  const isNext = ends.place.startsWith(`page ${String(page - 1)},`);
  const last = table.rows.at(-1) ?? [];
  const hasEnded = isNext && last.some(({ lines }) => lines.includes(ends));
  const isAsWide = last.length === second.rows[0]?.length;
  if (!hasEnded || !isAsWide || second.title) return undefined;
  const heads = second.rows.slice(0, second.heads);
  const isSameHead = heads.every((row, index) => textOf(row) === textOf(table.rows[index] ?? []));
  return isSameHead ? { ...table, rows: [...table.rows, ...second.rows.slice(second.heads)] } : undefined;
}

function textOf(row: readonly SourceCell[]): string {
  return row.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join('|');
}
