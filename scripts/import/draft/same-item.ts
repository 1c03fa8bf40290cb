import { dequal } from 'dequal';
import { isRecord } from '../../../src/domain/record.ts';
import { areAlike, nameKey } from './folded-name.ts';

/**
 * Where an item of a document stands in a list of the site; -1 where it does not. Several may share a title or an
 * address: the one that says the same throughout is meant, else the one with the same key.
 */
export function createPlaceOf(before: readonly unknown[]): (item: unknown) => number {
  const throughout = new Map(before.map((one, i): [string, number] => [spelt(one), i]).toReversed());
  return (item) => {
    const keyed = () => before.findIndex((one) => hasSameKey(one, item));
    const at = throughout.get(spelt(item)) ?? keyed();
    return at === -1 ? before.findIndex((one) => isSameItem(one, item) || isWithin(one, item)) : at;
  };
}

// YAML has a year without quotes as a number.
function spelt(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? String(one) : one));
}

function hasSameKey(a: unknown, b: unknown): boolean {
  return (
    isRecord(a) &&
    isRecord(b) &&
    keys.some((key) => a[key] !== undefined && String(a[key]) === String(b[key]))
  );
}

// A target serves its goal.
function isWithin(target: unknown, goal: unknown): boolean {
  return (
    typeof target === 'string' &&
    typeof goal === 'string' &&
    /^\d{1,2}$/u.test(goal) &&
    target.startsWith(`${goal}.`)
  );
}

const keys = ['id', 'number', 'contact', 'organisation', 'country', 'file', 'url', 'year'] as const;

function isSameItem(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return isSameScalar(scalarOf(a), scalarOf(b));
  if (hasSameKey(a, b)) return true;
  // A value of an indicator is known by its day, a figure by its number, anything else by what it is called.
  if (a.date !== undefined && b.date !== undefined && a.donor === b.donor)
    return String(a.date) === String(b.date);
  if (isSameFigure(a.value, b.value) && (a.unit === 'percent') === (b.unit === 'percent')) return true;
  if (isSameFigure(a.actual, b.actual)) return true;
  const [title, other] = [a.title ?? a.label ?? a.category, b.title ?? b.label ?? b.category];
  if (typeof title !== 'string' || typeof other !== 'string') return dequal(a, b);
  return nameKey(title) === nameKey(other) || areAlike(title, other);
}

// Small numbers are the same by chance.
function isSameFigure(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && a === b && (a >= 100 || !Number.isInteger(a));
}

// `countries` may name one with its share.
function scalarOf(value: unknown): unknown {
  return isRecord(value) ? (value.country ?? value) : value;
}

function isSameScalar(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? nameKey(a) === nameKey(b) : dequal(a, b);
}
