import type { Entry } from '../checks/corpus.ts';
import { findDanglingReferences } from '../checks/references.ts';
import type { Fault } from '../domain/problem.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/describe.ts';

/** The ids of each collection that are known. */
export type KnownIds = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/** Which collections the fields of an entry name. */
export function collectionsNamed(collection: CollectionName, raw: unknown): ReadonlySet<CollectionName> {
  return new Set(referencesOf(collection, raw).map(({ collection }) => collection));
}

/** What the fields of an entry name and is not there, in the words of the check. Only fields: texts are left out. */
export function findDanglingFields(
  { collection, id, raw }: { collection: CollectionName; id: string; raw: Entry['raw'] },
  known: KnownIds,
): Fault[] {
  const others = collectionNames.flatMap((name) =>
    [...(known.get(name) ?? [])].map((one) => bareEntry(name, one)),
  );
  const entry = { ...bareEntry(collection, id), raw, references: referencesOf(collection, raw) };
  return findDanglingReferences({
    entries: [entry, ...others],
    translations: [],
    misplaced: new Set(),
  }).map(({ path, found, message }) => ({ path, found, message }));
}

function referencesOf(collection: CollectionName, raw: unknown): Entry['references'] {
  return [...fieldsOf(collections[collection].schema, raw)].flatMap(({ path, value, meta: { reference } }) =>
    reference !== undefined && typeof value === 'string' ? [{ path, collection: reference, id: value }] : [],
  );
}

function bareEntry(collection: CollectionName, id: string): Entry {
  const nothing = { raw: {}, data: undefined, fields: [], references: [], texts: [] };
  return { collection, id, file: '', published: true, ...nothing };
}
