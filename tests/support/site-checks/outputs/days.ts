import ICAL from 'ical.js';
import { parseAtomFeed } from 'feedsmith';
import type { Site } from '../site.ts';
import type { Carried } from './carried.ts';
import { entryAt } from './facts.ts';

/** The fields an event may take its days from. */
const fields = 'date|period_start|period_end|nextReportDue';

/** The days of every event of the calendars, and those of what the feeds say was published. */
export function inDays(site: Site): Carried[] {
  return [...site.files].flatMap(([file, bytes]) => {
    const text = bytes.toString('utf8');
    if (file.endsWith('.ics')) return inCalendar(file, text, site);
    return /(?:^|\/)feed\.xml$/u.test(file) ? inFeed(file, text, site) : [];
  });
}

function inCalendar(file: string, text: string, { content }: Site): Carried[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const address = String(component.getFirstPropertyValue('url'));
    const entry = entryAt(new URL(address).pathname, content);
    if (!entry) throw new Error(`${file}: ${address} is the page of no entry`);
    const last = event.endDate.clone();
    last.adjust(-1, 0, 0, 0);
    return [event.startDate, last].map((day) => ({ file, entry, field: fields, value: day.toString() }));
  });
}

function inFeed(file: string, text: string, { content }: Site): Carried[] {
  return (parseAtomFeed(text).entries ?? []).flatMap(({ links = [], published }) => {
    const entry = entryAt(new URL(String(links[0]?.href)).pathname, content);
    if (!entry || published === undefined) return [];
    return [
      { file, entry, field: 'published|date|period_start|period_end', value: String(published).slice(0, 10) },
    ];
  });
}
