import { expect, it } from 'vitest';
import { goalsOf, otherWords, searchOrder } from '../../../../src/components/site/facts.ts';

it.each([
  [
    ['1.3', '1.a', '8.5'],
    ['1', '1.3', '1.a', '8', '8.5'],
  ],
  [['1'], ['1']],
  [[], []],
])('a page that serves %j is found under %j', (goals, found) => {
  expect(goalsOf({ kind: 'brief', title: 'A', goals })).toEqual(found);
});

it.each([
  ['Garment Workers’ Union', ['GWU', 'Union of Garment Workers'], 'GWU of Workers'],
  ['Pensions', ['pensions', 'old age'], 'old age'],
  ['Pensions', [], ''],
])('adds to %j what %j says besides', (title, also, words) => {
  expect(otherWords({ kind: 'theme', title, also })).toBe(words);
});

it('orders kinds as they are, then the newest first, then by title', () => {
  const pages = [
    { kind: 'result', title: 'Old', date: '2020' },
    { kind: 'result', title: 'New', date: '2021-08' },
    { kind: 'result', title: 'No date' },
    { kind: 'brief', title: 'B' },
    { kind: 'brief', title: 'A' },
  ] as const;
  const ordered = pages
    .map((page) => ({ ...page, order: searchOrder(page, ['brief', 'ask', 'result']) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  expect(ordered.map(({ title }) => title)).toEqual(['A', 'B', 'New', 'Old', 'No date']);
});
