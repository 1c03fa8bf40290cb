import { inLatinDigits, inNativeDigits } from '../../domain/digits.ts';
import type { Edition } from '../../i18n/edition.ts';
import { sizeName } from '../../i18n/size-name.ts';

/** What the script needs to speak the page's language. */
export type ClientWords = Pick<
  Edition['words']['search'],
  | 'filters'
  | 'allValues'
  | 'searching'
  | 'found'
  | 'foundFor'
  | 'more'
  | 'nothing'
  | 'nothingFor'
  | 'nothingHere'
  | 'unknown'
  | 'quoted'
  | 'didYouMean'
  | 'fewerWords'
  | 'withoutFilters'
  | 'elsewhere'
  | 'failed'
> & {
  /** The values that have an order of their own. */
  kinds: string[];
  sizes: string[];
  /** The language of these words. */
  language: string;
  /** How the page writes numbers and lists, which not every browser knows of every language. */
  digits: string[];
  thousands: { sign: string; from: number };
  or: { between: string; last: string; two: string };
};

/** The words of the search page, and its way of writing numbers. */
export interface Speech {
  words: ClientWords;
  number(value: number): string;
  /** A count in words. */
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string;
  list(items: readonly string[]): string;
  /** A text of the index in the digits of this page: the page it comes from may have others. */
  inDigits(text: string): string;
}

/** What the page hands to its script. */
export function clientWords(edition: Edition): ClientWords {
  const { words } = edition;
  const { filters, allValues, searching, found, foundFor, more, elsewhere, failed } = words.search;
  const { nothing, nothingFor, nothingHere, unknown, quoted, didYouMean, fewerWords, withoutFilters } =
    words.search;
  return {
    ...{ filters, allValues, searching, found, foundFor, more, elsewhere, failed },
    ...{ nothing, nothingFor, nothingHere, unknown, quoted, didYouMean, fewerWords, withoutFilters },
    kinds: Object.values(words.nouns).map(({ one }) => one),
    sizes: (['small', 'medium', 'large'] as const).map((size) => inLatinDigits(sizeName(size, edition))),
    language: words.language,
    ...numbersOf(edition.locale),
    or: alternativesOf(words.language),
  };
}

function numbersOf(locale: string): Pick<ClientWords, 'digits' | 'thousands'> {
  const format = new Intl.NumberFormat([locale, 'en']);
  const signOf = (value: number) => format.formatToParts(value).find(({ type }) => type === 'group')?.value;
  return {
    digits: Array.from({ length: 10 }, (_, digit) => format.format(digit)),
    thousands: { sign: signOf(10_000) ?? '', from: signOf(1000) === undefined ? 10_000 : 1000 },
  };
}

function alternativesOf(locale: string): ClientWords['or'] {
  const lists = new Intl.ListFormat([locale, 'en'], { type: 'disjunction' });
  const signs = (items: string[]) =>
    lists.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? value : []));
  const [[two = ' '], [between = ' ', last = ' ']] = [signs(['1', '2']), signs(['1', '2', '3'])];
  return { between, last, two };
}

/** The page's language for the script. */
export function speechOf(words: ClientWords): Speech {
  const { language, digits, thousands, or } = words;
  const rules = new Intl.PluralRules([language, 'en']);
  const number = (value: number) =>
    String(value)
      .replace(/\B(?=(?:\d{3})+$)/gu, value < thousands.from ? '' : ',')
      .replace(/[\d,]/gu, (sign) => (sign === ',' ? thousands.sign : (digits[Number(sign)] ?? sign)));
  const zero = digits[0]?.codePointAt(0) ?? 48;
  return {
    words,
    number,
    inDigits: (text) => (zero === 48 ? inLatinDigits(text) : inNativeDigits(text, zero)),
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
    list: (items) =>
      items.length < 3
        ? items.join(or.two)
        : `${items.slice(0, -1).join(or.between)}${or.last}${items.at(-1) ?? ''}`,
  };
}
