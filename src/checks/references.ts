import { misspelt, nearest } from '../domain/nearest.ts';
import { shown } from '../domain/problem.ts';
import { addressOf } from '../schemas/addresses.ts';
import { isPaged, type CollectionName } from '../schemas/collections.ts';
import { idPattern } from '../schemas/fields.ts';
import { keyOf, type Corpus, type Entry, type Reference } from './corpus.ts';
import { error, type Finding, type Rules } from './rule.ts';
import { howLong, howToPublish, whyHidden } from './visibility.ts';

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
  const all = eachReference([...entries, ...translations]);
  // Most content has no such reference: only where one is, are all counted.
  let counted: Map<string, unknown[]> | undefined;
  const namedBy = () => (counted ??= Map.groupBy(all, ({ reference }) => keyOf(reference)));
  return all.flatMap(({ entry, reference: { collection, id, ...place } }) => {
    const known = ids.get(collection) ?? new Map<string, Entry>();
    // A file in the wrong place is a fault of its own.
    if (known.has(id) || misplaced.has(id)) return [];
    // What is published may not name what is not: a draft would be the wrong advice.
    const fit = [...known.values()].filter(
      (other) =>
        (other.published || !entry.published) &&
        !(other.collection === entry.collection && other.id === entry.id),
    );
    const others = fit.map((other) => other.id);
    const isNamedOften = (namedBy().get(keyOf({ collection, id }))?.length ?? 0) > 1;
    const advice = `${remedy(id, collection, others)}${renamedHint(id, collection, others, isNamedOften)}`;
    return [{ entry, ...place, found: id, message: `found ${shown(id)}, but ${advice}` }];
  });
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
          message: `names ${named.file}, which ${whyHidden(named)}; take this out, hide this entry ${howLong(named)}, or ${howToPublish(named)}`,
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
  const place =
    collection === 'themes' ? 'add it to the list in themes.yaml' : `add a file for it in ${collection}/`;
  // Another person or donor may well have a name that is much like it.
  const near = misspelt(id, known);
  if (near !== undefined) return `${collection} has no such id; write ${near}, if that is meant, or ${place}`;
  if (known.length === 0) return `there are no ${collection} yet; ${place}, or take this out`;
  return `${collection} has no such id; write one of ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}, or ${place}`;
}

/**
 * What more to say where an id was hardly mistyped: named twice, or a part of another, it was that of a page once, and
 * others outside may link there.
 */
function renamedHint(
  id: string,
  collection: CollectionName,
  known: readonly string[],
  isNamedOften: boolean,
): string {
  if (!isPaged(collection) || !idPattern.test(id) || known.length === 0) return '';
  const near = nearest(id, known);
  const isPart =
    near !== undefined && (near.includes(id) || id.includes(near)) && Math.abs(near.length - id.length) > 2;
  if (!isNamedOften && !isPart) return '';
  const address = addressOf(collection, id);
  return near === undefined
    ? `; if it has another name now, write redirectFrom: [${address}] in its file too, so that old links still lead there`
    : `; if ${id} was renamed to ${near}, write redirectFrom: [${address}] in ${collection}/${near} too, so that old links still lead there`;
}
