import { decimalsOf, type Money } from '../domain/money.ts';
import { precisionOf, type PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';

/** Numbers, money, dates and lists as one language writes them. Every formatter is made once. */
export interface Format {
  number(value: number): string;
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

/**
 * The formatter of one locale.
 * @param locale BCP 47, with its numbering system where it matters: `en-GB`, `ar-u-nu-arab`
 * @param openEnd puts words to a period without an end, given its start
 */
export function createFormat(locale: string, openEnd: (start: string) => string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const compact = new Intl.NumberFormat('en', {
    notation: 'compact',
    maximumFractionDigits: 2,
    useGrouping: false,
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const moneyIn = cached(
    (currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
  );
  const shortIn = cached(
    (currency: string) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: 2,
      }),
  );
  const dates = {
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
  const money = ({ amount, currency }: Money) => moneyIn(currency).format(amount);
  return {
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    money,
    shortMoney: (sum) => (staysExact(sum, compact) ? shortIn(sum.currency).format(sum.amount) : money(sum)),
    date: (date) => dates[precisionOf(date)].format(new Date(asUtc(date))),
    period: ({ start, end }) => {
      const from = dates[precisionOf(start)];
      if (end === undefined) return openEnd(from.format(new Date(asUtc(start))));
      if (precisionOf(start) === precisionOf(end))
        return from.formatRange(new Date(asUtc(start)), new Date(asUtc(end)));
      return `${from.format(new Date(asUtc(start)))} – ${dates[precisionOf(end)].format(new Date(asUtc(end)))}`;
    },
    list: (items) => list.format(items),
    languageName: (code) => languages.of(code) ?? code,
    plural: (count, forms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', number.format(count)),
  };
}

// Two decimals of a million show 5,400,000 whole, but would round 1,234,567.
function staysExact({ amount, currency }: Money, compact: Intl.NumberFormat): boolean {
  if (amount < 1e6 || !Number.isFinite(decimalsOf(currency))) return false;
  const [, digits = '', unit = ''] = /^([\d.]+)(\D*)$/u.exec(compact.format(amount)) ?? [];
  const scale = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 }[unit] ?? 1;
  return Math.round(Number(digits) * scale * 100) === Math.round(amount * 100);
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
