import { newestFirst, type PartialDate } from '../domain/partial-date.ts';
import { endOf } from '../domain/period.ts';
import type { Identity } from './linked.ts';

type Ordered = Pick<Identity, 'id' | 'called' | 'when'>;

/** The date that orders an entry: its own, or the end of its period; empty where it has none. */
export function dateOf({ when }: Pick<Ordered, 'when'>): PartialDate {
  return when === undefined ? '' : endOf(when);
}

/** The newest first; of one day, by their ids. */
export function byDate(a: Ordered, b: Ordered): number {
  return newestFirst(dateOf(a), dateOf(b)) || byId(a, b);
}

/** By what they are called, in the alphabet of a language. */
export function byCalled(language: string): (a: Ordered, b: Ordered) => number {
  const { compare } = new Intl.Collator([language, 'en']);
  return (a, b) => compare(a.called, b.called);
}

/** By their ids, letter by letter: the same on every machine. */
export function byId(a: Pick<Ordered, 'id'>, b: Pick<Ordered, 'id'>): number {
  return a.id < b.id ? -1 : 1;
}
