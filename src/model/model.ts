import type { FundingTotal } from '../domain/funding.ts';
import type { PagedName } from '../schemas/collections.ts';
import type { Goal } from './goal.ts';
import type { Site } from './linking.ts';
import type { EntryOf, NamedBy, Translation } from './linked.ts';

export type { Answer } from './answer.ts';
export type { Ask, Contribution } from './ask.ts';
export type { Brief } from './brief.ts';
export type { Contact } from './contact.ts';
export type { Country } from './country.ts';
export type { Goal } from './goal.ts';
export type { Site } from './linking.ts';
export type { Citation, EntryOf, FromFile, Identity, Quantity, Translation } from './linked.ts';
export type { Organisation, Participation } from './organisation.ts';
export type { Result, ResultIndicator } from './result.ts';
export type { Theme } from './theme.ts';
export type { Update } from './update.ts';

export type Page = EntryOf<'pages'>;
export type Figure = EntryOf<'briefs'>['figures'][number];
export type Indicator = EntryOf<'briefs'>['indicators'][number];
export type IndicatorValue = Indicator['actuals'][number];
export type Entry = EntryOf<PagedName>;
/** What stands in a list. */
export type Listed = Exclude<Entry, Page> | Goal;

/**
 * The whole content of a microsite, in one language, every reference resolved both ways. Words that are in another
 * language are marked (`domain/marked-text.ts`), and so are names that run the other way; in the plain model they are
 * not.
 */
export interface Model extends NamedBy {
  site: Site;
  /** How far the site's own words are translated. */
  translation?: Translation | undefined;
  goals: Goal[];
  /** What is asked, given and left in all, a line for each currency. */
  totals: FundingTotal[];
  /** The codes of all currencies in which sums stand, the site's own first. */
  currencies: string[];
}
