import { isRecord } from '../../../src/domain/record.ts';

/** What is said of an entry, in a gold file or by a draft: names in the place of references, `{ also: [A, B] }` for either. */
export interface Said {
  collection: string;
  fields: Readonly<Record<string, unknown>>;
  /** Facts that are right where they stand, and not missed where they do not. */
  optional: Readonly<Record<string, unknown>>;
  /** Whether the whole entry may be left out. */
  isOptional: boolean;
}

/**
 * The spellings by which a value may be given.
 * @example spellings({ also: ['Wells Union', 'WU'] }) // ['Wells Union', 'WU']
 * @example spellings(2024) // ['2024']
 */
export function spellings(value: unknown): string[] {
  if (isRecord(value) && Array.isArray(value['also'])) return value['also'].flatMap(spellings);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** The items of a list; one thing is a list of one. */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A field of a group, if it is a group. */
export function within(value: unknown, field: string): unknown {
  return isRecord(value) ? value[field] : undefined;
}
