import { isRecord } from '../../../src/domain/record.ts';
import { list, fields } from './content.ts';
import { notationOf } from './notation.ts';
import { counted, numbersInContext } from './phrases.ts';
import type { Page, Site } from './site.ts';

/**
 * What the page about the open data may say with a number in it: how many rows and columns each table has, what its
 * columns are, and the rows of asks to the letter. All of it is read in the files beside the page.
 */
export function phrasesOfTables({ path }: Page, language: string, { files, content }: Site): string[] {
  const { words, number } = notationOf(language, content);
  const read = (file: string): unknown => JSON.parse(files.get(`${path}${file}`)?.toString() ?? '[]');
  const resources = list(fields(read('datapackage.json')).resources).map(fields);
  const { rows, columns } = words.openData;
  return resources.flatMap(({ name, schema }) => {
    const table = list(read(`${String(name)}.json`));
    const described = list(fields(schema).fields).map(fields);
    return [
      ...counted(number(table.length), rows),
      ...counted(number(described.length), columns),
      ...described.flatMap(({ description }) => numbersInContext(String(description))),
      ...(name === 'asks'
        ? table.flatMap((row) => (isRecord(row) ? Object.values(row).map(String) : []))
        : []),
    ];
  });
}
