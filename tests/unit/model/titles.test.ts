import { expect, it } from 'vitest';
import { uniqueTitles } from '../../../src/model/titles.ts';
import { marked } from '../../../src/domain/marked-text.ts';
import { createEdition } from '../../../src/i18n/edition.ts';
import { modelOf } from '../../support/models.ts';

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/',
  origin: 'https://x.example',
});
const country = { id: 'fiji', name: 'Fiji' };
const brief = (id: string, title: string, published = '2024', countries = [country]) => ({
  id,
  title,
  published,
  countries,
});
const result = (id: string, title: string, date: string) => ({ id, title, date, country });
const page = (id: string, title: string) => ({ id, title });

function titlesOf(content: Record<string, object[]>): string[] {
  const model = modelOf(content);
  const titles = uniqueTitles(model, edition);
  return Object.keys(content).flatMap((kind) =>
    model[kind as keyof typeof model & 'briefs'].map((entry) => titles.get(entry) ?? ''),
  );
}

it.each<[string, Record<string, object[]>, string[]]>([
  ['a title of its own', { pages: [page('a', 'A'), page('b', 'B')] }, ['A', 'B']],
  [
    'one that only a mark nobody sees tells apart',
    { pages: [page('a', 'A'), page('b', marked('A', 'en'))] },
    ['A, Page', `${marked('A', 'en')}, Page`].map((title, i) => `${title}, ${'ab'[i]}`),
  ],
  ['two kinds', { briefs: [brief('a', 'A')], themes: [page('a', 'A')] }, ['A, Brief', 'A, Theme']],
  [
    'two countries',
    { briefs: [brief('a', 'A'), brief('b', 'A', '2024', [{ id: 'tonga', name: 'Tonga' }])] },
    ['A, Brief, Fiji', 'A, Brief, Tonga'],
  ],
  [
    'two dates',
    { results: [result('a', 'A', '2020-04'), result('b', 'A', '2021')] },
    ['A, Result, Fiji, April 2020', 'A, Result, Fiji, 2021'],
  ],
  [
    'nothing but the id',
    { results: [result('a', 'A', '2020'), result('b', 'A', '2020')] },
    ['A, Result, Fiji, 2020, a', 'A, Result, Fiji, 2020, b'],
  ],
  [
    'the title of a list',
    { themes: [page('updates', edition.words.nouns.updates.title)] },
    [`${edition.words.nouns.updates.title}, Theme`],
  ],
  [
    'the title of the search',
    { pages: [page('s', edition.words.search.title)] },
    [`${edition.words.search.title}, Page`],
  ],
  [
    'a title that another would get',
    { briefs: [brief('a', 'A'), brief('b', 'A, Brief')], themes: [page('a', 'A')] },
    ['A, Brief, Fiji', 'A, Brief, Brief, Fiji', 'A, Theme'],
  ],
])('tells apart by %s', (_, model, titles) => {
  expect(titlesOf(model)).toEqual(titles);
});

it('leaves no two alike, however many are named alike', () => {
  const titles = titlesOf({
    briefs: Array.from({ length: 5 }, (_, i) => brief(`b${i}`, 'A')),
    results: Array.from({ length: 5 }, (_, i) => result(`r${i}`, 'A', '2020')),
    pages: [page('a', 'A'), page('b', 'A, Brief'), page('c', 'A, Brief, Fiji')],
  });
  expect(new Set(titles).size).toBe(titles.length);
});
