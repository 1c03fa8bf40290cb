import { expect, it } from 'vitest';
import {
  firstDay,
  isFullDate,
  isPartialDate,
  lastDay,
  newestFirst,
  precisionOf,
  spellDates,
  yearOf,
} from '../../../src/domain/partial-date.ts';

it.each([
  ['2020', 'year', '2020-01-01', '2020-12-31'],
  ['2020-04', 'month', '2020-04-01', '2020-04-30'],
  ['2020-12', 'month', '2020-12-01', '2020-12-31'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2021-02', 'month', '2021-02-01', '2021-02-28'],
  ['1900-02', 'month', '1900-02-01', '1900-02-28'],
  ['2000-02', 'month', '2000-02-01', '2000-02-29'],
  ['2020-04-01', 'day', '2020-04-01', '2020-04-01'],
  ['2020-02-29', 'day', '2020-02-29', '2020-02-29'],
  ['9999', 'year', '9999-01-01', '9999-12-31'],
])('%s is known to the %s: from %s to %s', (date, precision, first, last) => {
  expect(isPartialDate(date)).toBe(true);
  expect(isFullDate(date)).toBe(precision === 'day');
  expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
  expect(yearOf(date)).toBe(date.slice(0, 4));
});

it.each([
  '2020-02-31',
  '0000',
  '0000-01-01',
  '0202-01-01',
  '20204',
  '20204-01-01',
  '2020-02-30',
  '2021-02-29',
  '1900-02-29',
  '2020-04-31',
  '2020-13',
  '2020-00',
  '2020-04-00',
  '2020-4-1',
  '2020-04-1',
  '20-04-01',
  '202',
  '20200',
  '2020-',
  '2020-04-',
  '2020/04/01',
  '2020-04-01T00:00',
  ' 2020',
  '2020 ',
  '2020\n',
  '٢٠٢٠',
  '',
])('%j is no date', (text) => {
  expect(isPartialDate(text)).toBe(false);
  expect(isFullDate(text)).toBe(false);
});

it.each([
  ['01.04.2020', ['2020-04-01', '2020-01-04']],
  ['1/4/2020', ['2020-04-01', '2020-01-04']],
  ['12/31/2025', ['2025-12-31']],
  ['31/12/2025', ['2025-12-31']],
  ['4/4/2020', ['2020-04-04']],
  ['“2025-05-20”', ['2025-05-20']],
  ['2020/4/1', ['2020-04-01']],
  ['2020.5', ['2020-05']],
  ['4-2020', ['2020-04']],
  [' 2020-4 ', ['2020-04']],
  ['31.02.2020', []],
  ['2020-02-31', []],
  ['2020-13', []],
  ['April 2020', []],
  ['1.4.20', []],
  ['٢٠٢٠-٠٤-٠١', ['2020-04-01']],
  ['۳۱/۱۲/۲۰۲۵', ['2025-12-31']],
  ['໒໐໒໔', ['2024']],
  ['20204', []],
  ['0000', []],
  ['99', []],
  ['', []],
])('spells %j as %j', (written, spelled) => {
  expect(spellDates(written)).toEqual(spelled);
});

it('orders by the last possible day, newest first, the more precise of two such before the less', () => {
  const dates = ['2020', '2021-03-01', '2020-12-31', '2020-12', '2019-06', '2020-06-30', '2020-06'];
  expect(dates.toSorted(newestFirst)).toEqual([
    '2021-03-01',
    '2020-12-31',
    '2020-12',
    '2020',
    '2020-06-30',
    '2020-06',
    '2019-06',
  ]);
});
