import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '../../../../src/formats/tables/column.ts';
import { csv, spreadsheetCsv } from '../../../../src/formats/tables/csv.ts';
import { dialect } from '../../../../src/formats/tables/data-package.ts';
import { rowsJson } from '../../../../src/formats/tables/rows-json.ts';
import { table } from '../../../../src/formats/tables/table.ts';
import type { Model } from '../../../../src/model/model.ts';
import { temporaryFolder } from '../../../support/build-site.ts';

const model = {} as Model;
const writing = { absolute: (address: string) => address };

/** A table of one column beside its ids. */
function tableOf(values: readonly Cell[]) {
  const column = (name: string, at: (i: number) => Cell): Column<number> => ({
    name,
    type: 'string',
    description: 'A column.',
    constraints: {},
    cell: at,
  });
  const columns = [column('id', (i) => `r${i}`), column('value', (i) => values[i] ?? null)];
  return table('values', columns, () => values.keys());
}

const bom = '\uFEFF';
/** What a reader finds in the column, empty cells as null. */
function readBack(text: string): (string | null)[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    delimiter: ',',
    // Else the end of the last line begins another.
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data.map(({ value = '' }) => (value === '' ? null : value));
}

/** What the reader of data packages finds there, told the dialect that the package tells. */
async function readAsPackage(text: string): Promise<unknown[]> {
  const basePath = temporaryFolder();
  writeFileSync(join(basePath, 'values.csv'), text);
  const fields = ['id', 'value'].map((name) => ({ name, type: 'string' }));
  const resource = {
    name: 'values',
    path: 'values.csv',
    profile: 'tabular-data-resource',
    dialect,
    schema: { fields },
  };
  const { resources } = await Package.load({ name: 'p', resources: [resource] }, { basePath });
  const rows = await resources[0]?.read({ keyed: true });
  return rows?.map(({ value }) => value) ?? [];
}

const texts = [
  'plain',
  'a "quoted" word',
  '"',
  'one, two; three\tfour',
  'a line\nand another',
  'a line\r\nand another',
  'a line\rand another',
  '\nbegins with a line',
  ' begins and ends with a space ',
  '\u00a0begins with another space',
  `${bom}begins with a mark`,
  '=1+1',
  '+856 21 265 100',
  '-5',
  '@name',
  '\tbegins with a tab',
  '＝１',
  '1.10',
  '007',
  'NA',
  'null',
  'ຄຳຂໍທຶນ',
  'طلب, "تمويل"',
  '👩‍💻 and <b>&amp;</b>',
  'C1 \u0085 and \u2028 lines',
];

describe('CSV', () => {
  it.each(texts)('gives back %j as it stands', (text) => {
    expect(readBack(csv(tableOf([text, null]), model, writing))).toEqual([text, null]);
  });

  it('gives the same to the reader of data packages', async () => {
    expect(await readAsPackage(csv(tableOf([...texts, null]), model, writing))).toEqual([...texts, null]);
  });

  it('would hide its first column from that reader with a mark before it', async () => {
    await expect(readAsPackage(spreadsheetCsv(tableOf(['x']), model, writing))).rejects.toThrow(
      /header names/u,
    );
  });

  it('ends every line with CR and LF, and has no mark before it', () => {
    expect(csv(tableOf(['x', null, 2.5, true, false]), model, writing)).toBe(
      'id,value\r\nr0,x\r\nr1,\r\nr2,2.5\r\nr3,true\r\nr4,false\r\n',
    );
  });

  it.each([0, -5, 0.1, 400000.5, 1e15, -1e-7])('writes %d as a number that is read as the same', (number) => {
    const [text] = readBack(csv(tableOf([number]), model, writing));
    expect(Number(text)).toBe(number);
  });

  it('of a table without rows has the names of its columns', () => {
    expect(csv(tableOf([]), model, writing)).toBe('id,value\r\n');
    expect(spreadsheetCsv(tableOf([]), model, writing)).toBe(`${bom}id,value\r\n`);
  });
});

describe('CSV for spreadsheets', () => {
  it.each(texts)('has an apostrophe before %j only if it may be a formula', (text) => {
    const [read] = readBack(spreadsheetCsv(tableOf([text]), model, writing));
    expect(read).toBe(/^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);
  });

  it('begins with a mark, once', () => {
    const text = spreadsheetCsv(tableOf(['x', 'y']), model, writing);
    expect(text.startsWith(`${bom}id`)).toBe(true);
    expect(text.lastIndexOf(bom)).toBe(0);
  });

  it('leaves numbers numbers', () => {
    expect(readBack(spreadsheetCsv(tableOf([-5, 0.5, true]), model, writing))).toEqual(['-5', '0.5', 'true']);
  });
});

describe('JSON', () => {
  it('has a row a line, with the values as they are', () => {
    const text = rowsJson(tableOf(['a\n"b"', null, -2.5, true]), model, writing);
    expect(text.trim().split('\n')).toHaveLength(6);
    expect((JSON.parse(text) as { value: Cell }[]).map(({ value }) => value)).toEqual([
      'a\n"b"',
      null,
      -2.5,
      true,
    ]);
  });

  it('of a table without rows is an empty list', () => {
    expect(JSON.parse(rowsJson(tableOf([]), model, writing))).toEqual([]);
  });
});
