import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { isList, type CollectionName } from '../schemas/collections.ts';

/**
 * The entries that a file holds, each with the way to it: one, or as many as its list has. One that holds no fields has
 * none.
 * @param data as it was written
 */
export function itemsOfFile(
  collection: CollectionName,
  data: unknown,
): { raw: Record<string, unknown>; prefix: Path }[] {
  if (!isList(collection)) return [{ raw: isRecord(data) ? data : {}, prefix: [] }];
  const items: unknown[] = Array.isArray(data) ? data : [];
  return items.map((item, i) => ({ raw: isRecord(item) ? item : {}, prefix: [i] }));
}
