import { isRecord } from '../../domain/record.ts';
import type { Json } from '../entry-json.ts';
import { folded, isNothing, namedEntry } from './show-value.ts';

/** A text that is the same for values that readers cannot tell apart. */
export function sameness(value: Json | undefined): string {
  return JSON.stringify(plain(value)) ?? '';
}

function plain(value: Json | undefined): unknown {
  if (isNothing(value)) return undefined;
  if (typeof value === 'string') return folded(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  const entry = namedEntry(value as Json);
  if (entry) return entry.page;
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const known = plain(one as Json);
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
