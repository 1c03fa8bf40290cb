import { dequal } from 'dequal';
import { isRecord } from '../../domain/record.ts';
import { itemName } from './item-name.ts';

/**
 * Where each item of a list stood before: the same one at its place, else the same one elsewhere, else one with the
 * same `id` or `number`, else whatever stood at its place and is not there any more. Undefined for a new one.
 * @example align(['a', 'b'], ['b', 'c']) // [1, 0]
 */
export function align(before: readonly unknown[], now: readonly unknown[]): (number | undefined)[] {
  const free = new Set(before.keys());
  const from = new Array<number | undefined>(now.length).fill(undefined);
  const claim = (find: (item: unknown, place: number) => number | undefined) => {
    for (const [place, item] of now.entries()) {
      if (from[place] !== undefined) continue;
      const found = find(item, place);
      if (found === undefined) continue;
      from[place] = found;
      free.delete(found);
    }
  };
  const freeOne = (test: (item: unknown) => boolean) => [...free].find((place) => test(before[place]));
  claim((item, place) => (free.has(place) && dequal(before[place], item) ? place : undefined));
  claim((item) => freeOne((one) => dequal(one, item)));
  claim((item) =>
    itemName(item) === undefined ? undefined : freeOne((one) => itemName(one) === itemName(item)),
  );
  claim((item, place) => (free.has(place) && mayBe(before[place], item) ? place : undefined));
  return from;
}

// Two that are called differently are two, unless one was only just named.
function mayBe(before: unknown, now: unknown): boolean {
  return isRecord(before) === isRecord(now);
}
