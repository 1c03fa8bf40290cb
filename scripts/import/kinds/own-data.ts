import { columnNames } from '../source/head-rows.ts';
import type { SourceCell, SourceTable } from '../source/source-document.ts';
import { plainHead } from './field-names.ts';

/** The columns of a table by their heads as they are compared: `amount currency`. */
export type Heads = ReadonlyMap<string, number>;

/** Where each column of a table stands; of two that are called the same the first. */
export function headsIn({ rows, heads }: SourceTable): Heads {
  const names = columnNames({ rows, heads: Math.max(heads, 1) });
  const found = new Map<string, number>();
  for (const [at, { text }] of names.entries())
    if (!found.has(plainHead(text))) found.set(plainHead(text), at);
  return found;
}

/** Whether a table is one of our own open data: each row has an id and a page, and names other entries by their ids. */
export function isOwnData(table: SourceTable): boolean {
  const heads = headsIn(table);
  return heads.has('id') && heads.has('page');
}

/** The rows below the head of a table that hold something. */
export function bodyRows({ rows, heads }: SourceTable): readonly (readonly SourceCell[])[] {
  return rows.slice(Math.max(heads, 1)).filter((row) => row.some(({ lines }) => lines.length > 0));
}

/** A cell with something in it, by the name of its column. */
export function cellUnder(heads: Heads, row: readonly SourceCell[], name: string): SourceCell | undefined {
  const cell = row[heads.get(name) ?? -1];
  return cell !== undefined && cell.lines.length > 0 ? cell : undefined;
}

/** The words of a cell. */
export function wordsOfCell({ lines }: SourceCell): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
