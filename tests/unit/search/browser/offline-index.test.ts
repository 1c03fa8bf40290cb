import { describe, expect, it } from 'vitest';
import type { SearchState } from '../../../../src/search/browser/address.ts';
import { offlineIndex } from '../../../../src/search/browser/offline-index.ts';
import { offlinePage } from '../../../../src/search/build/offline-page.ts';

const head = (
  title: string,
  summary: string,
  facts: Record<string, string[]>,
  sorts: Record<string, string>,
) =>
  [
    '<html lang="en"><head>',
    `<meta name="description" content="${summary}">`,
    `<meta name="search" data-pagefind-meta="title[content]" content="${title}">`,
    ...Object.entries(facts).flatMap(([name, values]) =>
      values.map(
        (value) => `<meta name="search" data-pagefind-filter="${name}[content]" content="${value}">`,
      ),
    ),
    ...Object.entries(sorts).map(
      ([name, value]) => `<meta name="search" data-pagefind-sort="${name}[content]" content="${value}">`,
    ),
    '</head><body><main data-pagefind-body><meta name="search" data-pagefind-meta="x[content]" content="no"></main>',
  ].join('');

const pages = [
  offlinePage(
    head(
      'Well drilling',
      'Pumps &amp; &quot;pipes&quot; &lt;all&gt; of steel',
      { kind: ['Request'], country: ['Kenya', 'Fiji'] },
      { order: '3', amount: '500', date: '2025-02-01' },
    ),
    'wells.html',
  ),
  offlinePage(
    head(
      'The dwelling',
      'No well is near',
      { kind: ['Brief'], country: ['Kenya'] },
      { order: '1', date: '2026-01-31' },
    ),
    'dwelling.html',
  ),
  offlinePage(
    head('Élan', 'ກະຊວງແຮງງານ', { kind: ['Request'], country: ['Fiji'] }, { order: '2', amount: '9000' }),
    'elan.html',
  ),
];
const index = await offlineIndex(pages, 'en')('', 'en');
const find = (state: Partial<SearchState>) =>
  index.find({ query: '', chosen: {}, sort: 'relevance', ...state });
const urls = async (state: Partial<SearchState>) => (await find(state)).hits.map(({ id }) => id);

it.each<[Partial<SearchState>, string[]]>([
  [{}, ['dwelling.html', 'elan.html', 'wells.html']],
  // The beginning of a word of a title, then a part of one, then a summary.
  [{ query: 'well' }, ['wells.html', 'dwelling.html']],
  [{ query: 'elan' }, ['elan.html']],
  [{ query: 'ແຮງງານ' }, ['elan.html']],
  [{ query: 'kenya pipes' }, ['wells.html']],
  [{ query: '“pipes”' }, ['wells.html']],
  [{ query: '<all>' }, ['wells.html']],
  [{ query: 'pipes elan' }, []],
  [{ chosen: { kind: ['Request'] } }, ['elan.html', 'wells.html']],
  [{ chosen: { kind: ['Brief', 'Request'], country: ['Fiji'] } }, ['elan.html', 'wells.html']],
  [{ sort: 'amount' }, ['elan.html', 'wells.html', 'dwelling.html']],
  [{ sort: 'date' }, ['dwelling.html', 'wells.html', 'elan.html']],
])('finds by %j', async (state, expected) => {
  expect(await urls(state)).toEqual(expected);
});

it('counts what each further choice would bring', async () => {
  expect(index.totals).toEqual({ kind: { Request: 2, Brief: 1 }, country: { Kenya: 2, Fiji: 2 } });
  const { counts, unfiltered } = await find({ query: 'well', chosen: { kind: ['Brief'] } });
  expect(counts).toMatchObject({ kind: { Request: 1, Brief: 1 }, country: { Kenya: 1 } });
  expect(unfiltered).toBe(2);
});

it('says which words no page has, as they were typed', async () => {
  expect(await find({ query: 'Pipes Xyz, – elan' })).toMatchObject({
    hits: [],
    words: ['Pipes', 'Xyz,', 'elan'],
    unknown: ['Xyz,'],
  });
});

it('hands on what a page says of itself as text, never as HTML', async () => {
  const [hit] = (await find({ query: 'drilling' })).hits;
  expect(await hit?.data()).toMatchObject({
    url: 'wells.html',
    meta: { title: 'Well drilling' },
    excerpt: 'Pumps & "pipes" &lt;all&gt; of steel',
  });
});

describe('another language', () => {
  it('is not there', async () => {
    await expect(offlineIndex(pages, 'en')('', 'fr')).rejects.toThrow('fr');
  });
});
