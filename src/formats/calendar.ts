import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { oneLine } from '../domain/one-line.ts';
import { foldedLines } from './content-line.ts';

/** The days of a site, for a calendar. */
export interface Calendar {
  /** Where it lies. */
  self: string;
  /** The page that tells of the same. */
  page: string;
  /** BCP 47 */
  language: string;
  title: string;
  description: string;
  days: readonly CalendarDays[];
}

/** A day, or several in a row, on which something happens. */
export interface CalendarDays {
  /** Its name for good, the same in every language. */
  uid: string;
  /** `YYYY-MM-DD`, both counted. */
  first: string;
  last: string;
  title: string;
  text: string;
  page: string;
  place?: string | undefined;
  category: string;
  status: keyof typeof ICalEventStatus;
  /** Since when it is as it is, RFC 3339. */
  changed: string;
}

/** How often a program may look for changes, in seconds: what is built once a day changes once a day. */
const day = 24 * 60 * 60;

/**
 * A calendar (RFC 5545) of whole days, which are the same wherever the reader is, and which leave nobody busy. Every text
 * is in one line: of a calendar whose own description has a line break, three programs read nothing.
 *
 * Its lines are folded here: the library parts a letter from its signs.
 */
export function icalendar({ self, page, language, title, description, days }: Calendar): string {
  const calendar = ical({
    prodId: { company: 'donor-briefs', product: 'calendar', language },
    name: escaped(title),
    description: escaped(description),
    source: self,
    url: page,
    ttl: day,
  });
  const frame = calendar.toString().replaceAll('\r\n ', '').split('\r\n');
  const events = days.map((one) => calendar.createEvent(eventOf(one)).toString());
  const lines = [
    ...frame.slice(0, -1),
    ...events.flatMap((event) => event.split('\r\n')),
    ...frame.slice(-1),
  ];
  return foldedLines(lines.filter((line) => line !== ''));
}

function eventOf({
  uid,
  changed,
  first,
  last,
  title,
  text,
  page,
  place,
  category,
  status,
}: CalendarDays): ICalEventData {
  return {
    id: uid,
    stamp: new Date(changed),
    start: midnight(first),
    // Exclusive: the day after the last (RFC 5545, 3.6.1).
    end: midnight(last, 1),
    allDay: true,
    summary: oneLine(title).trim(),
    description: oneLine(text).trim(),
    location: place === undefined ? null : oneLine(place).trim(),
    url: page,
    categories: [{ name: oneLine(category).trim() }],
    status: ICalEventStatus[status],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

// What the library writes of a calendar itself stands there as it is given (ical-generator 10.2.0).
function escaped(text: string): string {
  return oneLine(text)
    .trim()
    .replace(/[\\;,]/gu, '\\$&');
}

// In Greenwich, where no day is skipped or runs twice; the library writes whole days as they are there.
function midnight(date: string, daysLater = 0): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth + daysLater));
}
