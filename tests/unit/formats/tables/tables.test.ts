import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import type { Cell } from '../../../../src/formats/tables/column.ts';
import { tables, type TableName } from '../../../../src/formats/tables/tables.ts';
import { linkContent } from '../../../../src/model/link.ts';
import type { Model } from '../../../../src/model/model.ts';
import { publishedContent } from '../../../../src/data/readers/published-content.ts';
import { add, contentWith } from '../../../support/content-folder.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;
type Row = Record<string, Cell>;

function modelWith(changes: Changes): Model {
  const content = readContent(contentWith(changes), '2026-01-01');
  expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return linkContent(publishedContent(content), 'en', '2026-01-01');
}

/** The rows of a table of the small content folder with some of its files changed, by the names of their columns. */
function rowsIn(name: TableName, changes: Changes = {}): Row[] {
  const table = tables.find((one) => one.name === name);
  const writing = { absolute: (address: string) => `https://water.example.org${address}` };
  const rows = table?.rows(modelWith(changes), writing) ?? [];
  return Array.from(rows, (cells) =>
    Object.fromEntries(table?.columns.map((column, i) => [column.name, cells[i] ?? null]) ?? []),
  );
}

const donor = 'name: Open Hand\ntype: foundation\n';

describe('asks', () => {
  it.each<[string, string, Row]>([
    ['nothing given', '', { state: 'open', raised: 0, over: 0, left: 100000, left_currency: 'FJD' }],
    [
      'a part given',
      'contributions: [{ donor: hand, amount: 40000.5, kind: pledge, date: 2024 }]',
      { state: 'part-funded', raised: 40000.5, over: 0, left: 59999.5 },
    ],
    [
      'more given than asked',
      'contributions: [{ donor: hand, amount: 120000, kind: received, date: 2024 }]',
      { state: 'funded', raised: 120000, over: 20000, left: 0 },
    ],
    [
      'given in another currency',
      'contributions: [{ donor: hand, amount: { amount: 5000, currency: JPY }, kind: pledge, date: 2024 }]',
      { state: 'open', raised: 0, raised_currency: 'FJD', left: 100000 },
    ],
    ['withdrawn', 'withdrawn: true', { state: 'withdrawn', withdrawn: true, raised: 0, left: 0 }],
  ])('%s', (_, lines, expected) => {
    const changes = {
      'asks/first-wells.md': add(lines || 'updated: 2025'),
      'organisations/hand.yaml': donor,
    };
    const [ask] = rowsIn('asks', changes);
    expect(ask).toMatchObject({ id: 'first-wells', amount: 100000, amount_currency: 'FJD', answer: 'ann' });
    expect(ask).toMatchObject(expected);
  });
});

it('a contribution in confidence keeps its row and loses its donor, who stands nowhere', () => {
  const changes = {
    'asks/first-wells.md': add(`contributions:
  - { donor: hand, amount: 40000, kind: pledge, date: 2024-05, end: 2025, public: false }
  - { donor: agency, amount: 5, kind: received, date: 2024-05-01 }`),
    'organisations/hand.yaml': donor,
  };
  const rows = rowsIn('contributions', changes);
  expect(rows).toMatchObject([
    {
      id: 'first-wells/1',
      ask: 'first-wells',
      donor: null,
      amount: 40000,
      date: '2024-05',
      end: '2025',
      public: false,
    },
    { id: 'first-wells/2', donor: 'agency', amount: 5, date_precision: 'day', end: null, public: true },
  ]);
  for (const { name } of tables) expect(JSON.stringify(rowsIn(name, changes))).not.toMatch(/hand/iu);
});

it('a brief tells the shares of its countries only where each is known', () => {
  const both = { 'countries/samoa.md': '---\nname: Samoa\niso2: WS\n---\n' };
  const withCountries = (list: string) => ({
    ...both,
    'briefs/wells.md': (text: string) => text.replace('countries: [fiji]', `countries: ${list}`),
  });
  const all = '[{ country: samoa, percentage: 62.5 }, { country: fiji, percentage: 37.5 }]';
  expect(rowsIn('briefs', withCountries(all))).toMatchObject([
    { countries: 'samoa fiji', countries_percentage: '62.5 37.5' },
  ]);
  expect(rowsIn('briefs', withCountries('[samoa, fiji]'))).toMatchObject([
    { countries: 'samoa fiji', countries_percentage: null },
  ]);
});

it('an indicator has a row for each value, of briefs and of results', () => {
  const changes = {
    'briefs/wells.md': add(`indicators:
  - id: wells
    title: Wells dug
    measure: unit
    unit: wells
    baseline: { value: 0, date: 2023 }
    actuals: [{ value: 3, date: 2024-06 }, { value: 7, date: 2024-12-31, comment: "More, \\"soon\\"" }]
  - { id: law, title: A law, measure: qualitative, target: { value: Passed, date: 2026 } }`),
    'results/wells-dug.md': add(`indicators:
  - id: users
    title: Users
    unit: persons
    planned: { value: 800, qualifier: about, asOf: 2024 }
    breakdown: [{ label: Women, value: { value: 53, unit: percent } }]`),
  };
  const rows = rowsIn('indicators', changes);
  expect(rows.map(({ id }) => id)).toEqual([
    'briefs/wells/wells/baseline/1',
    'briefs/wells/wells/actual/1',
    'briefs/wells/wells/actual/2',
    'briefs/wells/law/target/1',
    'results/wells-dug/users/target/1',
    'results/wells-dug/users/group/1',
  ]);
  expect(rows[0]).toMatchObject({ brief: 'wells', result: null, value: 0, words: null, unit: 'wells' });
  expect(rows[2]).toMatchObject({
    value: 7,
    date: '2024-12-31',
    date_precision: 'day',
    comment: 'More, "soon"',
  });
  expect(rows[3]).toMatchObject({ value: null, words: 'Passed', measure: 'qualitative' });
  expect(rows[4]).toMatchObject({
    brief: null,
    result: 'wells-dug',
    value: 800,
    qualifier: 'about',
    date: '2024',
  });
  expect(rows[5]).toMatchObject({ group: 'Women', value: 53, unit: 'percent', qualifier: null });
});

it('figures are those of briefs and of countries', () => {
  const figures = 'figures: [{ id: wells, label: have a well, value: 12.5, unit: percent, asOf: 2022 }]';
  const rows = rowsIn('figures', { 'briefs/wells.md': add(figures), 'countries/fiji.md': add(figures) });
  expect(rows).toMatchObject([
    { id: 'briefs/wells/wells', brief: 'wells', country: null, figure: 'wells', value: 12.5, asOf: '2022' },
    {
      id: 'countries/fiji/wells',
      brief: null,
      country: 'fiji',
      page: 'https://water.example.org/countries/fiji/',
    },
  ]);
});

it('rows stand in the order of their ids, whatever they are called', () => {
  const rows = rowsIn('organisations', { 'organisations/zebra.yaml': 'name: Aardvark\ntype: other\n' });
  expect(rows.map(({ id }) => id)).toEqual(['agency', 'zebra']);
});
