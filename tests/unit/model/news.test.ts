import { expect, it } from 'vitest';
import type { Ask, Brief, Result, Update } from '../../../src/model/model.ts';
import { changedOn, newsOf, newsOfBrief, type NewsEntry } from '../../../src/model/news.ts';
import { modelOf } from '../../support/models.ts';

const today = '2026-01-31';
const of = (kind: NewsEntry['collection'], fields: object): NewsEntry => {
  const [entry] = modelOf({ [kind]: [{ id: 'x', ...fields }] })[kind];
  return entry as NewsEntry;
};
const brief = { published: '2024-05' };
const given = (...dates: string[]) => ({ brief, contributions: dates.map((date) => ({ date })) });

it.each<[string, NewsEntry['collection'], object, string | undefined]>([
  ['a brief is as old as its edition', 'briefs', { published: '2024-05-03' }, '2024-05-03'],
  ['what was changed later', 'briefs', { published: '2024-05-03', updated: '2025-02-01' }, '2025-02-01'],
  ['a new edition', 'briefs', { published: '2025-05-03', updated: '2025-02-01' }, '2025-05-03'],
  ['a month is its first day', 'results', { date: '2025-06' }, '2025-06-01'],
  ['a year that is not over', 'results', { date: '2026' }, '2026-01-01'],
  ['a change within the year', 'updates', { date: '2025-06-07', updated: '2025' }, '2025-06-07'],
  [
    'an event of several days',
    'updates',
    { period: { start: '2025-06-07', end: '2025-06-09' } },
    '2025-06-09',
  ],
  ['an event that goes on', 'updates', { period: { start: '2026-01-07', end: '2026-03-09' } }, '2026-01-07'],
  ['what has no end', 'updates', { period: { start: '2026-01' } }, '2026-01-01'],
  ['today', 'updates', { date: today }, today],
  ['what is still to come', 'updates', { date: '2026-02-01' }, undefined],
  [
    'what is to come, and was announced',
    'updates',
    { date: '2026-02-01', updated: '2026-01-02' },
    '2026-01-02',
  ],
  ['an ask is as old as its brief', 'asks', given(), '2024-05-01'],
  ['an ask changes with what is given', 'asks', given('2024-03', '2025-07-08'), '2025-07-08'],
  ['an ask changes with its words', 'asks', { ...given('2024-03'), updated: '2025' }, '2025-01-01'],
  [
    'what was kept back is new on its day',
    'results',
    { date: '2024', visibility: 'embargoed', embargoUntil: '2026-01-15' },
    '2026-01-15',
  ],
])('%s: %s %j', (_, kind, fields, day) => {
  expect(changedOn(of(kind, fields), today)).toBe(day);
});

it('does not change with the day', () => {
  const entry = of('updates', { date: '2025' });
  expect(changedOn(entry, '2025-01-01')).toBe(changedOn(entry, '2031-07-09'));
});

it('tells the newest first; of one day, what happened before what it happened to, and by the id', () => {
  const model = modelOf({
    briefs: [{ id: 'b', published: '2025-01-01' }],
    asks: [{ id: 'a', ...given('2025-01') }],
    results: [
      { id: 'r2', date: '2025' },
      { id: 'r1', date: '2025' },
      { id: 'r3', date: '2027' },
    ],
    updates: [
      { id: 'u1', date: '2025-01' },
      { id: 'u2', date: '2025-02' },
    ],
  });
  const told = newsOf(model, today).map(({ entry, changed }) => `${entry.id} ${changed}`);
  const first = (id: string) => `${id} 2025-01-01`;
  expect(told).toEqual(['u2 2025-02-01', first('u1'), first('r1'), first('r2'), first('a'), first('b')]);
});

it('tells of a brief what is its own and what has changed since, each once', () => {
  const result = of('results', { date: '2025' }) as Result;
  const update = of('updates', { date: '2025-03' }) as Update;
  const ask = of('asks', given()) as Ask;
  const whole = {
    ...of('briefs', { published: '2024' }),
    asks: [ask],
    results: [],
    updates: [update],
    changes: [update, result],
  };
  expect(newsOfBrief(whole as unknown as Brief, today).map(({ entry }) => entry.collection)).toEqual([
    'updates',
    'results',
    'asks',
    'briefs',
  ]);
});
