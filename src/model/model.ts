import type { ImageMetadata } from 'astro';
import type { FundingState, FundingTotal } from '../domain/funding.ts';
import type { Money } from '../domain/money.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { AskData } from '../schemas/ask.ts';
import type { BriefData } from '../schemas/brief.ts';
import type { ContactData } from '../schemas/contact.ts';
import type { CountryData } from '../schemas/country.ts';
import type { Figure as WrittenFigure, Quantity as WrittenQuantity } from '../schemas/shapes.ts';
import type { OrganisationData } from '../schemas/organisation.ts';
import type { PageData } from '../schemas/page.ts';
import type { ResultData } from '../schemas/result.ts';
import type { SiteData } from '../schemas/site.ts';
import type { ThemeData } from '../schemas/theme.ts';
import type { UpdateData } from '../schemas/update.ts';

/** What every linked entry has: its id, and where its body can be read. */
export interface Identity {
  id: string;
  /** The file its text is read from, relative to the content folder. */
  file: string;
  /** The language of that text. */
  language: string;
  /** How far it is translated; undefined in the language it was written in. */
  translation?: Translation | undefined;
}

/** How far an entry is translated into the language of the model. */
export interface Translation {
  /** The language of what is not. */
  original: string;
  /** The fields that are not, or not wholly; `body` for the text. */
  missing: readonly string[];
  /** Whether anybody began. */
  isThere: boolean;
  /** Whether a native reader has read it. */
  isReviewed: boolean;
  /** When the original was changed, if that was after it was translated. */
  changed?: PartialDate | undefined;
}

/** A source, resolved: what it is called, and where it is if that is known. */
export interface Citation {
  title: string;
  /** An address outside, or a path in this site. */
  url?: string | undefined;
  date?: PartialDate | undefined;
  page?: string | undefined;
}

export type Cited<T extends { source?: unknown }> = Omit<T, 'source'> & { source?: Citation | undefined };
export type Quantity = Cited<WrittenQuantity>;
export type Figure = Cited<WrittenFigure>;

export interface Participation {
  organisation: Organisation;
  role: NonNullable<BriefData['participants']>[number]['role'];
}

/** A person in the part they play for one brief. */
export interface Answer {
  contact: Contact;
  role?: string | undefined;
  office?: string | undefined;
}

type WrittenIndicator = NonNullable<BriefData['indicators']>[number];
type WrittenIndicatorValue = NonNullable<WrittenIndicator['target']>;
export type IndicatorValue = Cited<WrittenIndicatorValue>;
export type Indicator = Omit<WrittenIndicator, 'baseline' | 'target' | 'actuals'> & {
  baseline?: IndicatorValue | undefined;
  target?: IndicatorValue | undefined;
  actuals: IndicatorValue[];
};

type BriefLinks =
  | 'countries'
  | 'parent'
  | 'related'
  | 'participants'
  | 'contacts'
  | 'themes'
  | 'figures'
  | 'indicators'
  | 'budget'
  | 'sources'
  | 'sdgTargets';

export interface Brief extends Identity, Omit<BriefData, BriefLinks> {
  countries: Country[];
  shares: ReadonlyMap<Country, number>;
  parent?: Brief | undefined;
  children: Brief[];
  related: Brief[];
  participants: Participation[];
  contacts: Answer[];
  /** The person to write to first: one who can be reached. */
  answer: Answer;
  themes: Theme[];
  sdgTargets: string[];
  figures: Figure[];
  indicators: Indicator[];
  budget: { category?: string | undefined; year?: PartialDate | undefined; amount: Money }[];
  sources: Citation[];
  asks: Ask[];
  totals: FundingTotal[];
  results: Result[];
  updates: Update[];
  /** Results and updates of a later date than the brief itself, newest first. */
  changes: (Result | Update)[];
}

type AskLinks =
  | 'brief'
  | 'amount'
  | 'costLines'
  | 'dependsOn'
  | 'answeredBy'
  | 'contact'
  | 'contributions'
  | 'sources'
  | 'deliverables';

export interface Contribution {
  /** Undefined where the donor is not to be named. */
  donor?: Organisation | undefined;
  amount: Money;
  kind: NonNullable<AskData['contributions']>[number]['kind'];
  date: PartialDate;
  end?: PartialDate | undefined;
}

