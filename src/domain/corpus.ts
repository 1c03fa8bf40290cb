import type { Money } from './money.ts';
import type { Path } from './problem.ts';

/** A field that names another entry. */
export interface Reference {
  path: Path;
  collection: string;
  id: string;
}

/** One entry of the content folder, as far as the rules across entries need it. */
export interface Entry<Data = unknown> {
  collection: string;
  id: string;
  file: string;
  /** Whether it belongs in a site built today. */
  published: boolean;
  data: Data;
  references: Reference[];
  /** Addresses in its fields. */
  links: { path: Path; value: string }[];
  /** Files of `media/` in its fields. */
  media: { path: Path; value: string }[];
  /** Sums of money in its fields; none where its shape is wrong. */
  money: { path: Path; value: MoneyAsWritten }[];
  /** Titles by which it cites its own documents. */
  ownDocuments: { path: Path; value: string }[];
}

export type MoneyAsWritten = number | { amount: number; currency?: string | undefined };

export interface AskFacts {
  brief: string;
  kind: 'phase' | 'standalone';
  order?: number | undefined;
  amount: MoneyAsWritten;
  costLines?: { amount: MoneyAsWritten }[] | undefined;
  dependsOn?: string[] | undefined;
  contact?: string | undefined;
  withdrawn?: boolean | undefined;
}

export interface BriefFacts {
  kind: string;
  parent?: string | undefined;
}

export interface SiteFacts {
  currency: string;
  contact: string;
  languages: string[];
  defaultLanguage: string;
}

/** Everything the rules look at: the entries whose shape is right, and what else exists. */
export interface Corpus {
  /** Undefined while `site.yaml` has faults of its own: what hangs on it cannot be judged yet. */
  site: Entry<SiteFacts> | undefined;
  /** Every entry, those with a fault in their shape included. */
  entries: Entry[];
  briefs: Entry<BriefFacts>[];
  asks: Entry<AskFacts>[];
  /** The languages the interface has words in. */
  interfaceLanguages: readonly string[];
  /** The paths of the files below `media/`. */
  mediaFiles: ReadonlySet<string>;
  /** Every address the site will answer, such as `/briefs/x/`. */
  addresses: ReadonlySet<string>;
}

/** Money with its currency: its own, else that of what encloses it. */
export function withCurrency(written: MoneyAsWritten, currency: string): Money {
  return typeof written === 'number'
    ? { amount: written, currency }
    : { amount: written.amount, currency: written.currency ?? currency };
}
