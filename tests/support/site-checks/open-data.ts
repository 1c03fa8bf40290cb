import type { Element } from 'hast';
import { isRecord } from '../../../src/domain/record.ts';
import { type Fields, fields, list } from './content.ts';
import { notationOf } from './notation.ts';
import { counted, numbersInContext } from './phrases.ts';
import type { Page, Site } from './site.ts';

/** What of the open data a text of its page is about: the name of a table, in whose section it stands; else nothing. */
export function tableAround(within: readonly Element[]): string {
  const section = within.findLast(({ properties }) => properties.ariaLabelledBy !== undefined);
  return String(section?.properties.ariaLabelledBy ?? '');
}

/**
 * What the page about the open data may say with a number in it, read in the files beside the page: of a table how many
 * rows and columns it has and what these are, elsewhere the rows of asks to the letter.
 */
export function phrasesOfTables(table: string, { path }: Page, language: string, site: Site): string[] {
  const { words, number } = notationOf(language, site.content);
  const read = (file: string): unknown => JSON.parse(site.files.get(`${path}${file}`)?.toString() ?? '[]');
  const rows = list(read(`${table || 'asks'}.json`));
  if (table === '') return rows.flatMap((row) => (isRecord(row) ? Object.values(row).map(String) : []));
  const resources = list(fields(read('datapackage.json')).resources).map(fields);
  const { schema } = resources.find(({ name }) => name === table) ?? ({} as Fields);
  const columns = list(fields(schema).fields).map(fields);
  return [
    ...counted(number(rows.length), words.openData.rows),
    ...counted(number(columns.length), words.openData.columns),
    ...columns.flatMap(({ name, description }) => [String(name), ...numbersInContext(String(description))]),
  ];
}
