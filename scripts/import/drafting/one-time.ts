import type { PartialDate } from '../../../src/domain/partial-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import { findDates } from '../recognise/date.ts';
import type { Found } from '../recognise/found.ts';
import { findPeriods } from '../recognise/period.ts';
import type { Desk } from './desk.ts';

/** A day, or days, in a stretch of text, and the field that holds it. */
export type OneTime = Found<Period | PartialDate> & { field: 'date' | 'period' };

/** The one day, or days, of a stretch of text; undefined where there are several. */
export function oneTime({ reading }: Pick<Desk, 'reading'>, text: string): OneTime | undefined {
  const [period, ...periods] = findPeriods(text, reading);
  if (period !== undefined)
    return periods.length === 0 && period.value.end !== undefined
      ? { ...period, field: 'period' }
      : undefined;
  const [date, ...dates] = findDates(text, reading);
  return date !== undefined && dates.length === 0 && date.sure !== 'guess'
    ? { ...date, field: 'date' }
    : undefined;
}
