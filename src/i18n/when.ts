import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { Edition } from './edition.ts';

/** When something happened, as precisely as it is known. */
export function whenText(
  { when }: { when: PartialDate | Period },
  { format }: Pick<Edition, 'format'>,
): string {
  return typeof when === 'string' ? format.date(when) : format.period(when);
}
