import { csvRows } from './csv-rows.ts';
import { decodedTable } from './decoded-table.ts';
import { firstRows } from './first-rows.ts';
import { separatorOf } from './separator.ts';
import { emptyCell, linesOf, sheetTables } from './sheet-tables.ts';
import { withTitle } from './sheet-title.ts';
import type { SourceCell, SourceDocument } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * A CSV file in lines, one a cell or more: whichever of comma, semicolon, tab and bar parts its columns.
 * @param file the name of the file
 * @throws UnreadableDocument where it is no text
 */
export function readCsv(file: string, bytes: Uint8Array): SourceDocument {
  const { text, repairs } = decodedTable(bytes);
  if (text.includes('\0')) throw new UnreadableDocument(isNoText(file));
  const stated = /^sep=(.)\r?\n/iu.exec(text);
  const all = csvRows(text.slice(stated?.[0].length ?? 0), stated?.[1] ?? separatorOf(text));
  const { rows, losses } = firstRows(all);
  let line = stated ? 2 : 1;
  const cells = rows.map((row) => {
    const at = line;
    line += 1 + breaksIn(row);
    return row.map((value, column) => cellOf(value, `line ${at}, column ${column + 1}`));
  });
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? emptyCell));
  const grid = withTitle(filled, 1);
  return {
    file,
    format: 'csv',
    language: 'und',
    lines: linesOf(grid),
    tables: sheetTables(grid),
    repairs,
    losses,
  };
}

function isNoText(file: string): string {
  return `"${file}" is no table in plain text and cannot be read as one. Open it in Excel or LibreOffice, save it as .xlsx or as “CSV UTF-8”, and import that.`;
}

function breaksIn(row: readonly string[]): number {
  return row.reduce<number>((sum, value) => sum + value.split(/\r\n?|\n/u).length - 1, 0);
}

function cellOf(text: string, place: string): SourceCell {
  const parts = text.split(/\r\n?|\n/u).map((part) => part.replace(/\s+/gu, ' ').trim());
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0
    ? emptyCell
    : { lines: filled.map((part) => ({ text: part, place, kind: 'cell' })) };
}
