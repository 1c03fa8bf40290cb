import { isRecord } from '../../domain/record.ts';

/** What tells an item of a list from the others, its `id` or `number`; undefined where it has none. */
export function itemName(item: unknown): unknown {
  return isRecord(item) ? (item.id ?? item.number) : undefined;
}
