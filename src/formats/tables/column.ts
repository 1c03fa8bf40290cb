import type { CollectionName } from '../../schemas/collections.ts';

/** What stands in one cell; null where there is nothing. */
export type Cell = string | number | boolean | null;

/** What a value of a column is held to, in the words of Table Schema. */
export interface Constraints {
  required?: true;
  unique?: true;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** What there is to know of a column. */
export interface ColumnFacts {
  name: string;
  /** In the words of Table Schema. */
  type: 'string' | 'number' | 'integer' | 'boolean';
  /** In English, as the schemas are. */
  description: string;
  constraints: Constraints;
  /** The collection of which it holds an id. */
  names?: CollectionName | undefined;
}

/** What a cell is written with besides its row: whole addresses. */
export interface Writing {
  absolute: (address: string) => string;
}

/** A column, and what stands in it. */
export interface Column<Row> extends ColumnFacts {
  cell(row: Row, writing: Writing): Cell;
}
