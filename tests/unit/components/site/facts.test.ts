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
  expect(goalsOf({ kind: 'briefs', title: 'A', goals })).toEqual(found);
});

it.each([
  ['Garment Workers’ Union', ['GWU', 'Union of Garment Workers'], 'GWU of Workers'],
  ['Pensions', ['pensions', 'old age'], 'old age'],
  ['Pensions', [], ''],
])('adds to %j what %j says besides', (title, also, words) => {
  expect(otherWords({ kind: 'themes', title, also })).toBe(words);
});

it('orders kinds as they are, then the newest first, then by title', () => {
  const pages = [
    { kind: 'results', title: 'Old', date: '2020' },
    { kind: 'results', title: 'New', date: '2021-08' },
    { kind: 'results', title: 'No date' },
    { kind: 'briefs', title: 'B' },
    { kind: 'briefs', title: 'A' },
  ] as const;
  const ordered = pages
    .map((page) => ({ ...page, order: searchOrder(page, ['briefs', 'ask', 'results']) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  expect(ordered.map(({ title }) => title)).toEqual(['A', 'B', 'New', 'Old', 'No date']);
});
