import type { Money } from '../domain/money.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { Path } from '../domain/problem.ts';
import type { Text } from '../domain/text.ts';

/** Where something stands in an entry: a field, or a line of the file. */
export interface Place {
  path: Path;
  /** The line of the file; where it is left out, that of the field. */
  line?: number;
}

/** A place that names another entry. */
export interface Reference extends Place {
  collection: string;
  id: string;
}

/** One entry of the content folder, or its translation, as far as the rules across entries need it. */
export interface Entry<Data = unknown> {
  collection: string;
  id: string;
  file: string;
  /** The language of a translation; undefined for an original. */
  language?: string | undefined;
  /** Whether it belongs in a site built today. */
  published: boolean;
  data: Data;
  references: Reference[];
  /** Addresses in its fields. */
  links: { path: Path; value: string }[];
  /** Files of `media/` in its fields. */
  media: { path: Path; value: string; isPicture: boolean }[];
  /** Sums of money in its fields; none where its shape is wrong. */
  money: { path: Path; value: MoneyAsWritten }[];
  /** Titles by which it cites its own documents. */
  ownDocuments: { path: Path; value: string }[];
  /** Fields that hold words. */
  words: { path: Path; value: string }[];
  /** Its Markdown: the body (with an empty path) and the fields that are Markdown too. */
  texts: { path: Path; text: Text }[];
}

export type MoneyAsWritten = number | { amount: number; currency?: string | undefined };

interface Dated {
  updated?: PartialDate | undefined;
}

export interface AskFacts {
  brief: string;
  kind: 'phase' | 'standalone';
  order?: number | undefined;
  amount: MoneyAsWritten;
  period?: Period | undefined;
  durationMonths?: number | undefined;
  costLines?: { amount: MoneyAsWritten }[] | undefined;
  contributions?: { amount: MoneyAsWritten }[] | undefined;
  dependsOn?: string[] | undefined;
  answeredBy?: string[] | undefined;
  contact?: string | undefined;
  withdrawn?: boolean | undefined;
}

export interface BriefFacts {
  kind: string;
  status: string;
  published: PartialDate;
  parent?: string | undefined;
  frameworks?: { title: string; period?: Period | undefined }[] | undefined;
}

export interface ResultFacts {
  date: PartialDate;
}

export interface UpdateFacts {
  kind: 'event' | 'report' | 'news';
  date?: PartialDate | undefined;
  period?: Period | undefined;
  briefs?: string[] | undefined;
  asks?: string[] | undefined;
  nextReportDue?: PartialDate | undefined;
}

export interface ContactFacts {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  aliases?: string[] | undefined;
}

export interface OrganisationFacts {
  parent?: string | undefined;
}

export interface SiteFacts extends Dated {
  currency: string;
  contact: string;
  languages: string[];
  defaultLanguage: string;
  askRange?: { min: number; max: number } | undefined;
  staleAfterMonths?: number | undefined;
}

/** Everything the rules look at: the entries whose shape is right, and what else exists. */
export interface Corpus {
  /** The day the site is for, `YYYY-MM-DD`. */
  today: string;
  /** Undefined while `site.yaml` has faults of its own: what hangs on it cannot be judged yet. */
  site: Entry<SiteFacts> | undefined;
  /** Every entry, those with a fault in their shape included. */
  entries: Entry[];
  /** The translations, each an entry of words only. */
  translations: Entry[];
  /** The names, without endings, of files that lie in the wrong place: each may be the entry that others name. */
  misplaced: ReadonlySet<string>;
  /** Of these kinds, the entries whose shape is right. */
  briefs: Entry<BriefFacts>[];
  asks: Entry<AskFacts>[];
  results: Entry<ResultFacts>[];
  updates: Entry<UpdateFacts>[];
  contacts: Entry<ContactFacts>[];
  organisations: Entry<OrganisationFacts>[];
  /** The languages the interface has words in. */
  interfaceLanguages: readonly string[];
  /** The paths of the files below `media/`, in Unicode form NFC. */
  mediaFiles: ReadonlySet<string>;
  /** What is wrong with a picture that an entry names, by its path in form NFC. */
  pictureFaults: ReadonlyMap<string, string>;
  /** What is wrong with a document that an entry names, by its path in form NFC. */
  documentFaults: ReadonlyMap<string, string>;
  /** Every address the site will answer, such as `/briefs/x/`. */
  addresses: ReadonlySet<string>;
}

/** Money with its currency: its own, else that of what encloses it. */
export function withCurrency(written: MoneyAsWritten, currency: string): Money {
  return typeof written === 'number'
    ? { amount: written, currency }
    : { amount: written.amount, currency: written.currency ?? currency };
}
