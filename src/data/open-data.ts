import type { TableFormat } from '../domain/addresses.ts';
import { asksTable } from '../formats/tables/asks.ts';
import type { Cell, ColumnFacts } from '../formats/tables/column.ts';
import type { Table } from '../formats/tables/table.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Model } from '../model/model.ts';
import { briefJson } from '../formats/brief-json.ts';
import { csv, spreadsheetCsv } from '../formats/tables/csv.ts';
import { dataPackage } from '../formats/tables/data-package.ts';
import { rowsJson } from '../formats/tables/rows-json.ts';
import { tables, type TableName } from '../formats/tables/tables.ts';
import { getPlainModel } from './model.ts';
import { languagePaths } from './paths.ts';
import { getView } from './view.ts';

/** A table in one of its formats, and in one language: the site's own when left out. */
export interface TableFile {
  table: TableName;
  format: TableFormat;
  language: string | undefined;
}

/** A file for every table, in every language, in each of some formats that end alike. */
export async function tablePaths<Ending extends 'csv' | 'json'>(
  ending: Ending,
  formats: readonly (TableFormat & `${string}${Ending}`)[],
): Promise<{ params: { language: string | undefined; table: string }; props: TableFile }[]> {
  const languages = await languagePaths();
  return languages.flatMap(({ params: { language } }) =>
    tables.flatMap(({ name: table }) =>
      formats.map((format) => ({
        params: { language, table: `${table}.${format}`.slice(0, -`.${ending}`.length) },
        props: { table, format, language },
      })),
    ),
  );
}

const writers = { csv, 'spreadsheet.csv': spreadsheetCsv, json: rowsJson } as const;

/** A table as it is written into its file. */
export async function tableText({ table: wanted, format, language }: TableFile): Promise<string> {
  const { edition } = await getView(language);
  const table = tables.find(({ name }) => name === wanted);
  return table ? writers[format](table, await getPlainModel(language), edition) : '';
}

/** What describes the tables for programs. */
export async function dataPackageText(language?: string): Promise<string> {
  const { edition } = await getView(language);
  return dataPackage((await getPlainModel(language)).site, edition);
}

/** A brief whole, as JSON. */
export async function briefJsonText(id: string, language?: string): Promise<string | undefined> {
  const { edition } = await getView(language);
  const { briefs, site } = await getPlainModel(language);
  const brief = briefs.find((one) => one.id === id);
  return brief && briefJson(brief, site, edition);
}

/** What there is to say of each table: how many rows it has, and its columns. */
export function tablesOf(
  model: Model,
  { words, absolute }: Edition,
): (Pick<Table<TableName>, 'name' | 'columns'> & { title: string; about: string; rows: number })[] {
  return tables.map(({ name, columns, rows }) => ({
    name,
    columns,
    ...words.openData.tables[name],
    rows: Array.from(rows(model, { absolute })).length,
  }));
}

/** The first rows of a table, with those of its columns that fit beside each other. */
export interface Sample {
  table: TableName;
  columns: ColumnFacts[];
  rows: Cell[][];
  allColumns: readonly ColumnFacts[];
}

const sampled = ['id', 'title', 'amount', 'amount_currency', 'state', 'left'];

/** Three asks, as they stand in their table. */
export function sampleOf(model: Model, { absolute }: Edition): Sample {
  const { name, columns, rows } = asksTable;
  const places = sampled.map((wanted) => columns.findIndex((column) => column.name === wanted));
  const pick = <Of>(all: readonly Of[]) => places.flatMap((place) => all.slice(place, place + 1));
  const first = Array.from(rows(model, { absolute })).slice(0, 3);
  return { table: name, columns: pick(columns), rows: first.map(pick), allColumns: columns };
}
