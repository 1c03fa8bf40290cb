import { asksTable } from './asks.ts';
import { briefsTable } from './briefs.ts';
import { contributionsTable } from './contributions.ts';
import { entryTable } from './entries.ts';
import { figuresTable } from './figures.ts';
import { indicatorsTable } from './indicators.ts';

/** The tables of the open data, in the order in which they are shown. */
export const tables = [
  asksTable,
  contributionsTable,
  briefsTable,
  entryTable('results'),
  indicatorsTable,
  figuresTable,
  entryTable('updates'),
  entryTable('organisations'),
  entryTable('contacts'),
  entryTable('countries'),
  entryTable('themes'),
] as const;

export type TableName = (typeof tables)[number]['name'];
