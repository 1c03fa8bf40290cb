import type { Known } from './known.ts';

/** What is known while a document is read. */
export interface Reading {
  /** The language that the document is in (BCP 47): how its numbers and dates are meant. */
  language: string;
  /** The site's currency: never given to a sum that names none, but which of several a sign may mean. */
  currency: string | undefined;
  /** Which of several a name or sign means, by the countries that the document names: `FCFA`, `£`. */
  currencyHere?: string | undefined;
  /** A language that writes numbers as the document does, where it tells. */
  numbersAs?: string | undefined;
  /** The languages that the site has declared, and the one that originals are written in. */
  languages: readonly string[];
  defaultLanguage: string;
  /** The fields of `site.yaml`, as written. */
  site: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** What the site knows already. */
  known: Known;
}
