import { isRecord } from '../../domain/record.ts';
import type { Json } from '../entry-json.ts';
import { namedEntry } from './show-value.ts';

/** An item of a list before and after; one of them is missing where it is new or gone. */
export interface Pair {
  before?: Json;
  after?: Json;
}

/**
 * The items of two lists that are the same thing: those that are alike, then those of one id or name, then what is left
 * in order, where as many are left of either.
 * @param sameness two items are alike where it gives the same text
 * @returns those that differ, in the order of the new list, then those that are gone
 */
export function pairItems(
  before: readonly Json[],
  after: readonly Json[],
  sameness: (value: Json) => string,
): Pair[] {
  const left = [...before];
  const take = (is: (item: Json) => boolean): Json | undefined => {
    const at = left.findIndex(is);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const changed = after.filter((item) => take((old) => sameness(old) === sameness(item)) === undefined);
  const paired = new Map<Json, Json>();
  for (const item of changed) {
    const name = nameOf(item);
    const old = name === undefined ? undefined : take((one) => nameOf(one) === name);
    if (old !== undefined) paired.set(item, old);
  }
  const alone = changed.filter((item) => !paired.has(item));
  if (alone.length === left.length)
    for (const item of alone) {
      const old = take(() => true);
      if (old !== undefined) paired.set(item, old);
    }
  return [
    ...changed.map((item) => {
      const old = paired.get(item);
      return old === undefined ? { after: item } : { before: old, after: item };
    }),
    ...left.map((item) => ({ before: item })),
  ];
}

const naming = ['id', 'number', 'category', 'year', 'label', 'platform', 'title', 'url', 'image'];

/** What tells an item from others of its list: its id or name, or the entry it names. */
export function nameOf(item: Json | undefined): string | undefined {
  if (!isRecord(item)) return undefined;
  const own = naming.map((key) => item[key]).find((value) => typeof value === 'string');
  if (typeof own === 'string') return own;
  return Object.values(item)
    .map((value) => namedEntry(value as Json)?.page)
    .find((page) => page !== undefined);
}
