import { fundingTotals, type FundingTotal } from '../domain/funding.ts';
import { firstDay, lastDay, type PartialDate } from '../domain/partial-date.ts';
import { endedBy } from '../domain/period.ts';
import type { Answer } from './answer.ts';
import { isReachable } from './answer.ts';
import type { Ask } from './ask.ts';
import { byPhase } from './ask.ts';
import type { Country } from './country.ts';
import type { Linking } from './linking.ts';
import type { PlainEntry } from './linked.ts';
import { byDate, dateOf } from './order.ts';
import type { Result } from './result.ts';
import type { Update } from './update.ts';

/** A project, a programme or a donor brief. */
export interface Brief extends Omit<PlainEntry<'briefs'>, keyof BriefLinks>, BriefLinks {}

interface BriefLinks {
  countries: Country[];
  /** When its period ended, where it is over and the brief's status says otherwise. */
  ended?: PartialDate | undefined;
  /** The share of the budget each country has, in per cent, where it is known. */
  shares: ReadonlyMap<Country, number>;
  children: Brief[];
  /** Those it names, and those that name it. */
  related: Brief[];
  /** The person to write to first: one who can be reached. */
  answer: Answer;
  asks: Ask[];
  totals: FundingTotal[];
  results: Result[];
  updates: Update[];
  /** Results and updates of a later date than the brief itself, newest first. */
  changes: (Result | Update)[];
  /** Those that bear on it and are no later than it, newest first: an earlier edition of it may have told of them. */
  known: (Result | Update)[];
}

const unfinished: readonly Brief['status'][] = ['pipeline', 'implementation', 'finalisation'];

/** What a brief knows by what names it. */
export function linkBrief(brief: PlainEntry<'briefs'>, linking: Linking): BriefLinks {
  const { namedBy } = brief;
  const isThis = ({ id }: { id: string }) => id === brief.id;
  const shares = brief.countries.flatMap((at) =>
    'percentage' in at ? [[at.country, at.percentage] as const] : [],
  );
  const asks = namedBy.asks.filter((ask) => isThis(ask.brief)).sort(byPhase);
  const results = namedBy.results.filter((result) => result.briefs.some(isThis)).sort(byDate);
  const updates = namedBy.updates.filter((update) => update.briefs.some(isThis)).sort(byDate);
  const countries = [...new Set(brief.countries.map((at) => ('percentage' in at ? at.country : at)))];
  return {
    countries,
    ended: unfinished.includes(brief.status) ? endedBy(brief.period, linking.today) : undefined,
    shares: new Map(shares),
    children: namedBy.briefs.filter(({ parent }) => parent !== undefined && isThis(parent)),
    related: relatedTo(brief, linking),
    answer: brief.contacts.find(isReachable) ?? { contact: linking.site.contact },
    asks,
    totals: fundingTotals(asks),
    results,
    updates,
    ...newsOf({ ...brief, countries, asks, results, updates }),
  };
}

// Whoever is named and whoever names, in the order of the ids of those who name.
function relatedTo(brief: PlainEntry<'briefs'>, { written }: Linking): Brief[] {
  const naming = brief.namedBy.briefs.filter(({ id }) =>
    written('briefs', id).related?.some((named) => named === brief.id),
  );
  const before = naming.filter(({ id }) => id < brief.id);
  return [...new Set([...before, ...brief.related, ...naming])];
}

type Newsworthy = Pick<Brief, 'asks' | 'countries' | 'published' | 'results' | 'themes' | 'updates'>;

/**
 * What bears on a brief, before and after it was published: its own results and updates, results that answer one of
 * its asks, and results of the same country and theme.
 */
function newsOf(brief: Newsworthy): Pick<Brief, 'changes' | 'known'> {
  const inTheme = (result: Result) => result.themes.some((theme) => brief.themes.includes(theme));
  const results = new Set([
    ...brief.results,
    ...brief.asks.flatMap(({ answeredBy }) => answeredBy),
    ...brief.countries.flatMap((country) => country.results.filter(inTheme)),
  ]);
  const published = lastDay(brief.published);
  const news = [...results, ...brief.updates].sort(byDate);
  const [changes = [], known = []] = [true, false].map((isLater) =>
    news.filter((item) => firstDay(dateOf(item)) > published === isLater),
  );
  return { changes, known };
}