export interface Ask extends Identity, Omit<AskData, AskLinks> {
  brief: Brief;
  amount: Money;
  deliverables: string[];
  costLines: { category: string; amount: Money }[];
  dependsOn: Ask[];
  neededBy: Ask[];
  answeredBy: Result[];
  answer: Answer;
  contributions: Contribution[];
  updates: Update[];
  sources: Citation[];
  state: FundingState;
  raised: Money;
  raisedElsewhere: Money[];
  left: Money;
}

type WrittenResultIndicator = NonNullable<ResultData['indicators']>[number];
export type ResultIndicator = Omit<
  WrittenResultIndicator,
  'baseline' | 'planned' | 'actual' | 'breakdown'
> & {
  baseline?: Quantity | undefined;
  planned?: Quantity | undefined;
  actual?: Quantity | undefined;
  breakdown: { label: string; value: Quantity }[];
};

type ResultLinks =
  | 'country'
  | 'briefs'
  | 'participants'
  | 'funding'
  | 'themes'
  | 'indicators'
  | 'updates'
  | 'sources'
  | 'sdgTargets';

export interface Result extends Identity, Omit<ResultData, ResultLinks> {
  type: 'result';
  country: Country;
  briefs: Brief[];
  participants: Participation[];
  funding: Organisation[];
  themes: Theme[];
  allThemes: boolean;
  sdgTargets: string[];
  indicators: ResultIndicator[];
  updates: Update[];
  answers: Ask[];
  sources: Citation[];
}

type UpdateLinks = 'briefs' | 'asks' | 'participants' | 'spend' | 'sources';

export interface Update extends Identity, Omit<UpdateData, UpdateLinks> {
  type: 'update';
  when: PartialDate | Period;
  briefs: Brief[];
  asks: Ask[];
  results: Result[];
  participants?: Quantity | undefined;
  spend?: Money | undefined;
  sources: Citation[];
}

export interface Contact extends Identity, Omit<ContactData, 'organisation' | 'sources'> {
  organisation: Organisation;
  /** The briefs they answer for, each with their part in it. */
  answersFor: { brief: Brief; role?: string | undefined; office?: string | undefined }[];
  asks: Ask[];
  sources: Citation[];
}

export interface Organisation extends Identity, Omit<OrganisationData, 'country' | 'parent' | 'sources'> {
  country?: Country | undefined;
  parent?: Organisation | undefined;
  parts: Organisation[];
  people: Contact[];
  inBriefs: { brief: Brief; role: Participation['role'] }[];
  inResults: { result: Result; role: Participation['role'] }[];
  contributions: { ask: Ask; contribution: Contribution }[];
  sources: Citation[];
}

export interface Country extends Identity, Omit<CountryData, 'figures' | 'sources'> {
  figures: Figure[];
  briefs: Brief[];
  results: Result[];
  organisations: Organisation[];
  sources: Citation[];
}

export interface Theme extends Identity, Omit<ThemeData, 'id'> {
  briefs: Brief[];
  results: Result[];
}

/** A goal or target of the 2030 Agenda that something here serves. */
export interface Goal {
  id: string;
  briefs: Brief[];
  results: Result[];
}

export interface Page extends Identity, Omit<PageData, 'sources'> {
  sources: Citation[];
}

/**
 * The whole content of a microsite, in one language, every reference resolved both ways. Words that are in another
 * language are marked (`domain/marked-text.ts`), and so are names that run the other way.
 */
export interface Model {
  /** How far the site's own words are translated. */
  translation?: Translation | undefined;
  site: Omit<SiteData, 'organisation' | 'contact'> & { organisation: Organisation; contact: Contact };
  briefs: Brief[];
  asks: Ask[];
  results: Result[];
  updates: Update[];
  contacts: Contact[];
  organisations: Organisation[];
  countries: Country[];
  themes: Theme[];
  goals: Goal[];
  pages: Page[];
  /** The pictures of `media/`, by their path there. */
  pictures: ReadonlyMap<string, ImageMetadata>;
  totals: FundingTotal[];
}
