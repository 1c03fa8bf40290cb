import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icalendar, type CalendarDays } from '../../../src/formats/calendar.ts';

const day: CalendarDays = {
  uid: 'a1',
  first: '2025-02-28',
  last: '2025-02-28',
  title: 'Meeting',
  text: 'A meeting. https://x.example/updates/a/',
  page: 'https://x.example/updates/a/',
  category: 'Event',
  status: 'CONFIRMED',
  changed: '2025-01-02T00:00:00+07:00',
};
const written = (fields: Partial<CalendarDays> = {}, title = 'Site', description = 'What happens.') =>
  icalendar({
    self: 'https://x.example/calendar.ics',
    page: 'https://x.example/updates/',
    language: 'lo',
    title,
    description,
    days: [{ ...day, ...fields }],
  });
const calendarIn = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventIn = (text: string) => {
  const [event] = calendarIn(text).getAllSubcomponents('vevent');
  if (!event) throw new Error('no event');
  return event;
};
const textOf = (fields: Partial<CalendarDays>, name: string) =>
  eventIn(written(fields)).getFirstPropertyValue(name);

describe('a calendar', () => {
  it.each([
    ['2025-02-28', '2025-02-28', '2025-03-01'],
    ['2024-02-28', '2024-02-29', '2024-03-01'],
    ['2025-12-30', '2026-01-02', '2026-01-03'],
    ['2025-03-29', '2025-03-30', '2025-03-31'],
  ])('ends what goes on from %s to %s on %s, which is no longer part of it', (first, last, end) => {
    const { startDate, endDate } = new ICAL.Event(eventIn(written({ first, last })));
    expect([startDate.isDate, startDate.toString(), endDate.isDate, endDate.toString()]).toEqual([
      true,
      first,
      true,
      end,
    ]);
  });

  it('is stamped in UTC with what the content says', () => {
    expect(String(textOf({}, 'dtstamp'))).toBe('2025-01-01T17:00:00Z');
  });

  it.each<[string, string, string]>([
    ['a comma, a semicolon and a backslash', 'A, b; c\\d', 'A, b; c\\d'],
    ['lines', 'One\r\ntwo\n\nthree\u0085four\u2028five', 'One two three four five'],
    ['a line that looks like another property', 'One\nATTACH:x', 'One ATTACH:x'],
    [
      'Lao words without spaces',
      'ກອງປະຊຸມວ່າດ້ວຍການປົກປ້ອງສັງຄົມແຫ່ງຊາດ'.repeat(4),
      'ກອງປະຊຸມວ່າດ້ວຍການປົກປ້ອງສັງຄົມແຫ່ງຊາດ'.repeat(4),
    ],
    ['signs of four bytes', '🚰'.repeat(60), '🚰'.repeat(60)],
  ])('gives %s back, in lines that fit', (_, text, back) => {
    const file = written({ title: text, text, place: text, category: text }, text, text);
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const name of ['summary', 'description', 'location'])
      expect(eventIn(file).getFirstPropertyValue(name), name).toBe(back);
    const calendar = calendarIn(file);
    // The program takes what it does not know as it stands in the file: escaped (RFC 5545, 3.3.11).
    expect(String(calendar.getFirstPropertyValue('name')).replace(/\\(.)/gu, '$1')).toBe(back);
    expect(
      eventIn(file)
        .getAllProperties()
        .map(({ name }) => name),
    ).not.toContain('attach');
  });

  it('leaves nobody busy, and says what is certain', () => {
    expect(textOf({}, 'transp')).toBe('TRANSPARENT');
    expect(textOf({ status: 'TENTATIVE' }, 'status')).toBe('TENTATIVE');
    expect(eventIn(written()).hasProperty('location')).toBe(false);
  });
});
