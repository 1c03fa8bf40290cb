import type { Brief } from '../../model/model.ts';
import type { Column } from './column.ts';
import { entryTable } from './entries.ts';

const shares: Column<Brief> = {
  name: 'countries_percentage',
  type: 'string',
  description:
    'The share of the budget that each of the countries has, in per cent, in their order, with spaces between; empty where not every share is known.',
  constraints: {},
  cell: ({ countries, shares: known }) =>
    countries.every((country) => known.has(country))
      ? countries.map((country) => known.get(country)).join(' ')
      : null,
};

/** Projects, programmes and donor briefs. */
export const briefsTable = entryTable('briefs', [shares]);
