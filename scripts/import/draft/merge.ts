import { dequal } from 'dequal';
import { shown } from '../../../src/domain/problem.ts';
import {
  isReference,
  isTaken,
  type DraftFields,
  type DraftValue,
  type Reference,
  type Taken,
} from './draft.ts';
import { isGroup, isList } from './fields.ts';
import { nameKey } from './folded-name.ts';

/** What is needed to make one of two. */
export interface Merging {
  /** What a reference leads to: two of the same are one. */
  idOf: (reference: Reference) => string;
  /** Told of two values of a field that differ; the first of them stays. */
  differs: (field: string, kept: Taken, other: Taken) => void;
}

/** The fields of two drafts of one entry: what only one of them has, and of what both have, the first. */
export function mergedFields(first: DraftFields, second: DraftFields, merging: Merging): DraftFields {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...names].map((name) => [name, mergedValue(name, first[name], second[name], merging)] as const),
  );
}

function mergedValue(
  field: string,
  first: DraftValue | undefined,
  second: DraftValue | undefined,
  merging: Merging,
): DraftValue | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  if (isTaken(first) && isTaken(second)) return mergedTaken(field, first, second, merging);
  if (isReference(first) && isReference(second)) return withLines(first, second);
  if (isList(first) && isList(second)) return mergedList(field, first, second, merging);
  if (isGroup(first) && isGroup(second)) return mergedFields(first, second, merging);
  return first;
}

function mergedTaken(field: string, first: Taken, second: Taken, { differs }: Merging): Taken {
  if (first.value === undefined)
    return { ...second, translations: { ...second.translations, ...first.translations } };
  if (second.value !== undefined && !isSameValue(first.value, second.value)) differs(field, first, second);
  return {
    ...withLines(first, second),
    translations: { ...second.translations, ...first.translations },
  };
}

function isSameValue(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? nameKey(a) === nameKey(b) : dequal(a, b);
}

function withLines<Of extends Taken | Reference>(first: Of, second: Of): Of {
  return { ...first, lines: [...new Set([...first.lines, ...second.lines])] };
}

function mergedList(
  field: string,
  first: readonly DraftValue[],
  second: readonly DraftValue[],
  merging: Merging,
): readonly DraftValue[] {
  const merged = new Map<string, DraftValue>();
  for (const item of [...first, ...second]) {
    const key = keyOf(item, merging);
    const before = merged.get(key);
    const both = before === undefined ? item : mergedValue(field, before, item, merging);
    if (both !== undefined) merged.set(key, both);
  }
  return [...merged.values()];
}

// By what an item of a list is known: an anchor, a number, whom it names; else all that it holds.
function keyOf(item: DraftValue, merging: Merging): string {
  if (isReference(item)) return merging.idOf(item);
  if (isTaken(item)) return typeof item.value === 'string' ? nameKey(item.value) : shown(item.value);
  if (isList(item)) return item.map((one) => keyOf(one, merging)).join(' ');
  for (const name of ['id', 'number', 'contact', 'country', 'url', 'file'])
    if (item[name] !== undefined) return `${name} ${keyOf(item[name], merging)}`;
  return Object.entries(item)
    .map(([name, value]) => (value === undefined ? '' : `${name} ${keyOf(value, merging)}`))
    .join(' ');
}
