import { nativeDigits } from '../../../src/domain/native-digits.ts';
import { type Words, wordsFor } from '../../../src/i18n/words.ts';
import type { Content } from './content.ts';
import { fields } from './content.ts';

/** How numbers and dates are written in one language: worked out here by `Intl` alone, not by the program. */
export interface Notation {
  /** The words that stand around numbers in the interface. */
  words: Words;
  number(value: number): string;
  percent(value: number): string;
  /** The exact sum, and the short form where it loses nothing. */
  money(amount: number, currency: string): string[];
  /** `2020`, `2020-04` or `2020-04-01` in words. */
  date(written: string): string;
  period(start: string, end: string | undefined): string[];
}

const notations = new Map<string, Notation>();

/** The notation of a site's language. */
export function notationOf(language: string, { site }: Content): Notation {
  const native = fields(site.data.digits)[language] === 'native';
  const key = `${language} ${native}`;
  const known = notations.get(key) ?? makeNotation(language, native);
  notations.set(key, known);
  return known;
}

function makeNotation(language: string, native: boolean): Notation {
  const words = wordsFor(language);
  const tag = words.language === language ? words.locale : language;
  const locale = `${tag}-u-nu-${native ? nativeDigits(language) : 'latn'}`;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const ordinal = (text: string) => (language.startsWith('fr') ? firstOfMonth(text) : text);
  const date = (written: string) => ordinal(datesAs(written, locale).format(new Date(written)));
  return {
    words,
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    money: (amount, currency) => moneyIn(amount, currency, locale),
    date,
    period: (start, end) => {
      if (end === undefined) return [words.since(date(start))];
      const range = ordinal(datesAs(start, locale).formatRange(new Date(start), new Date(end)));
      // Some languages have no range with the name of a month, and `Intl` writes one of numbers.
      const isWhole = start.length === end.length && !/\p{Nd}\/\p{Nd}/u.test(range);
      return isWhole ? [range] : [`${date(start)} – ${date(end)}`];
    },
  };
}

/** French counts the first day of a month, and only that one: `1er avril`, `1er–5 avril`. */
function firstOfMonth(text: string): string {
  return text.replace(/(?<!\p{Nd})1(?=(?:\s?–\s?\d{1,2})? \p{L})/gu, '1er');
}

function datesAs(written: string, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(written.length > 4 ? { month: 'long' } : {}),
    ...(written.length > 7 ? { day: 'numeric' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
}

function moneyIn(amount: number, currency: string, locale: string): string[] {
  const base = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  const exact = new Intl.NumberFormat(locale, base).format(amount);
  const compact = { ...base, notation: 'compact', minimumFractionDigits: 0 } as const;
  const short = new Intl.NumberFormat(locale, { ...compact, maximumFractionDigits: 2 }).format(amount);
  const whole = new Intl.NumberFormat(locale, { ...compact, maximumFractionDigits: 20 }).format(amount);
  return amount >= 1e6 && short === whole ? [exact, short] : [exact];
}
