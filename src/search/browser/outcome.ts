import { runsAgainst } from '../../domain/direction.ts';
import { asksNothing, hasFilters, type SearchState } from './address.ts';
import { part } from './dom.ts';
import { createOtherLanguages } from './other-languages.ts';
import type { Filters } from './filters.ts';
import type { Found, OpenIndex, SearchIndex } from './search-index.ts';
import { showSuggestions } from './suggestions.ts';
import { createResults } from './results.ts';
import type { Speech } from './speech.ts';

interface Searching {
  index: SearchIndex;
  /** How those of other languages are opened. */
  open: OpenIndex;
  filters: Filters;
  speech: Speech;
}

/** Shows what a search finds, or the index of everything where nothing is asked for. The last search wins. */
export function createOutcome(root: HTMLElement, { index, open, filters, speech }: Searching) {
  const results = createResults(root, speech);
  const otherLanguages = createOtherLanguages(root, open, speech);
  const title = document.title;
  let latest = 0;

  async function showFound(state: SearchState, mine: number): Promise<void> {
    const found = await index.find(state);
    if (mine !== latest) return;
    filters.show(state.chosen, found.counts);
    await results.show(found.hits);
    if (mine !== latest) return;
    const nothing = found.hits.length === 0;
    part(root, 'nothing').hidden = !nothing;
    part(root, 'order').hidden = nothing;
    part(root, 'filters').hidden = nothing && !hasFilters(state.chosen);
    say(root, sentenceOf(state, found, speech));
    const isLatest = () => mine === latest;
    await Promise.all([
      otherLanguages.offer(state.query, nothing, isLatest),
      nothing ? showSuggestions(root, index, state, found, speech) : undefined,
    ]);
  }

  function showEverything(): void {
    filters.show({}, index.totals);
    part(root, 'order').hidden = true;
    part(root, 'filters').hidden = false;
    say(root, '');
  }

  return async (state: SearchState): Promise<void> => {
    latest += 1;
    const idle = asksNothing(state);
    const count = Object.values(state.chosen).flat().length;
    document.title = state.query === '' ? title : `${state.query} – ${title}`;
    part(root, 'everything').hidden = !idle;
    part(root, 'outcome').hidden = idle;
    part(root, 'clear').hidden = count === 0;
    part(root, 'active').textContent = count === 0 ? '' : ` (${speech.number(count)})`;
    if (idle) showEverything();
    else await showFound(state, latest);
  };
}

/** Says how a search went: to eyes, and to those who listen. */
export function say(root: HTMLElement, text: string): void {
  part(root, 'status').textContent = text;
}

function sentenceOf(state: SearchState, { hits, words: written, unknown }: Found, speech: Speech): string {
  const { words, plural, list } = speech;
  const { chosen } = state;
  const query = isolated(state.query);
  if (hits.length > 0) {
    return plural(hits.length, query === '' ? words.found : words.foundFor).replace('{query}', query);
  }
  if (query === '') return hasFilters(chosen) ? words.nothingHere : words.nothing;
  const nothing = words.nothingFor.replace('{query}', query);
  if (unknown.length === 0 || unknown.length >= written.length) return nothing;
  const missing = list(unknown.map((word) => words.quoted.replace('{word}', isolated(word))));
  return `${nothing} ${words.unknown.replace('{words}', missing)}`;
}

// In a sentence that runs the other way, words would drag its quotation marks along (UAX #9).
function isolated(text: string): string {
  return runsAgainst(text, document.dir === 'rtl' ? 'rtl' : 'ltr') ? `\u2068${text}\u2069` : text;
}
