import { expect, it } from 'vitest';
import { isTimeZone, startOfDay, timeZonesLike } from '../../../src/domain/time-zone.ts';

it.each([
  'Asia/Vientiane',
  'Asia/Calcutta',
  'Asia/Kolkata',
  'Europe/Kyiv',
  'America/Argentina/Ushuaia',
  'UTC',
  'GMT',
  'Etc/GMT+7',
  'US/Eastern',
  'CET',
])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

it.each([
  'asia/vientiane',
  'Asia/Vientian',
  'GMT+7',
  '+07:00',
  'utc',
  'BST',
  'IST',
  'Vientiane',
  '',
  'Asia/Bangkok ',
])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

it.each([
  ['asia/vientiane', ['Asia/Vientiane']],
  ['Asia/Vientian', ['Asia/Vientiane']],
  ['Vientiane time', ['Asia/Vientiane']],
  ['Laos', ['Asia/Vientiane']],
  ['Kiev', ['Europe/Kyiv']],
  ['America/New York', ['America/New_York']],
  ['Bogotá', ['America/Bogota']],
  ['Asia/Bogota', ['America/Bogota']],
  ['UTC+05:30', ['Asia/Colombo', 'Asia/Kolkata']],
  ['Eastern Time', []],
  ['somewhere', []],
])('who writes %s means one of %j', (written, names) => {
  expect(timeZonesLike(written)).toEqual(names);
});

it('finds all that are so many hours ahead', () => {
  const names = timeZonesLike('GMT+7');
  expect(names).toEqual(expect.arrayContaining(['Asia/Bangkok', 'Asia/Ho_Chi_Minh', 'Asia/Vientiane']));
  expect(names.every(isTimeZone)).toBe(true);
});

it.each([
  ['2026-11-29', 'UTC', '2026-11-29T00:00:00Z'],
  ['2026-11-29', 'Europe/London', '2026-11-29T00:00:00Z'],
  ['2026-07-01', 'Europe/London', '2026-07-01T00:00:00+01:00'],
  ['2026-11-29', 'Asia/Tokyo', '2026-11-29T00:00:00+09:00'],
  ['2026-11-29', 'America/St_Johns', '2026-11-29T00:00:00-03:30'],
  ['2026-11-29', 'Pacific/Kiritimati', '2026-11-29T00:00:00+14:00'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T00:00:00+01:00'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-30T00:00:00+02:00'],
  ['1850-01-01', 'Asia/Vientiane', '1850-01-01T00:00:00+06:42'],
])('%s begins in %s at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone)).toBe(instant);
  expect(Number.isNaN(Date.parse(instant))).toBe(false);
});
