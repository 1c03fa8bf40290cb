import { basename, dirname } from 'node:path';
import { isRecord } from '../../src/domain/record.ts';
import { fieldsIn, type Fields } from './iati-round-trip.ts';

/** An entry, and what it came back as. */
export interface Pair {
  /** `briefs/a`: as it was. */
  entry: string;
  id: string;
  was: Fields;
  is: Fields;
}

/** Entries and what they came back as by collection, with the ids in the first that the others have. */
export function paired(before: Map<string, Fields>, after: Map<string, Fields>): Map<string, Pair[]> {
  const pairs = [...before].flatMap(([entry, was]) => {
    const collection = dirname(entry);
    const key = { organisations: 'name', contacts: 'name', countries: 'iso2' }[collection] ?? 'id';
    const found = [...after].find(([other, is]) => dirname(other) === collection && is[key] === was[key]);
    return found && collection !== '.'
      ? [{ collection, entry, was, is: found[1], id: basename(found[0]) }]
      : [];
  });
  const ids = new Map(
    pairs
      .filter(({ collection }) => ['organisations', 'contacts'].includes(collection))
      .map(({ was, id }) => [String(was['id']), id]),
  );
  const renamed = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => renamed(one, name));
    if (isRecord(value))
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, key)]));
    return ['organisation', 'donor', 'contact'].includes(name) ? (ids.get(String(value)) ?? value) : value;
  };
  return Map.groupBy(
    pairs.map((pair) => ({ ...pair, was: renamed(pair.was) as Fields })),
    ({ entry }) => dirname(entry),
  );
}

const dates = ['start', 'end', 'date', 'asOf', 'year', 'updated', 'published'];

/** The entries of a folder by collection and id, what may be written in two ways always in the longer. */
export function entriesIn(folder: string, currency: string, language?: string): Map<string, Fields> {
  const ending = language === undefined ? '' : `.${language}`;
  const whole = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => (name === 'countries' ? inCountry(one) : whole(one)));
    if (isRecord(value)) {
      const isMoney = typeof value['currency'] === 'string';
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, isMoney ? one : whole(one, key)]),
      );
    }
    if (typeof value === 'number' && dates.includes(name)) return String(value);
    if (typeof value === 'number' && name === 'amount') return { amount: value, currency };
    return value;
  };
  const inCountry = (one: unknown) => (isRecord(one) ? one : { country: one });
  const found = new Map<string, Fields>();
  for (const [file, data] of fieldsIn(folder)) {
    const [, name = '', other = '', id = ''] =
      /^([^.#]*)(\.[a-z]{2})?\.(?:md|yaml)(?:#(.*))?$/u.exec(file) ?? [];
    if (other !== ending) continue;
    const at = id === '' ? name : `${name}/${id}`;
    found.set(at, { ...(whole(data) as Fields), id: basename(at) });
  }
  return found;
}
