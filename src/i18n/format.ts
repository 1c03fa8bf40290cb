import { marked } from '../domain/marked-text.ts';
import { nameIn } from '../domain/own-name.ts';
import { createDateFormat, type DateFormat } from './date-format.ts';
import { createMoneyFormat, type MoneyFormat } from './money-format.ts';

/** Numbers, money, dates and lists as one language writes them. Every formatter is made once. */
export interface Format extends MoneyFormat, DateFormat {
  number(value: number): string;
  /** A round number in words where the language has them: `1 million`. */
  longNumber(value: number): string;
  percent(value: number): string;
  list(items: readonly string[]): string;
  /** The size of a file, given in bytes: `84 kB`, `1.2 MB`. */
  fileSize(bytes: number): string;
  /** The name of a language: in this one, or else in English, marked as such. */
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
 * @param currencies those that the site has, so that no two of them look alike
 */
export function createFormat(
  locale: string,
  openEnd: (start: string) => string,
  asWritten: (date: string) => string = (date) => date,
  wordsLocale = locale,
  currencies: readonly string[] = [],
): Format {
  const locales: [string, ...string[]] = [locale, otherwise];
  const number = new Intl.NumberFormat(locales, { maximumFractionDigits: 6 });
  const long = new Intl.NumberFormat(locales, { notation: 'compact', compactDisplay: 'long' });
  const percent = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 4 });
  const list = new Intl.ListFormat(locales, { type: 'conjunction' });
  const size = (unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits });
  const [kilobytes, megabytes] = [size('kilobyte', 0), size('megabyte', 1)];
  const plurals = new Intl.PluralRules([wordsLocale, otherwise]);
  return {
    ...createMoneyFormat(locales, currencies),
    ...createDateFormat(locales, openEnd, asWritten),
    number: (value) => number.format(value),
    longNumber: (value) => long.format(value),
    percent: (value) => percent.format(value / 100),
    list: (items) => list.format(items),
    fileSize: (bytes) =>
      bytes < 999_500 ? kilobytes.format(Math.ceil(bytes / 1e3)) : megabytes.format(bytes / 1e6),
    languageName: (code) => languageNameIn(locale, code),
    plural: (count, forms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', number.format(count)),
  };
}

function languageNameIn(locale: string, code: string): string {
  const page = new Intl.Locale(locale);
  const { name, language } = nameIn(page.baseName, code);
  return language === page.baseName || language === page.language ? name : marked(name, language);
}
