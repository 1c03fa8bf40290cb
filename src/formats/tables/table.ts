import type { Model } from '../../model/model.ts';
import type { Cell, Column, ColumnFacts, Writing } from './column.ts';

/** A table of the open data: what its columns are, and its rows. */
export interface Table<Name extends string = string> {
  name: Name;
  /** The first is `id`, by which its rows are told apart. */
  columns: readonly ColumnFacts[];
  /** Each row as its cells, in the order of the columns. */
  rows: (model: Model, writing: Writing) => Iterable<readonly Cell[]>;
}

/**
 * A table.
 * @param from finds what each row is made of, in an order that is the same in every language
 */
export function table<Name extends string, Row>(
  name: Name,
  columns: readonly Column<Row>[],
  from: (model: Model) => Iterable<Row>,
): Table<Name> {
  return {
    name,
    columns: columns.map((column) => ({ ...column, description: forReaders(column.description) })),
    *rows(model, writing) {
      for (const row of from(model)) yield columns.map((column) => column.cell(row, writing));
    },
  };
}

// What a schema says to whoever writes, for whoever reads.
const forReaderWords: readonly (readonly [RegExp, string])[] = [
  [/, in quotes(?=\.)/gu, ''],
  [/; or write \w+(?=\.)/gu, ''],
  [/, each by its id, or as `[^`]*`/gu, ''],
  [/leave out while/gu, 'empty while'],
  [/When left out/gu, 'Where empty'],
  [/when left out/gu, 'where empty'],
];

/** @example forReaders('Project code, in quotes.') // 'Project code.' */
function forReaders(description: string): string {
  return forReaderWords.reduce((text, [words, instead]) => text.replace(words, instead), description);
}

/** The column by which the rows of a table are told apart. */
export function idColumn<Row>(description: string, cell: (row: Row) => string): Column<Row> {
  return { name: 'id', type: 'string', description, constraints: { required: true, unique: true }, cell };
}

/** The column with the address of the page on which a row is read. */
export function pageColumn<Row>(path: (row: Row) => string): Column<Row> {
  return {
    name: 'page',
    type: 'string',
    description: 'Where it stands on this site.',
    constraints: { required: true },
    cell: (row, { absolute }) => absolute(path(row)),
  };
}

/** Entries in the order of their ids: titles have another in every language. */
export function inOrder<Of extends { id: string }>(entries: readonly Of[]): Of[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
