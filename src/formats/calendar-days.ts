import { publishedAddress } from '../domain/addresses.ts';
import { isFullDate } from '../domain/partial-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Ask, Model, Update } from '../model/model.ts';
import type { NewsEntry } from '../model/news.ts';
import type { CalendarDays } from './calendar.ts';
import { newsText } from './news-line.ts';

/** What the days of a calendar are worked out with. */
export interface CalendarContext {
  edition: Edition;
  /** The day on which an entry became what it is, `YYYY-MM-DD`. */
  changedOn(entry: NewsEntry): string | undefined;
  /** A name for good, made of an address. */
  uidOf(address: string): string;
}

/**
 * What of a site has its days: events, reports that are due, and when what is asked for begins and ends. A date that is
 * known to the month or year only has no day, and stands in no calendar.
 */
export function calendarDays(model: Model, context: CalendarContext): CalendarDays[] {
  const days = [
    ...model.updates.flatMap((update) => [...heldOn(update), ...dueOn(update, context)]),
    ...model.asks.flatMap((ask) => boundsOf(ask, context)),
  ];
  return days
    .filter(({ last }) => last < lastOfAll)
    .map((one) => dayOf(one, model, context))
    .sort((a, b) => (a.first === b.first ? (a.uid < b.uid ? -1 : 1) : a.first < b.first ? -1 : 1));
}

/** An event ends on the day after its last (RFC 5545, 3.6.1), whose year has four digits. */
const lastOfAll = '9999-12-31';

/** What one day is made of. */
interface Occasion {
  entry: Update | Ask;
  /** Tells it apart from other days of the same entry. */
  of: 'event' | 'report-due' | 'start' | 'end';
  first: string;
  last: string;
  title: string;
  status: CalendarDays['status'];
}

// An event whose end is open, or of which one day is not known, has no days that could be shown.
function heldOn(update: Update): Occasion[] {
  const { when, kind, title } = update;
  const [first, last] = typeof when === 'string' ? [when, when] : [when.start, when.end];
  if (kind !== 'event' || last === undefined || !isFullDate(first) || !isFullDate(last)) return [];
  return [{ entry: update, of: 'event', first, last, title, status: 'CONFIRMED' }];
}

function dueOn(update: Update, { edition }: CalendarContext): Occasion[] {
  const { nextReportDue: due, briefs, title } = update;
  if (due === undefined || !isFullDate(due)) return [];
  const about = briefs.length > 0 ? edition.joined(briefs.map((brief) => brief.title)) : title;
  const said = edition.pair(edition.words.update.next, about);
  return [{ entry: update, of: 'report-due', first: due, last: due, title: said, status: 'CONFIRMED' }];
}

// Two days, not the years between: an entry of several years would fill the head of every day of whoever follows.
function boundsOf(ask: Ask, { edition }: CalendarContext): Occasion[] {
  const { feeds } = edition.words;
  const title = edition.joined([ask.title, ask.brief.title]);
  const { start, end } = ask.period ?? {};
  const common = { entry: ask, status: certaintyOf(ask) };
  return [
    { of: 'start' as const, day: start, title: edition.pair(feeds.begins, title) },
    { of: 'end' as const, day: end, title: edition.pair(feeds.ends, title) },
  ].flatMap(({ of, day, title: said }) =>
    day !== undefined && isFullDate(day) ? [{ ...common, of, first: day, last: day, title: said }] : [],
  );
}

// What is not paid for yet may come.
function certaintyOf({ state, brief }: Ask): CalendarDays['status'] {
  if (state === 'withdrawn' || brief.status === 'cancelled') return 'CANCELLED';
  return state === 'funded' && brief.status !== 'suspended' ? 'CONFIRMED' : 'TENTATIVE';
}

function dayOf({ entry, of, ...rest }: Occasion, { site }: Model, context: CalendarContext): CalendarDays {
  const { edition, uidOf } = context;
  const { absolute, plain, words } = edition;
  const page = absolute(entry.path);
  // Of a report that is due, what was new when it was announced tells nothing.
  const told = of === 'report-due' && 'briefs' in entry && entry.briefs.length > 0 ? entry.briefs : [entry];
  const kind =
    entry.collection === 'asks'
      ? words.nouns.asks.one
      : words.updateKinds[of === 'event' ? 'event' : 'report'];
  return {
    ...rest,
    uid: uidOf(`${publishedAddress(site.url, entry.path)}#${of}`),
    title: plain(rest.title),
    // Not every calendar shows an address that is a field of its own.
    text: `${plain(edition.sentences(told.map((one) => newsText(one, edition))))} ${page}`,
    page,
    place: of === 'event' && 'place' in entry && entry.place !== undefined ? plain(entry.place) : undefined,
    category: plain(kind),
    changed: startOfDay(changeOf(entry, context), site.timeZone ?? 'UTC'),
  };
}

// Of what is to come, and does not say when it was written, no day is known: the first there is stands for none.
function changeOf(entry: Update | Ask, { changedOn }: CalendarContext): string {
  return changedOn(entry) ?? '1970-01-01';
}
