import type { PagedName } from '../../schemas/collections.ts';
import type { Json } from '../entry-json.ts';

/** Fields by name. */
export type Fields = Readonly<Record<string, Json>>;

/** Markdown, as it was written. */
export interface Markdown {
  text: string;
  format: 'md' | 'mdx';
}

/** What readers of a site are shown on a day, as far as two builds can be compared by it: never their pages themselves. */
export interface ReaderFacts {
  /** Of its form: what another program wrote is not compared. */
  version: typeof factsVersion;
  /** The day the site was made for, `YYYY-MM-DD`. */
  day: string;
  site: Fields;
  /** The codes of all currencies in which sums stand. */
  currencies: readonly string[];
  /** Every published entry, by its key: `briefs/wells`. */
  entries: Readonly<Record<string, EntryFacts>>;
  /** Of each language the translations of published entries and of the site, by the key of what they translate. */
  translations: Readonly<Record<string, Readonly<Record<string, TranslationFacts>>>>;
  /** What is not published, by its key. */
  hidden: Readonly<Record<string, HiddenFacts>>;
}

/** Goes up where older facts could no longer be compared. */
export const factsVersion = 1;

/** What is shown of an entry. */
export interface EntryFacts {
  collection: PagedName;
  /** The address of its page. */
  path: string;
  called: string;
  redirectFrom: readonly string[];
  /** As programs get them (`entry-json.ts`). */
  fields: Fields;
  /** What is worked out for it. */
  derived: DerivedFacts;
  text: Markdown;
  /** What is in the files of `media/` that it names, by their names. */
  files: Readonly<Record<string, string>>;
}

/** What nobody types. */
export interface DerivedFacts {
  state?: string;
  raised?: Json;
  left?: Json;
  /** Since when it is shown to be over. */
  ended?: string;
  /** Of a brief, per currency. */
  totals?: readonly { currency: string; asked: number; raised: number; left: number }[];
  /** The share of the budget each country has, in per cent. */
  shares?: Readonly<Record<string, number>>;
  answer?: Json;
}

/** The words of an entry in another language. */
export interface TranslationFacts {
  /** As they were written. */
  words: Fields;
  text: Markdown;
}

/** Why an entry is not shown. */
export interface HiddenFacts {
  path: string;
  called: string;
  why: 'draft' | 'embargo';
  /** The day its embargo ends, `YYYY-MM-DD`. */
  until?: string;
}
