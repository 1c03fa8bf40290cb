import { isFullDate, precisionOf } from '../../src/domain/partial-date.ts';
import { countryName } from '../../scripts/import/iati/countries.ts';
import { isRecord } from '../../src/domain/record.ts';
import type { Fields } from './iati-round-trip.ts';
import { pathsIn, valuesAt, type TableRow, type ValueAt } from './iati-table.ts';

/** What rows mean that do not name a path: where it is, which of the values there, and which part of each. */
interface Meaning {
  paths?: readonly string[];
  /** Of the values, which the row is about. */
  only?: (value: unknown, entry: Fields, at: string) => boolean;
  /** What of a value the row is about: the rest has rows of its own. */
  part?: (value: unknown, entry: Fields) => unknown;
  /** What comes back of it, by its rule. */
  rule?: (value: unknown, entry: Fields) => unknown;
}

const pick =
  (...names: string[]) =>
  (value: unknown) =>
    isRecord(value) ? Object.fromEntries(names.map((name) => [name, value[name]])) : { value };
const named = (name: string) => (value: unknown) => (isRecord(value) ? value[name] : undefined);
const isDay = (value: unknown) => typeof value === 'string' && isFullDate(value);
const isYearOrDay = (value: unknown) => typeof value === 'string' && precisionOf(value) !== 'month';
const hasDays = (period: unknown) => isDay(named('start')(period)) && isDay(named('end')(period));
const partOf = (entry: Fields, at: string, name: string) =>
  valuesAt(entry, 'indicators[]')
    .filter((one) => at.startsWith(`${one.at}.`))
    .map(({ value }) => named(name)(value))[0];

/** What the rows mean, by their names. */
export const meanings: Readonly<Record<string, Meaning>> = {
  'briefs: countries': { paths: ['countries[].country'] },
  'briefs: participants': { paths: ['participants[]'], only: (one) => named('role')(one) !== 'partner' },
  'briefs: participants[].role `partner`': {
    paths: ['participants[]'],
    only: (one) => named('role')(one) === 'partner',
  },
  'briefs: indicators': { part: (list) => (list as unknown[]).length },
  'briefs: indicators[].unit': { only: (unit) => unit !== 'percent' },
  'briefs: indicators[].baseline': {
    only: (one) => isYearOrDay(named('date')(one)),
    part: pick('value', 'date'),
  },
  'briefs: indicators[].target, actuals': {
    paths: ['indicators[].target', 'indicators[].actuals[]'],
    only: (one) => isDay(named('date')(one)),
    part: pick('value', 'date'),
  },
  'briefs: budget[] with year': {
    paths: ['budget[]'],
    only: (one) => named('year')(one) !== undefined,
    part: pick('year', 'amount'),
  },
  'briefs: budget[] with category': { paths: ['budget[].category'] },
  'briefs: documents[].date': { only: isDay },
  'briefs: updated': { only: isDay },
  'asks: amount': { only: (_, { period }) => hasDays(period) },
  'asks: amount otherwise': { paths: ['amount'], only: (_, { period }) => !hasDays(period) },
  'asks: contributions[]': {
    only: (one) => named('public')(one) !== false && isDay(named('date')(one)),
    part: pick('amount', 'kind', 'date'),
  },
  'asks: contributions[].donor': {
    paths: ['contributions[]'],
    only: (one) => named('public')(one) !== false && isDay(named('date')(one)),
    part: named('donor'),
  },
  'asks: contributions[].public `false`': {
    paths: ['contributions[]'],
    only: (one) => named('public')(one) === false,
  },
  'results: briefs': { part: (briefs) => (briefs as string[]).toSorted() },
  'results: documents': {
    paths: ['documents[]'],
    part: pick('url', 'file', 'title', 'category', 'language', 'date'),
  },
  'results: indicators[].unit': { only: (unit) => unit !== 'percent' },
  'results: indicators[].baseline': {
    only: (one) => isYearOrDay(named('asOf')(one)),
    part: pick('value', 'asOf'),
  },
  'results: indicators[].planned, actual': { only: (_, entry, at) => hasDays(partOf(entry, at, 'period')) },
  'results: indicators[].period': { only: hasDays },
  'results: qualifier, source of a value': { paths: ['indicators[].*.qualifier', 'indicators[].*.source'] },
  'organisations: type': { rule: (type) => (type === 'employers' || type === 'workers' ? 'other' : type) },
  'countries: name': {
    rule: (_, { iso2 }) => countryName(String(iso2), 'en'),
  },
  'themes: aliases, dacSector': {
    // The only theme of an activity has the sector of the activity back.
    only: (_, { id }, at) => at !== 'dacSector' || id !== 'light',
  },
};

/** What a row is called: `briefs: title`. */
export function nameOf({ collection, field }: Pick<TableRow, 'collection' | 'field'>): string {
  return `${collection}: ${field}`;
}

/** What an entry says of what a row is about. */
export function saidBy(row: TableRow, entry: Fields): ValueAt[] {
  const { paths = pathsIn(row.field), only = () => true } = meanings[nameOf(row)] ?? {};
  return paths.flatMap((path) => valuesAt(entry, path).filter(({ value, at }) => only(value, entry, at)));
}

/** Values without where they stand, as what stood before them may be lost, and what of them the row is about. */
export function partsOf(row: TableRow, entry: Fields, values: readonly ValueAt[]): unknown[] {
  const { part = (value: unknown) => value } = meanings[nameOf(row)] ?? {};
  return values.map(({ value }) => part(value, entry));
}

/** The same, once it went out and came in again. */
export function afterRule(row: TableRow, entry: Fields, values: readonly ValueAt[]): ValueAt[] {
  const { rule = (value: unknown) => value } = meanings[nameOf(row)] ?? {};
  return values.map(({ at, value }) => ({ at, value: rule(value, entry) }));
}
