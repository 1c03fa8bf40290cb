import { stringify } from 'csv-stringify/sync';
import type { Cell, Writing } from './column.ts';
import type { Model } from '../../model/model.ts';
import type { Table } from './table.ts';

/**
 * A table as CSV (RFC 4180), in UTF-8 without a byte order mark: the reader of the data package would take one for a
 * part of the first column's name. Values stand as they are.
 */
export function csv(table: Table, model: Model, writing: Writing): string {
  return written(table, table.rows(model, writing), {});
}

/**
 * The same for a spreadsheet, which needs the mark to know UTF-8, and takes a text that begins with a sign such as `=`
 * or `+` for a formula: an apostrophe before it makes it a text. Numbers stay numbers.
 */
export function spreadsheetCsv(table: Table, model: Model, writing: Writing): string {
  return written(table, table.rows(model, writing), { bom: true, escape_formulas: true });
}

function written(
  { columns }: Table,
  rows: Iterable<readonly Cell[]>,
  options: { bom?: boolean; escape_formulas?: boolean },
): string {
  return stringify(rows as unknown as Cell[][], {
    ...options,
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: '\r\n',
    cast: { boolean: String },
    // Readers may trim what stands without quotation marks; with rows that end in CRLF a line break alone would have none.
    quoted_match: /^\s|\s$|[\r\n]/u,
  });
}
