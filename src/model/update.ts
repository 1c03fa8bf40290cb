import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { PlainEntry } from './linked.ts';
import type { Result } from './result.ts';

/** An event, a progress report or a piece of news. */
export interface Update extends Omit<PlainEntry<'updates'>, keyof UpdateLinks>, UpdateLinks {}

interface UpdateLinks {
  when: PartialDate | Period;
  results: Result[];
}

/** What an update knows by what names it. */
export function linkUpdate(update: PlainEntry<'updates'>): UpdateLinks {
  const { namedBy, when = '' } = update;
  return {
    when,
    results: namedBy.results.filter(({ updates }) => updates.some(({ id }) => id === update.id)),
  };
}
