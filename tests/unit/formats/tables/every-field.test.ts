import { describe, expect, it } from 'vitest';
import { collections, isPaged, type CollectionName } from '../../../../src/schemas/collections.ts';
import { allFields, describe as describeSchema, type Description } from '../../../../src/schemas/describe.ts';
import { itemOf } from '../../../../src/formats/tables/described.ts';
import { leftOut } from '../../../../src/formats/tables/left-out.ts';
import { tables } from '../../../../src/formats/tables/tables.ts';
import { figure } from '../../../../src/schemas/shapes.ts';

const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns ?? [];
const fieldsOf = (name: CollectionName) => describeSchema(collections[name].schema).fields;
const hasColumn = (table: string, field: string) =>
  columnsOf(table).some(({ name }) => name === field || name.startsWith(`${field}_`));

/** The fields of the items of a list. */
function itemFields(field: Description | undefined): string[] {
  return Object.keys(allFields((field && itemOf(field)) ?? describeSchema(figure)));
}

const tabled = tables.map(({ name }) => name).filter((name) => isPaged(name as CollectionName));

describe('every field of a schema', () => {
  it('is a column of the table of its collection, or left out for a reason', () => {
    expect(tabled.length).toBeGreaterThan(6);
    const fields = tabled.flatMap((name) =>
      Object.keys(fieldsOf(name as CollectionName)).map((field) => ({ name, field })),
    );
    const neither = fields.filter(
      ({ name, field }) => !hasColumn(name, field) && !leftOut[`${name}.${field}`] && !leftOut[`*.${field}`],
    );
    expect(neither).toEqual([]);
  });

  it('is left out only if it is there', () => {
    const unknown = Object.keys(leftOut).filter((path) => {
      const [name = '', field = ''] = path.split('.');
      const names = name === '*' ? tabled : [name];
      return !names.some((one) => field in fieldsOf(one as CollectionName));
    });
    expect(unknown).toEqual([]);
  });

  // A field that is a column under another name, or several.
  const renamed: Record<string, string> = {
    id: 'indicator',
    baseline: 'kind',
    target: 'kind',
    planned: 'kind',
    actual: 'kind',
    actuals: 'kind',
    breakdown: 'group',
  };

  it.each<[string, Description | undefined, Record<string, string>]>([
    ['contributions', fieldsOf('asks')['contributions'], {}],
    ['figures', fieldsOf('briefs')['figures'], { id: 'figure' }],
    ['indicators', fieldsOf('briefs')['indicators'], renamed],
    ['indicators', fieldsOf('results')['indicators'], renamed],
  ])('is a column of the table of its list: %s', (table, list, names) => {
    const fields = itemFields(list);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((field) => !hasColumn(table, names[field] ?? field))).toEqual([]);
  });
});

describe.each(tables.map((table) => [table.name, table.columns] as const))(
  'the table %s',
  (name, columns) => {
    it('has its columns once, each with words', () => {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      expect(columns.filter(({ description }) => !/^[A-Z].*\.$/su.test(description))).toEqual([]);
      // How a field is written is nothing to whoever reads its column.
      const forWriters = /in quotes|left out|leave out|or write|`\{/iu;
      expect(columns.filter(({ description }) => forWriters.test(description))).toEqual([]);
    });

    it('has names that programs can use as they are', () => {
      expect(columns.filter((column) => !/^[a-zA-Z][a-zA-Z0-9_]*$/u.test(column.name))).toEqual([]);
    });

    it('names only tables, or nothing', () => {
      const named = columns.flatMap(({ names }) => names ?? []);
      expect(named.filter((other) => !tables.some((table) => table.name === other))).toEqual([]);
      expect(name).toMatch(/^[a-z]+$/u);
    });
  },
);
