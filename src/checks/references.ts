import { nearest } from '../domain/nearest.ts';
import { shown } from '../domain/problem.ts';
import type { Corpus, Entry, Reference } from './corpus.ts';
import { error, type Finding, type Rules } from './rule.ts';
import { howToPublish, whyHidden } from './visibility.ts';

/** Rules about what names another entry. */
export const referenceRules = {
  'reference-exists': error(findDanglingReferences),
  'reference-published': error(findUnpublishedReferences),
} satisfies Rules;

/** References that name no entry, each with the nearest id that could stand there. */
export function findDanglingReferences({
  entries,
  translations,
  misplaced,
}: Pick<Corpus, 'entries' | 'translations' | 'misplaced'>): Finding[] {
  const ids = idsByCollection(entries);
  return eachReference([...entries, ...translations]).flatMap(
    ({ entry, reference: { collection, id, ...place } }) => {
      const known = ids.get(collection) ?? new Map<string, Entry>();
      // A file in the wrong place is a fault of its own.
      if (known.has(id) || misplaced.has(id)) return [];
      // What is published may not name what is not: a draft would be the wrong advice.
      const fit = [...known.values()].filter(
        (other) =>
          (other.published || !entry.published) &&
          !(other.collection === entry.collection && other.id === entry.id),
      );
      const advice = remedy(
        id,
        collection,
        fit.map((other) => other.id),
      );
      return [{ entry, ...place, found: id, message: `found ${shown(id)}, but ${advice}` }];
    },
  );
}

/** References from a published entry to one that is a draft or under embargo. */
export function findUnpublishedReferences({
  entries,
  translations,
}: Pick<Corpus, 'entries' | 'translations'>): Finding[] {
  const ids = idsByCollection(entries);
  const shown = translations.filter(({ collection, id }) => ids.get(collection)?.get(id)?.published);
  return eachReference([...entries.filter(({ published }) => published), ...shown]).flatMap(
    ({ entry, reference: { collection, id, ...place } }) => {
      const named = ids.get(collection)?.get(id);
      if (!named || named.published) return [];
      return [
        {
          entry,
          ...place,
          found: id,
          message: `names ${named.file}, which ${whyHidden(named)}; take this out, or ${howToPublish(named)}`,
        },
      ];
    },
  );
}

function eachReference(entries: readonly Entry[]): { entry: Entry; reference: Reference }[] {
  return entries.flatMap((entry) => entry.references.map((reference) => ({ entry, reference })));
}

function idsByCollection(entries: readonly Entry[]): Map<string, Map<string, Entry>> {
  const ids = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const collection = ids.get(entry.collection) ?? new Map<string, Entry>();
    ids.set(entry.collection, collection.set(entry.id, entry));
  }
  return ids;
}

function remedy(id: string, collection: string, known: readonly string[]): string {
  const near = nearest(id, known);
  if (near !== undefined) return `${collection} has no such id; write ${near}`;
  const place =
    collection === 'themes' ? 'add it to the list in themes.yaml' : `add a file for it in ${collection}/`;
  if (known.length === 0) return `there are no ${collection} yet; ${place}, or take this out`;
  return `${collection} has no such id; write one of ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}`;
}
