import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { Entry, ValidEntries, ValidEntry } from './corpus.ts';

/** Sorts the entries whose shape is right by their collections. */
export function validEntries(entries: readonly Entry[]): ValidEntries {
  const byCollection = Map.groupBy(entries.filter(isValid), ({ collection }) => collection);
  const sorted: unknown = Object.fromEntries(
    collectionNames.map((name) => [name, byCollection.get(name) ?? []]),
  );
  // The compiler cannot follow a name through `fromEntries`: each list stands under the collection of its own entries.
  return sorted as ValidEntries;
}

/** Whether the shape of an entry is right. */
export function isValid(entry: Entry): entry is ValidEntry<CollectionName> {
  return entry.data !== undefined;
}
