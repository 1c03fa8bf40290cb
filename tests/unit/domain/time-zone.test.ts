import { expect, it } from 'vitest';
import { isTimeZone, timeZonesLike } from '../../../src/domain/time-zone.ts';

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
