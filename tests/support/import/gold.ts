import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../../src/domain/record.ts';
import { folded } from './folded.ts';
import { listed, spellings, within, type Said } from './said.ts';

/** What a careful reader takes from documents. */
export interface Gold {
  /** The names of the files. */
  documents: readonly string[];
  entries: readonly Said[];
}

/** Reads `gold.yaml` of a folder. */
export function readGold(folder: string): Gold {
  return goldOf(parse(readFileSync(join(folder, 'gold.yaml'), 'utf8'), { merge: true }));
}

/**
 * The facts of a gold file: those of each collection; `optional` in an entry or at the top holds what is right where it
 * stands, and not missed where it does not. Organisations and countries that are named need no entry of their own.
 */
export function goldOf(written: unknown): Gold {
  if (!isRecord(written)) throw new Error('a gold file is a group of collections');
  const own = [...entriesIn(written, false), ...entriesIn(written['optional'], true)];
  const named = own.flatMap((entry) => [
    ...organisationsNamed(entry.fields, entry.isOptional),
    ...organisationsNamed(entry.optional, true),
    ...countriesNamed(entry.fields, entry.isOptional),
    ...countriesNamed(entry.optional, true),
  ]);
  return { documents: listed(written['documents']).map(String), entries: joined([...own, ...named]) };
}

const collections = [
  'briefs',
  'asks',
  'results',
  'updates',
  'contacts',
  'organisations',
  'countries',
] as const;

function entriesIn(group: unknown, isOptional: boolean): Said[] {
  return collections.flatMap((collection) =>
    listed(within(group, collection)).map((item) => {
      const whole = isRecord(item) ? item : { iso2: item };
      const { optional = {}, ...fields } = whole;
      return { collection, fields, optional: isRecord(optional) ? optional : {}, isOptional };
    }),
  );
}

function organisationsNamed(fields: Said['fields'], isOptional: boolean): Said[] {
  const named = [
    ...listed(fields['participants']).map((item) => within(item, 'organisation')),
    ...listed(fields['funding']),
    ...listed(fields['contributions']).map((item) => within(item, 'donor')),
    ...listed(fields['organisation']),
  ];
  return named
    .filter((name) => name !== undefined)
    .map((name) => ({ collection: 'organisations', fields: { name }, optional: {}, isOptional }));
}

function countriesNamed(fields: Said['fields'], isOptional: boolean): Said[] {
  return [...listed(fields['countries']), ...listed(fields['country'])].map((iso2) => ({
    collection: 'countries',
    fields: { iso2 },
    optional: {},
    isOptional,
  }));
}

// An organisation or a country that is named in several places is one.
function joined(entries: readonly Said[]): Said[] {
  const kept: Said[] = [];
  for (const entry of entries) {
    const key = { organisations: 'name', countries: 'iso2' }[entry.collection];
    const at = key === undefined ? -1 : kept.findIndex((other) => areOne(other, entry, key));
    const other = kept[at];
    if (key !== undefined && other !== undefined) kept[at] = asOne(other, entry, key);
    else kept.push(entry);
  }
  return kept;
}

function areOne(one: Said, other: Said, key: string): boolean {
  if (one.collection !== other.collection) return false;
  const names = spellings(one.fields[key]).map(folded);
  return spellings(other.fields[key]).some((name) => names.includes(folded(name)));
}

function asOne(one: Said, other: Said, key: string): Said {
  const also = [...new Set([...spellings(one.fields[key]), ...spellings(other.fields[key])])];
  const [sure, maybe] = one.isOptional ? [other, one] : [one, other];
  const isOptional = one.isOptional && other.isOptional;
  return isOptional || sure.isOptional === maybe.isOptional
    ? {
        ...one,
        fields: { ...other.fields, ...one.fields, [key]: { also } },
        optional: { ...other.optional, ...one.optional },
      }
    : {
        ...sure,
        fields: { ...sure.fields, [key]: { also } },
        optional: { ...maybe.fields, ...maybe.optional, ...sure.optional, [key]: { also } },
      };
}
