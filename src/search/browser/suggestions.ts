import { hasFilters, writeAddress, type SearchState } from './address.ts';
import { fromTemplate, part } from './dom.ts';
import type { Found, SearchIndex } from './search-index.ts';
import { spellingOf, wordsOf } from './query-words.ts';
import type { Speech } from './speech.ts';

interface Suggestion {
  before: string;
  state: SearchState;
  text: string;
}

/** What to do when nothing is found: other spellings, fewer words, no filters. Only what does find something. */
export async function showSuggestions(
  root: HTMLElement,
  index: SearchIndex,
  state: SearchState,
  found: Found,
  speech: Speech,
): Promise<void> {
  const known = wordsOf([...titles(root), ...Object.values(index.totals).flatMap(Object.keys)].join(' '));
  const suggestions = [
    ...withoutFilters(state, found, speech),
    ...(found.unfiltered === 0 ? await spellings(index, state, known, speech) : []),
    ...(await fewerWords(index, state, found, known, speech)),
  ];
  part(root, 'suggestions').replaceChildren(
    ...suggestions.map(({ before, state: other, text }) => {
      const item = fromTemplate(root, 'suggestion');
      part(item, 'before').textContent = before;
      const link = part<HTMLAnchorElement>(item, 'link');
      link.href = writeAddress(other);
      link.textContent = text;
      return item;
    }),
  );
}

function titles(root: HTMLElement): string[] {
  return [...part(root, 'everything').querySelectorAll('a')].map(({ textContent }) => textContent);
}

function withoutFilters(state: SearchState, { unfiltered }: Found, { words, plural }: Speech): Suggestion[] {
  if (!hasFilters(state.chosen) || unfiltered === 0) return [];
  return [{ before: '', state: { ...state, chosen: {} }, text: plural(unfiltered, words.withoutFilters) }];
}

async function spellings(index: SearchIndex, state: SearchState, known: string[], { words }: Speech) {
  const query = spellingOf(state.query, known, await index.vocabularyFor(state.query));
  if (query === undefined || !(await finds(index, { ...state, query, chosen: {} }))) return [];
  return [{ before: words.didYouMean, state: { ...state, query, chosen: {} }, text: query }];
}

async function fewerWords(
  index: SearchIndex,
  state: SearchState,
  found: Found,
  known: string[],
  { words, plural }: Speech,
) {
  const written = found.words.slice(0, 6);
  if (written.length < 2) return [];
  const vocabulary = await index.vocabularyFor(state.query);
  const single = new Set(written.map((word) => spellingOf(word, known, vocabulary) ?? word));
  const states = [...single].map((query) => ({ ...state, query, chosen: {} }));
  const counts = await Promise.all(states.map((each) => finds(index, each)));
  return states.flatMap((each, i): Suggestion[] => {
    const count = counts[i] ?? 0;
    const text = plural(count, words.foundFor).replace('{query}', each.query);
    return count === 0 ? [] : [{ before: words.fewerWords, state: each, text }];
  });
}

async function finds(index: SearchIndex, state: SearchState): Promise<number> {
  return (await index.find(state)).hits.length;
}
