import type { ReadEntry } from '../../../src/content-files/entry.ts';
import type { ReadContent } from '../../../src/content-files/read-taken.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { nameIndex, type NameIndex } from './name-index.ts';

/** The entries of the site, to be found by what a document calls them. */
export interface Known {
  /** The originals, without their translations. */
  entries(collection: CollectionName): readonly ReadEntry[];
  /**
   * The entry that goes by a name: its title, name, acronym or an alias, in any language of the site; without regard
   * to capitals, accents, kinds of quotes and hyphens, or an acronym in brackets behind it. Undefined where there is
   * none, or more than one.
   */
  named(collection: CollectionName, name: string): ReadEntry | undefined;
  /** Every name an entry goes by, in any language, to be looked for in running text. */
  names?(collection: CollectionName): NameIndex<ReadEntry>;
}

/** What a site's own entries are called. Purely of what was read: nothing is opened. */
export function knownFrom({ entries, translations }: Pick<ReadContent, 'entries' | 'translations'>): Known {
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const indexes = new Map<CollectionName, NameIndex<ReadEntry>>();
  const names = (collection: CollectionName): NameIndex<ReadEntry> => {
    const made = indexes.get(collection) ?? indexOf(byCollection.get(collection) ?? [], translations);
    indexes.set(collection, made);
    return made;
  };
  return {
    entries: (collection) => byCollection.get(collection) ?? [],
    named: (collection, name) => entryNamed(names(collection), name),
    names,
  };
}

/**
 * Every name by which the entries of a collection go, to be looked for in running text.
 * @example namesKnown(known, 'organisations').of('WHA') // the entries with that acronym
 */
export function namesKnown(known: Known, collection: CollectionName): NameIndex<ReadEntry> {
  if (known.names) return known.names(collection);
  return indexOf(known.entries(collection), []);
}

// Forms of companies and associations, which one text gives and another leaves out.
const legalForm = /,?\s+(?:e\.\s?V\.|Inc\.?|Ltd\.?|Limited|LLC|PLC|gGmbH|GmbH|S\.A\.?|SARL|Lda\.?|Ltda\.?)$/u;
const bracketsBehind = /\s*[(（][^()（）]{1,40}[)）]\s*$/u;

function entryNamed(index: NameIndex<ReadEntry>, name: string): ReadEntry | undefined {
  const spellings = [name, name.replace(bracketsBehind, ''), name.replace(legalForm, '')];
  for (const spelling of spellings) {
    const found = index.of(spelling);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function indexOf(entries: readonly ReadEntry[], translations: readonly ReadEntry[]): NameIndex<ReadEntry> {
  const originals = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const pairs = [...entries, ...translations].flatMap((entry) => {
    const original = originals.get(`${entry.collection}/${entry.id}`);
    return original ? namesOf(entry.raw).map((name) => [name, original] as const) : [];
  });
  return nameIndex(pairs);
}

function namesOf(raw: Readonly<Record<string, unknown>>): string[] {
  const { title, name, officialName, acronym, aliases, iatiRef } = raw;
  const all = [title, name, officialName, acronym, iatiRef, ...(Array.isArray(aliases) ? aliases : [])];
  const written = all.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return written.flatMap((one) => [one, one.replace(bracketsBehind, ''), one.replace(legalForm, '')]);
}
