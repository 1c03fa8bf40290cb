import { phonesJoined } from '../text/phone.ts';
import { searchText } from '../text/search-text.ts';
import { vocabularyOf, type Vocabulary } from '../text/vocabulary.ts';
import { isSpaceless, isSpacelessLanguage } from '../text/spaceless.ts';
import { filterNames, type Chosen, type SearchState } from './address.ts';
import { startPagefind, type Answer, type Counts, type Hit, type Pagefind } from './pagefind.ts';
import { holdsWord, queryWords, wordsOf } from './query-words.ts';

/** The answer to a search. */
export interface Found {
  hits: Hit[];
  /** How many pages each further choice would show. */
  counts: Counts;
  /** How many pages there are without the filters. */
  unfiltered: number;
  /** The words of the query, as they were typed. */
  words: string[];
  /** Those of them that no page has. */
  unknown: string[];
}

export interface SearchIndex {
  /** How many pages of the site have each value of each filter. */
  totals: Counts;
  /** The words of the pages in scripts without spaces, where the query has such. */
  vocabularyFor(query: string): Promise<Vocabulary>;
  find(state: SearchState): Promise<Found>;
}

/** Opens the index of a language, by the address of what searches it. Fails where there is none. */
export type OpenIndex = (address: string, language: string) => Promise<SearchIndex>;

/** A title or another name that has the words outweighs a text that has them often; a long page is no worse than a short one. */
const ranking = {
  pageLength: 0.1,
  termSaturation: 2,
  metaWeights: { title: 8, also: 8, kind: 0.5, date: 0.2, amount: 0.5 },
};

/** How many words an excerpt has. Those of scripts without spaces are short, and parts of them are counted too. */
const [excerptLength, spacelessExcerptLength] = [36, 60];

/** Opens the index that Pagefind has made of a language. */
export async function openSearchIndex(address: string, language: string): Promise<SearchIndex> {
  const pagefind = await startPagefind(address, language, {
    ranking,
    excerptLength: isSpacelessLanguage(language) ? spacelessExcerptLength : excerptLength,
  });
  const totals = await pagefind.filters();
  const none = vocabularyOf([]);
  let loaded: Promise<Vocabulary> | undefined;
  const vocabularyFor = (query: string) => {
    if (!isSpaceless(query)) return Promise.resolve(none);
    loaded ??= loadVocabulary(new URL(`words.${language}.json`, new URL(address, location.href)));
    return loaded;
  };
  return {
    totals,
    vocabularyFor,
    find: async (state) => findAsMeant(pagefind, state, await vocabularyFor(state.query)),
  };
}

// As new as the index. Without it, letters without spaces are searched for as one word: better than no search.
async function loadVocabulary(address: URL): Promise<Vocabulary> {
  try {
    return vocabularyOf((await (await fetch(address, { cache: 'no-cache' })).json()) as string[]);
  } catch {
    return vocabularyOf([]);
  }
}

// Digits in groups may be one telephone number, or several years: it is one where a page has them together.
async function findAsMeant(pagefind: Pagefind, state: SearchState, vocabulary: Vocabulary): Promise<Found> {
  const joined = phonesJoined(state.query);
  if (joined !== undefined && searchText(joined) !== searchText(state.query)) {
    const found = await find(pagefind, { ...state, query: joined }, vocabulary);
    if (found.unfiltered > 0) return { ...found, words: wordsTyped(state.query, vocabulary) };
  }
  return find(pagefind, state, vocabulary);
}

function wordsTyped(query: string, vocabulary: Vocabulary): string[] {
  return queryWords(query, vocabulary).map(({ written }) => written);
}

async function find(pagefind: Pagefind, state: SearchState, vocabulary: Vocabulary): Promise<Found> {
  const term = searchText(state.query, vocabulary) || null;
  const written = queryWords(state.query, vocabulary);
  const words = written.map((word) => word.written);
  const nothing = (unknown: string[]): Found => ({ hits: [], counts: {}, unfiltered: 0, words, unknown });
  if (written.some(({ known }) => !known)) {
    return nothing(written.filter(({ known }) => !known).map((word) => word.written));
  }
  const terms = wordsOf(term ?? '');
  const answer = await search(pagefind, term, state.chosen, term === null ? { order: 'asc' } : {});
  const whole = await Promise.all(terms.map((one) => pagefind.search(`"${one}"`, {})));
  const unknown = await unknownWords(terms, whole, answer);
  if (unknown.length > 0) {
    const termsOf = (word: string) => wordsOf(searchText(word, vocabulary));
    return nothing(words.filter((word) => termsOf(word).some((one) => unknown.includes(one))));
  }
  return {
    hits: await sorted(pagefind, term, state, wholeWordsFirst(answer.results, whole)),
    counts: await countsOf(pagefind, term, state.chosen, answer),
    unfiltered: answer.unfilteredResultCount,
    words,
    unknown,
  };
}

function search(pagefind: Pagefind, term: string | null, chosen: Chosen, sort: object = {}): Promise<Answer> {
  const used = Object.entries(chosen).filter(([, values]) => values.length > 0);
  const filters = Object.fromEntries(used.map(([name, values]) => [name, { any: values }]));
  return pagefind.search(term, { filters, sort });
}

// Pagefind passes over a word it does not know, or takes its longest known beginning for it ("a" for
// "aardvark"). It does so for all pages or for none, so one page is enough to tell.
async function unknownWords(words: string[], whole: Answer[], answer: Answer): Promise<string[]> {
  const [first] = answer.results;
  if (words.length === 0 || !first) return [];
  const { content, meta } = await first.data();
  const text = [content, ...Object.values(meta)].join(' ');
  return words.filter((word, i) => whole[i]?.unfilteredResultCount === 0 && !holdsWord(text, word));
}

// In a title Pagefind takes the beginning of a word for the word: someone who is called De comes after all designs.
function wholeWordsFirst(hits: Hit[], whole: Answer[]): Hit[] {
  const having = whole.map(({ results }) => new Set(results.map(({ id }) => id)));
  const count = ({ id }: Hit) => having.filter((ids) => ids.has(id)).length;
  return hits
    .map((hit) => ({ hit, words: count(hit) }))
    .sort((a, b) => b.words - a.words)
    .map(({ hit }) => hit);
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
