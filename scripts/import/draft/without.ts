import type { Path } from '../../../src/domain/problem.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { describeAt, valueAt } from '../../../src/schemas/describe-at.ts';
import type { DraftedEntry } from './drafted-entry.ts';

/**
 * The part of an entry that goes when a value in it may not stay: the value itself where it may be left out, else the
 * group or the item of a list that cannot be without it. Undefined where nothing of it stands there.
 */
export function goesWith({ collection, fields }: DraftedEntry, path: Path): Path | undefined {
  const { schema } = collections[collection];
  let at = path;
  while (at.length > 0 && valueAt(fields, at) === undefined) at = at.slice(0, -1);
  if (at.length === 0) return undefined;
  // Of a document or a picture nothing is left without its file or its address.
  const { link, file } = describeAt(schema, fields, at)?.meta ?? {};
  const item = at.findLastIndex((step) => typeof step === 'number');
  if ((link || file !== undefined) && item !== -1) return at.slice(0, item + 1);
  for (; at.length > 1; at = at.slice(0, -1)) {
    if (typeof at.at(-1) === 'number') return at;
    if (describeAt(schema, fields, at)?.required === false) return at;
  }
  return at;
}

/** The entry without what stands at a path; the items of a list behind it move up. */
export function withoutPath(entry: DraftedEntry, path: Path): DraftedEntry {
  const begins = (other: Path) => path.every((step, i) => other[i] === step);
  const moved = <Of extends { path: Path }>(one: Of): Of => ({ ...one, path: movedUp(one.path, path) });
  return {
    ...entry,
    fields: without(entry.fields, path) as Record<string, unknown>,
    evidence: entry.evidence.filter((one) => !begins(one.path)).map(moved),
    translated: entry.translated.filter((one) => !begins(one.path)).map(moved),
  };
}

function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return undefined;
  if (Array.isArray(value) && typeof step === 'number') {
    const inside = without(value[step], rest);
    const items: unknown[] = inside === undefined ? value.toSpliced(step, 1) : value.with(step, inside);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return undefined;
  const inside = without(value[step], rest);
  const left = Object.entries(value).flatMap(([name, one]) => {
    if (name !== step) return [[name, one] as const];
    return inside === undefined ? [] : [[name, inside] as const];
  });
  return Object.fromEntries(left);
}

function movedUp(path: Path, gone: Path): Path {
  const last = gone.length - 1;
  const [at, mine] = [gone[last], path[last]];
  const isBehind = gone.slice(0, last).every((step, i) => path[i] === step);
  if (!isBehind || typeof at !== 'number' || typeof mine !== 'number' || mine <= at) return path;
  return path.with(last, mine - 1);
}
