import type { TableFormat } from '../domain/addresses.ts';
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
