import type { Fault, Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';

/**
 * The keys of an entry that its schema does not even see: a record in zod drops one called `__proto__` without a word.
 * @param told the faults that are known, of which none is told twice
 */
export function lostKeys(data: unknown, told: readonly Fault[]): Fault[] {
  const key = '__proto__';
  const isTold = (path: Path) => told.some((fault) => fault.path.join('.') === path.join('.'));
  const find = (value: unknown, path: Path): Path[] => {
    if (Array.isArray(value)) return value.flatMap((item, i) => find(item, [...path, i]));
    if (!isRecord(value)) return [];
    const below = Object.keys(value).flatMap((name) =>
      name === key ? [] : find(value[name], [...path, name]),
    );
    return Object.hasOwn(value, key) ? [[...path, key], ...below] : below;
  };
  return find(data, [])
    .filter((path) => !isTold(path))
    .map((path) => ({
      path,
      found: key,
      message: `there is no field called ${key}; take it out`,
    }));
}
