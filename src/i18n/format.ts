import { directionOf } from '../domain/direction.ts';
import type { Money } from '../domain/money.ts';
import { precisionOf, type PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';

/** Numbers, money, dates and lists as one language writes them. Every formatter is made once. */
export interface Format {
  number(value: number): string;
  /** A round number in words where the language has them: `1 million`. */
  longNumber(value: number): string;
  percent(value: number): string;
  /** The exact sum. */
  money(sum: Money): string;
  /** The sum in few characters where that loses nothing, such as US$5.4m; else the exact sum. */
  shortMoney(sum: Money): string;
  /** As precise as it was written: `1 April 2020`, `April 2020` or `2020`. */
  date(date: PartialDate): string;
  period(period: Period): string;
  list(items: readonly string[]): string;
  languageName(code: string): string;
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string;
}

/** Where ICU does not know a language; without it, the language of whatever machine builds the site would stand in. */
const otherwise = 'en-GB';

/**
 * The formatter of one locale.
 * @param locale BCP 47, with its numbering system where it matters: `en-GB`, `ar-u-nu-arab`
 * @param openEnd puts words to a period without an end, given its start
 * @param asWritten mends what Intl writes of a date where the language has a habit that Intl lacks
 * @param wordsLocale whose plural forms the words have that are given, where that is another language
 */
export function createFormat(
  locale: string,
  openEnd: (start: string) => string,
  asWritten: (date: string) => string = (date) => date,
  wordsLocale = locale,
): Format {
  const locales = [locale, otherwise];
  const number = new Intl.NumberFormat(locales, { maximumFractionDigits: 6 });
  const long = new Intl.NumberFormat(locales, { notation: 'compact', compactDisplay: 'long' });
  const percent = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 4 });
  const list = new Intl.ListFormat(locales, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(wordsLocale);
  const languages = new Intl.DisplayNames(locales, { type: 'language' });
  const moneyIn = cached(
    (currency: string) =>
      new Intl.NumberFormat(locales, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
  );
  const short = (maximumFractionDigits: number) =>
    cached(
      (currency: string) =>
        new Intl.NumberFormat(locales, {
          style: 'currency',
          currency,
          notation: 'compact',
          trailingZeroDisplay: 'stripIfInteger',
          minimumFractionDigits: 0,
          maximumFractionDigits,
        }),
    );
  const shortIn = short(2);
  const wholeIn = short(20);
  // Dates are written in the Gregorian calendar, and are shown in it.
  const dateIn = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales, { ...options, year: 'numeric', calendar: 'gregory', timeZone: 'UTC' });
  const dates = {
    year: dateIn({}),
    month: dateIn({ month: 'long' }),
    day: dateIn({ day: 'numeric', month: 'long' }),
  };
  const inOnePiece = directionOf(locale) === 'rtl' ? withSymbolInOnePiece : (text: string) => text;
  const dateText = (date: PartialDate) => asWritten(dates[precisionOf(date)].format(new Date(asUtc(date))));
  const money = ({ amount, currency }: Money) => inOnePiece(moneyIn(currency).format(amount));
  return {
    number: (value) => number.format(value),
    longNumber: (value) => long.format(value),
    percent: (value) => percent.format(value / 100),
    money,
    // Two decimals of a million show 5,400,000 whole, but would round 1,234,567.
    shortMoney: (sum) => {
      const text = shortIn(sum.currency).format(sum.amount);
      const isWhole = sum.amount >= 1e6 && text === wholeIn(sum.currency).format(sum.amount);
      return isWhole ? inOnePiece(text) : money(sum);
    },
    date: dateText,
    period: ({ start, end }) => {
      if (end === undefined) return openEnd(dateText(start));
      if (start === end) return dateText(start);
      if (precisionOf(start) !== precisionOf(end)) return `${dateText(start)} – ${dateText(end)}`;
      const form = dates[precisionOf(start)];
      const [from, to] = [new Date(asUtc(start)), new Date(asUtc(end))];
      const range = form.formatRangeToParts(from, to);
      // Where CLDR has no range with the names of the months, Intl makes one of numbers, or leaves a month out.
      const told = monthsIn(range);
      const isWhole = [from, to]
        .flatMap((date) => monthsIn(form.formatToParts(date)))
        .every((month) => told.includes(month));
      if (!isWhole) return `${dateText(start)} – ${dateText(end)}`;
      return asWritten(range.map(({ value }) => value).join(''));
    },
    list: (items) => list.format(items),
    languageName: (code) => languages.of(code) ?? code,
    plural: (count, forms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', number.format(count)),
  };
}

function monthsIn(parts: readonly { type: string; value: string }[]): string[] {
  return parts.flatMap(({ type, value }) => (type === 'month' ? [value] : []));
}

// In a line from right to left the sign of "US$" would stand before its letters; a mark behind it keeps it there.
function withSymbolInOnePiece(text: string): string {
  return text.replace(/\p{Script=Latin}\p{Sc}/gu, '$&\u200e');
}

function asUtc(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

function cached<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
