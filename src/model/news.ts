import { firstDay, type PartialDate } from '../domain/partial-date.ts';
import type { Ask, Brief, Model, Result, Update } from './model.ts';
import { byId } from './order.ts';

/** What may be new on a site. */
export type NewsEntry = Brief | Ask | Result | Update;

/** An entry, and the day on which it became what it is. */
export interface News {
  entry: NewsEntry;
  /** `YYYY-MM-DD` */
  changed: string;
}

/** What is new on a site, the newest first. */
export function newsOf(
  { briefs, asks, results, updates }: Pick<Model, NewsEntry['collection']>,
  today: string,
): News[] {
  return newestFirst([...briefs, ...asks, ...results, ...updates], today);
}

/** What is new of one brief, the newest first: itself, its asks, its results and updates, and what bears on it. */
export function newsOfBrief(brief: Brief, today: string): News[] {
  const { asks, results, updates, changes } = brief;
  return newestFirst(new Set([brief, ...asks, ...results, ...updates, ...changes]), today);
}

/**
 * The day on which an entry became what it is; undefined where that has not come yet.
 *
 * Of a month or a year it is the first day, the earliest on which it can have been: the same in every build, and never
 * a day that is still to come. What was kept back until a day is new on that day.
 * @param today `YYYY-MM-DD`
 */
export function changedOn(entry: NewsEntry, today: string): string | undefined {
  const { when, visibility, embargoUntil } = entry;
  const own = entry.collection === 'asks' ? datesOfAsk(entry) : datesOf({ when });
  const shown = visibility === 'embargoed' ? embargoUntil : undefined;
  return [entry.updated, shown, ...own]
    .flatMap((date) => (date === undefined ? [] : [firstDay(date)]))
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

type Dates = (PartialDate | undefined)[];

function datesOf({ when }: Pick<NewsEntry, 'when'>): Dates {
  return typeof when === 'object' ? [when.start, when.end] : [when];
}

// An ask has no date of its own. It changes with what is given, and until then it is as old as its brief.
function datesOfAsk({ updated, contributions, brief }: Ask): Dates {
  const given = contributions.map(({ date }) => date);
  return updated === undefined && given.length === 0 ? [brief.published] : given;
}

const kinds = ['updates', 'results', 'asks', 'briefs'] as const satisfies NewsEntry['collection'][];

// Of one day, what happened comes before what it happened to.
function newestFirst(entries: Iterable<NewsEntry>, today: string): News[] {
  const rank = ({ entry }: News) => kinds.indexOf(entry.collection);
  return Array.from(entries, (entry) => ({ entry, changed: changedOn(entry, today) }))
    .filter((one): one is News => one.changed !== undefined)
    .sort((a, b) =>
      a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : rank(a) - rank(b) || byId(a.entry, b.entry),
    );
}
