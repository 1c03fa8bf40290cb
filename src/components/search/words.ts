import type { Edition } from '../../i18n/edition.ts';

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
  | 'failed'
> & {
  /** The values that have an order of their own. */
  kinds: string[];
  sizes: string[];
};

/** The words of the search page, and its way of writing numbers. */
export interface Speech {
  words: ClientWords;
  number(value: number): string;
  /** A count in words. */
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string;
  list(items: readonly string[]): string;
}

/** What the page hands to its script. */
export function clientWords({ words }: Edition): ClientWords {
  const { filters, allValues, searching, found, foundFor, more, failed, sizes } = words.search;
  const { nothing, nothingFor, nothingHere, unknown, quoted, didYouMean, fewerWords, withoutFilters } =
    words.search;
  return {
    ...{ filters, allValues, searching, found, foundFor, more, failed },
    ...{ nothing, nothingFor, nothingHere, unknown, quoted, didYouMean, fewerWords, withoutFilters },
    kinds: Object.values(words.kinds),
    sizes: [sizes.small, sizes.medium, sizes.large],
  };
}

/** The page's language for the script. */
export function speechOf(words: ClientWords, locale: string): Speech {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    words,
    number: (value) => numbers.format(value),
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count)),
    list: (items) => lists.format(items),
  };
}
