import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/formats/tables/tables.ts';
import { sharedFixture, sharedShipped } from '../support/shared-site.ts';

type Row = Record<string, string | number | boolean | null>;

const sites = {
  shipped: await sharedShipped(),
  full: await sharedFixture('full'),
  french: await sharedFixture('french'),
  arabic: await sharedFixture('arabic'),
};

/** Every folder of tables: of each site, in each of its languages. */
const folders = Object.entries(sites).flatMap(([site, { dir, status, output }]) => {
  if (status !== 0) throw new Error(`${site} does not build:\n${output}`);
  return globSync('{*/,}data/datapackage.json', { cwd: dir }).map(
    (file) =>
      [
        `${site}/${file.replaceAll('\\', '/').replace('/datapackage.json', '')}`,
        join(dir, file, '..'),
      ] as const,
  );
});

const names = tables.map(({ name }) => name);
const rowsOf = (folder: string, table: string) =>
  JSON.parse(readFileSync(join(folder, `${table}.json`), 'utf8')) as Row[];
const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

function parsed(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const written = (rows: readonly Row[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
  );

it('is tried on sites of one and of several languages, with rows in every table', () => {
  expect(folders.length).toBeGreaterThan(6);
  const empty = names.filter((name) => folders.every(([, folder]) => rowsOf(folder, name).length === 0));
  expect(empty).toEqual([]);
});

describe.each(folders)('%s', (_, folder) => {
  it('is a valid data package, with every table in it', async () => {
    const read = await Package.load(join(folder, 'datapackage.json'));
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    expect(read.resources.map(({ name }) => name)).toEqual(names);
  });

  it('gives its reader the same rows as the JSON, typed, from the first column on', async () => {
    const { resources } = await Package.load(join(folder, 'datapackage.json'));
    for (const resource of resources) {
      const rows = rowsOf(folder, resource.name);
      expect(await resource.read({ keyed: true }), resource.name).toEqual(rows);
      const named = resource.descriptor.schema.fields.map(({ name }) => name);
      expect(resource.headers, resource.name).toEqual(named);
      for (const row of rows) expect(Object.keys(row), resource.name).toEqual(named);
    }
  });

  it('has a row for every id that a row names', async () => {
    const { resources } = await Package.load(join(folder, 'datapackage.json'));
    expect(resources.flatMap(({ descriptor }) => descriptor.schema.foreignKeys ?? []).length).toBeGreaterThan(
      10,
    );
    for (const resource of resources) expect(await resource.checkRelations(), resource.name).toBe(true);
  });

  it.each(names)('%s.csv holds what its JSON does', (name) => {
    const text = textOf(folder, `${name}.csv`);
    expect(text.startsWith('id,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(parsed(text)).toEqual(written(rowsOf(folder, name)));
  });

  it.each(names)(
    '%s.spreadsheet.csv holds the same, and nothing that a spreadsheet takes for a formula',
    (name) => {
      const text = textOf(folder, `${name}.spreadsheet.csv`);
      expect(text.startsWith('\uFEFFid,')).toBe(true);
      const rows = rowsOf(folder, name).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => {
            const isRisky = typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/u.test(value);
            return [key, isRisky ? `'${value}` : value];
          }),
        ),
      );
      expect(parsed(text.slice(1))).toEqual(written(rows));
    },
  );
});

it('has the same ids, numbers, dates and references in every language', () => {
  const inOther = folders.filter(([name]) => name.startsWith('shipped/') && name !== 'shipped/data');
  const original = folders.find(([name]) => name === 'shipped/data')?.[1] ?? '';
  expect(inOther.length).toBeGreaterThan(2);
  for (const { name, columns } of tables) {
    const kept = columns.filter(
      ({ type, names: of, constraints }) => type !== 'string' || of || constraints.pattern,
    );
    const keys = ['id', ...kept.map((column) => column.name)];
    const figures = (folder: string) =>
      rowsOf(folder, name).map((row) => keys.map((key) => [key, row[key] ?? null]));
    for (const [language, folder] of inOther)
      expect(figures(folder), `${language} ${name}`).toEqual(figures(original));
  }
});

it('names a donor in confidence nowhere, and keeps the sum', () => {
  const folder = join(sites.full.dir, 'data');
  const confidential = rowsOf(folder, 'contributions').filter((row) => row['public'] === false);
  expect(confidential).toMatchObject([{ donor: null, amount: 1234567 }]);
});

describe('each brief as JSON', () => {
  const briefs = Object.entries(sites).flatMap(([site, { dir }]) =>
    globSync('{*/,}briefs/*.json', { cwd: dir }).map((file) => [`${site}/${file}`, join(dir, file)] as const),
  );

  it('is there for each row of the table', () => {
    const rows = folders.flatMap(([, folder]) => rowsOf(folder, 'briefs'));
    expect(briefs).toHaveLength(rows.length);
  });

  it.each(briefs)('%s says what the tables say', (_, file) => {
    const brief = JSON.parse(readFileSync(file, 'utf8')) as {
      id: string;
      title: string;
      asks: { id: string; state: string; raised: { amount: number }; left: { amount: number } }[];
    };
    const folder = join(file, '..', '..', 'data');
    const row = rowsOf(folder, 'briefs').find(({ id }) => id === brief.id);
    expect(brief.title).toBe(row?.['title']);
    const asks = brief.asks.map(({ id, state, raised, left }) => [id, state, raised.amount, left.amount]);
    const inTable = rowsOf(folder, 'asks').filter((ask) => ask['brief'] === brief.id);
    expect(asks.toSorted()).toEqual(
      inTable.map(({ id, state, raised, left }) => [id, state, raised, left]).toSorted(),
    );
  });
});
