import { precisionOf, type PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';

/** How a language writes dates. */
export interface DateFormat {
  /** As precise as it was written: `1 April 2020`, `April 2020` or `2020`. */
  date(date: PartialDate): string;
  period(period: Period): string;
}

/**
 * Dates are written in the Gregorian calendar, and are shown in it.
 * @param locales for `Intl`: the first is the language, the others stand in where ICU does not know it
 * @param openEnd puts words to a period without an end, given its start
 * @param asWritten mends what Intl writes of a date where the language has a habit that Intl lacks
 */
export function createDateFormat(
  locales: readonly [string, ...string[]],
  openEnd: (start: string) => string,
  asWritten: (date: string) => string,
): DateFormat {
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat([...locales], {
      ...options,
      year: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
  const forms = {
    year: form({}),
    month: form({ month: 'long' }),
    day: form({ day: 'numeric', month: 'long' }),
  };
  const date = (written: PartialDate) =>
    asWritten(forms[precisionOf(written)].format(new Date(asUtc(written))));
  return {
    date,
    period: ({ start, end }) => {
      if (end === undefined) return openEnd(date(start));
      if (start === end) return date(start);
      const range = precisionOf(start) === precisionOf(end) && rangeOf(forms[precisionOf(start)], start, end);
      return asWritten(range || `${date(start)} – ${date(end)}`);
    },
  };
}

// Where CLDR has no range with the names of the months, Intl makes one of numbers, or leaves a month out.
function rangeOf(form: Intl.DateTimeFormat, start: PartialDate, end: PartialDate): string | undefined {
  const [from, to] = [new Date(asUtc(start)), new Date(asUtc(end))];
  const range = form.formatRangeToParts(from, to);
  const told = monthsIn(range);
  const months = [from, to].flatMap((day) => monthsIn(form.formatToParts(day)));
  const isWhole = months.every((month) => told.includes(month));
  return isWhole ? range.map(({ value }) => value).join('') : undefined;
}

function monthsIn(parts: readonly { type: string; value: string }[]): string[] {
  return parts.flatMap(({ type, value }) => (type === 'month' ? [value] : []));
}

function asUtc(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}
