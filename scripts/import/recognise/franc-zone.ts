import type { SourceDocument } from '../source/source-document.ts';
import { findCountries } from './country.ts';
import type { Reading } from './reading.ts';

/** The countries of the two unions whose francs have one name: the currencies are not the same. */
const unions: Readonly<Record<string, ReadonlySet<string>>> = {
  XOF: new Set(['BJ', 'BF', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG']),
  XAF: new Set(['CM', 'CF', 'TD', 'CG', 'GQ', 'GA']),
};

/**
 * Which CFA franc a document means, by the countries that it names; undefined where it names none of either union, or
 * some of both. Which country has which is that of ISO 4217.
 */
export function francHere(document: Pick<SourceDocument, 'lines'>, reading: Reading): string | undefined {
  const named = document.lines.some(({ text }) => /\bF?\.?\s?CFA\b/iu.test(text))
    ? document.lines.flatMap(({ text }) => findCountries(text, reading).map(({ value }) => value.iso2))
    : [];
  const [only, ...others] = Object.keys(unions).filter((code) =>
    named.some((country) => unions[code]?.has(country)),
  );
  return others.length > 0 ? undefined : only;
}
