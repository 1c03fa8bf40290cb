import type { Model } from '../../model/model.ts';
import type { Writing } from './column.ts';
import type { Table } from './table.ts';

/** A table as JSON: a list of its rows, one a line, each with every column. */
export function rowsJson({ columns, rows }: Table, model: Model, writing: Writing): string {
  const lines = Array.from(rows(model, writing), (cells) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
