import { isRecord } from '../../../src/domain/record.ts';
import type { SourceLine } from '../../../scripts/import/source/source-document.ts';
import { listed, spellings, type Said } from './said.ts';

/** An entry that documents gave, its references put in as ids. */
export interface DraftedEntry {
  collection: string;
  id: string;
  /** Whether the site has it already. */
  isKnown: boolean;
  /** What the site has of it. */
  entry?: { raw: Readonly<Record<string, unknown>> } | undefined;
  fields: Readonly<Record<string, unknown>>;
  evidence: readonly Evidence[];
}

/** The lines that a value comes from. */
export interface Evidence {
  path: readonly (string | number)[];
  lines: readonly SourceLine[];
  sure: string;
  why?: string | undefined;
}

/** What drafts say, in the form of a gold file: names in the place of ids, each sum with its currency. */
export function saidBy(entries: readonly DraftedEntry[], siteCurrency: string): Said[] {
  return entries
    .filter(({ collection }) => collection !== 'themes')
    .map((entry) => ({ collection: entry.collection, fields: { ...whoItIs(entry), ...entry.fields } }))
    .map(({ collection, fields }) => ({
      collection,
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [
          field,
          field === 'name' && collection !== 'countries'
            ? { also: [...spellings(value), ...listed(fields['aliases']).map(String)] }
            : spoken(value, field, { entries, siteCurrency }),
        ]),
      ),
      optional: {},
      isOptional: false,
    }));
}

// Of what the site has already a document need not say again who it is.
function whoItIs({ entry }: DraftedEntry): DraftedEntry['fields'] {
  const known = ['name', 'aliases', 'iso2', 'organisation'].map(
    (field) => [field, entry?.raw[field]] as const,
  );
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

interface Spoken {
  entries: readonly DraftedEntry[];
  siteCurrency: string;
}

function spoken(value: unknown, field: string, around: Spoken): unknown {
  if (Array.isArray(value)) return value.map((item) => spoken(item, field, around));
  const collection = referred[field];
  if (typeof value === 'string' && collection !== undefined) return nameOf(collection, value, around);
  if (typeof value === 'number' && (field === 'amount' || field === 'spend'))
    return { amount: value, currency: around.siteCurrency };
  if (!isRecord(value)) return value;
  if (field === 'amount' || field === 'spend') return { currency: around.siteCurrency, ...value };
  return Object.fromEntries(
    Object.entries(value).map(([inner, item]) => [inner, spoken(item, inner, around)]),
  );
}

/** Fields that hold an id, and of what. */
const referred: Readonly<Record<string, string>> = {
  countries: 'countries',
  country: 'countries',
  organisation: 'organisations',
  donor: 'organisations',
  funding: 'organisations',
  contact: 'contacts',
  themes: 'themes',
};

function nameOf(collection: string, id: string, { entries }: Spoken): unknown {
  const entry = entries.find((one) => one.collection === collection && one.id === id);
  const fields = { ...entry?.entry?.raw, ...entry?.fields };
  if (collection === 'countries') return fields['iso2'] ?? id;
  const names = [fields['name'], fields['title'], ...listed(fields['aliases'])].flatMap(spellings);
  return { also: names.length > 0 ? names : [id] };
}
