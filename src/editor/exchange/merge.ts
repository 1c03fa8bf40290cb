import { dequal } from 'dequal';
import type { Path } from '../../domain/problem.ts';
import { isRecord } from '../../domain/record.ts';
import { itemName } from './item-name.ts';

/** A field that two people changed to different things. */
export interface Conflict {
  path: Path;
  mine: unknown;
  theirs: unknown;
}

/**
 * What two people made of the same data, together; a field that both changed differently is a conflict, and `theirs`
 * stays there.
 */
export function mergeData(
  base: unknown,
  mine: unknown,
  theirs: unknown,
): { data: unknown; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  return { data: merge(base, mine, theirs, [], conflicts), conflicts };
}

function merge(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Conflict[]): unknown {
  if (dequal(mine, base) || dequal(mine, theirs)) return theirs;
  if (dequal(theirs, base)) return mine;
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    const merged = names.map((name) => {
      const value = merge(base[name], mine[name], theirs[name], [...path, name], conflicts);
      return [name, value] as const;
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }
  const lists = [base, mine, theirs].map((list) => (Array.isArray(list) ? (list as unknown[]) : undefined));
  const [old, own, other] = lists;
  if (old && own && other) return mergeLists(old, own, other, path, conflicts);
  conflicts.push({ path, mine, theirs });
  return theirs;
}

function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: Path,
  conflicts: Conflict[],
): unknown {
  if (base.length === mine.length && base.length === theirs.length)
    return theirs.map((one, i) => merge(base[i], mine[i], one, [...path, i], conflicts));
  const isIn = (list: readonly unknown[], item: unknown) => list.some((one) => dequal(one, item));
  // Each only took items out and put new ones in: both can be had.
  const [own, other] = [mine, theirs].map((list) => list.filter((one) => !isIn(base, one)));
  const names = (list: readonly unknown[]) => list.map((one) => (isRecord(one) ? itemName(one) : one));
  const isApart = !names(own ?? []).some(
    (name) => name !== undefined && names([...base, ...(other ?? [])]).includes(name),
  );
  const areNewItems = [mine, theirs].every((list, i) => {
    const kept = list.filter((one) => isIn(base, one)).length;
    const added = [own, other][i] ?? [];
    return kept + added.length === list.length && (kept === base.length || added.length === 0);
  });
  if (!isApart || !areNewItems) {
    conflicts.push({ path, mine, theirs });
    return theirs;
  }
  const left = theirs.filter((one) => !isIn(base, one) || isIn(mine, one));
  return [...left, ...(own ?? [])];
}
