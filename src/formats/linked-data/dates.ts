import type { PartialDate } from '../../domain/partial-date.ts';
import type { Period } from '../../domain/period.ts';

/** The ends of what has a date or a period, as written: a month stays a month (ISO 8601, reduced precision). */
export function endsOf(when: PartialDate | Period): { start: PartialDate; end?: PartialDate | undefined } {
  return typeof when === 'string' ? { start: when } : when;
}

/**
 * The time that a text is about, as schema.org writes it.
 * @example coverageOf({ start: '2020-01', end: '2021' }) // '2020-01/2021'
 * @example coverageOf({ start: '2020-01' }) // '2020-01/..'
 */
export function coverageOf(when: PartialDate | Period): string {
  return typeof when === 'string' ? when : `${when.start}/${when.end ?? '..'}`;
}
