import { calendarAddress } from '../domain/addresses.ts';
import { calendarDays } from '../formats/calendar-days.ts';
import { icalendar, type CalendarDays } from '../formats/calendar.ts';
import { changedOn } from '../model/news.ts';
import { listAddress } from '../schemas/addresses.ts';
import { nameUuid } from './name-uuid.ts';
import { getView } from './view.ts';

/**
 * The calendar of the site in one language, in the site's own when left out; undefined where there is no day in it, as a
 * calendar has one at least (RFC 5545, 3.6).
 */
export async function siteCalendar(language?: string): Promise<string | undefined> {
  const { edition, model } = await getView(language);
  const days = await daysIn(language);
  if (days.length === 0) return undefined;
  const { absolute, plain, words } = edition;
  return icalendar({
    self: absolute(calendarAddress),
    page: absolute(listAddress('updates')),
    language: edition.language,
    title: plain(model.site.title),
    description: plain(words.feeds.calendarIntro),
    days,
  });
}

/** Whether the site has a calendar. */
export async function hasCalendar(language?: string): Promise<boolean> {
  return (await daysIn(language)).length > 0;
}

const known = new Map<string, Promise<CalendarDays[]>>();

// Whoever writes sees what was just saved, so that nothing is remembered then.
function daysIn(language = ''): Promise<CalendarDays[]> {
  const days = known.get(language) ?? makeDays(language || undefined);
  if (!import.meta.env.DEV) known.set(language, days);
  return days;
}

async function makeDays(language: string | undefined): Promise<CalendarDays[]> {
  const { edition, model, today } = await getView(language);
  return calendarDays(model, { edition, changedOn: (entry) => changedOn(entry, today), uidOf: nameUuid });
}
