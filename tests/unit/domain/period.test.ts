import { expect, it } from 'vitest';
import { endOf, endsBeforeStart, isOver, monthsIn } from '../../../src/domain/period.ts';

it.each([
  ['2020-04-01', '2020-03-31', true],
  ['2020-04-01', '2020-04-01', false],
  ['2020-04-02', '2020-04', false],
  ['2020-04', '2020-04-01', false],
  ['2020-04', '2020-03', true],
  ['2020-12-31', '2020', false],
  ['2020', '2020-01-01', false],
  ['2020', '2019-12-31', true],
  ['2021', '2020', true],
  ['2020', undefined, false],
])('%s to %s ends before its start: %s', (start, end, before) => {
  expect(endsBeforeStart({ start, end })).toBe(before);
});

it.each([
  ['2020-01-01', '2022-02-28', 26],
  ['2020-01', '2022-02', 26],
  ['2023-06-01', '2025-05-31', 24],
  ['2020-01-15', '2020-02-14', 1],
  ['2020-01-31', '2020-02-28', 1],
  ['2020-01-01', '2020-01-31', 1],
  ['2020-02-01', '2020-02-29', 1],
  ['2021-02', '2021-02', 1],
  ['2020', '2020', 12],
  ['2020', '2021', 24],
  ['2020-07', '2021', 18],
  ['2020-01-01', '2020-01-02', 0],
  ['2020-12-16', '2021-01-15', 1],
  ['2020-01-01', undefined, undefined],
])('%s to %s is %s months, both ends counted', (start, end, months) => {
  expect(monthsIn({ start, end })).toBe(months);
});

it.each([
  [{ start: '2020', end: '2021' }, '2021-12-31', false],
  [{ start: '2020', end: '2021' }, '2022-01-01', true],
  [{ start: '2020', end: '2021-06' }, '2021-06-30', false],
  [{ start: '2020', end: '2021-06' }, '2021-07-01', true],
  [{ start: '1999' }, '2026-01-01', false],
])('%j is over on %s: %s', (period, today, over) => {
  expect(isOver(period, today)).toBe(over);
});

it.each([
  ['2020-04', '2020-04'],
  [{ start: '2020', end: '2021-06' }, '2021-06'],
  [{ start: '2020' }, '2020'],
])('%j ends with %s', (when, end) => {
  expect(endOf(when)).toBe(end);
});
