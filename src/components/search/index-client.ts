import { searchText } from '../../domain/search-text.ts';
import { filterNames, type Chosen, type SearchState } from './address.ts';
import type { Answer, Counts, Hit, Pagefind } from './pagefind.ts';
import { holdsWord, wordsOf } from './query-words.ts';

/** The answer to a search. */
export interface Found {
  hits: Hit[];
  /** How many pages each further choice would show. */
  counts: Counts;
  /** How many pages there are without the filters. */
  unfiltered: number;
  /** Words of the query that no page has. */
  unknown: string[];
}

export interface Index {
  /** How many pages of the site have each value of each filter. */
  totals: Counts;
  find(state: SearchState): Promise<Found>;
}

/** A title that has the words outweighs a text that has them often; a long page is no worse than a short one. */
const ranking = { pageLength: 0.3, metaWeights: { title: 8, also: 4, kind: 0.5, date: 0.2, amount: 0.5 } };

/** Opens the search index of the page's language. Fails where there is none. */
export async function openIndex(address: string): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking });
  await pagefind.init();
  const totals = await pagefind.filters();
  return { totals, find: (state) => find(pagefind, state) };
}

async function find(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const term = searchText(state.query) || null;
  const answer = await search(pagefind, term, state.chosen, term === null ? { order: 'asc' } : {});
  const unknown = await unknownWords(pagefind, term, answer);
  if (unknown.length > 0) return { hits: [], counts: {}, unfiltered: 0, unknown };
  return {
    hits: await sorted(pagefind, term, state, answer.results),
    counts: await countsOf(pagefind, term, state.chosen, answer),
    unfiltered: answer.unfilteredResultCount,
    unknown,
  };
}

function search(pagefind: Pagefind, term: string | null, chosen: Chosen, sort: object = {}): Promise<Answer> {
  const filters = Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }]));
  return pagefind.search(term, { filters, sort });
}

// Pagefind passes over a word it does not know, or takes its longest known beginning for it ("a" for
// "aardvark"). It does so for all pages or for none, so one page is enough to tell.
async function unknownWords(pagefind: Pagefind, term: string | null, answer: Answer): Promise<string[]> {
  const [first] = answer.results;
  if (term === null || !first) return [];
  const { content, meta } = await first.data();
  const text = [content, ...Object.values(meta)].join(' ');
  const doubtful = wordsOf(term).filter((word) => !holdsWord(text, word));
  const exact = await Promise.all(doubtful.map((word) => pagefind.search(`"${word}"`, {})));
  return doubtful.filter((_, i) => exact[i]?.unfilteredResultCount === 0);
}

// Pagefind leaves out pages that have nothing to sort by; here they follow, the best match first.
async function sorted(pagefind: Pagefind, term: string | null, { sort, chosen }: SearchState, hits: Hit[]) {
  if (sort === 'relevance') return hits;
  const { results } = await search(pagefind, term, chosen, { [sort]: 'desc' });
  const first = new Set(results.map(({ id }) => id));
  return [...results, ...hits.filter(({ id }) => !first.has(id))];
}

// Values of one filter add up, so what another value of it would bring is counted without it.
async function countsOf(pagefind: Pagefind, term: string | null, chosen: Chosen, { filters }: Answer) {
  const names = filterNames.filter((name) => chosen[name]);
  const others = await Promise.all(
    names.map(async (name) => {
      const answer = await search(pagefind, term, { ...chosen, [name]: [] });
      return [name, answer.filters[name] ?? {}] as const;
    }),
  );
  return { ...filters, ...Object.fromEntries(others) };
}
