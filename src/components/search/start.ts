import {
  asksNothing,
  hasFilters,
  readAddress,
  writeAddress,
  type SearchState,
  type Sort,
} from './address.ts';
import { part } from './dom.ts';
import { createFilters } from './filters.ts';
import { openIndex, type Found, type Index } from './index-client.ts';
import { listenToKeys } from './keys.ts';
import { suggest } from './nothing.ts';
import { createResults } from './results.ts';
import { speechOf, type ClientWords, type Speech } from './words.ts';

const pause = 150;

/** Starts the search page: what is asked for stands in the address, and what the address says is shown. */
export async function startSearch(root: HTMLElement, indexAddress: string): Promise<void> {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as ClientWords;
  const speech = speechOf(words, root.dataset['locale'] ?? 'en');
  const field = part<HTMLInputElement>(root, 'field');
  field.value = readAddress(location.search).query;
  if (!asksNothing(readAddress(location.search))) {
    part(root, 'everything').hidden = true;
    announce(root, words.searching);
  }
  try {
    run(root, await openIndex(indexAddress), speech);
  } catch (error) {
    part(root, 'everything').hidden = false;
    part(root, 'filters').hidden = true;
    announce(root, words.failed);
    throw error;
  }
}

function run(root: HTMLElement, index: Index, speech: Speech): void {
  const form = part<HTMLFormElement>(root, 'form');
  const field = part<HTMLInputElement>(root, 'field');
  const sort = part<HTMLSelectElement>(root, 'sort');
  const filters = createFilters(root, index.totals, speech);
  const show = createView(root, index, filters, speech);
  let typing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const asked = (): SearchState => ({
    query: field.value.trim(),
    chosen: filters.chosen(),
    sort: sort.value as Sort,
  });

  // The first letter makes a new entry of the history, the next ones change it: "back" undoes a search, not a letter.
  function follow(still: boolean): void {
    clearTimeout(timer);
    const address = writeAddress(asked()) || location.pathname;
    if (address !== (location.search || location.pathname)) {
      history[typing ? 'replaceState' : 'pushState'](null, '', address);
      typing = still;
      void show(asked());
    }
    typing &&= still;
  }

  function showAddress(): void {
    clearTimeout(timer);
    typing = false;
    const state = readAddress(location.search);
    field.value = state.query;
    sort.value = state.sort;
    filters.show(state.chosen, index.totals);
    void show(state);
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => follow(true), pause);
  });
  field.addEventListener('change', () => follow(false));
  sort.addEventListener('change', () => follow(false));
  part(root, 'groups').addEventListener('change', () => follow(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(false);
  });
  part(root, 'clear').addEventListener('click', () => {
    filters.show({}, index.totals);
    follow(false);
    field.focus();
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      '[data-part="suggestions"] a[href^="?"]',
    );
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    showAddress();
    field.focus();
  });
  addEventListener('popstate', showAddress);
  listenToKeys(field, part(root, 'results'), () => {
    field.value = '';
    follow(false);
  });
  showAddress();
}

function createView(
  root: HTMLElement,
  index: Index,
  filters: ReturnType<typeof createFilters>,
  speech: Speech,
) {
  const results = createResults(root, speech);
  const title = document.title;
  part(root, 'by-amount').hidden = !filters.hasValues('size');
  openWhereThereIsRoom(part<HTMLDetailsElement>(root, 'filters'));
  let latest = 0;

  return async (state: SearchState): Promise<void> => {
    latest += 1;
    const mine = latest;
    const idle = asksNothing(state);
    document.title = state.query === '' ? title : `${state.query} – ${title}`;
    part(root, 'everything').hidden = !idle;
    part(root, 'outcome').hidden = idle;
    part(root, 'clear').hidden = !hasFilters(state.chosen);
    part(root, 'active').textContent = countOf(state, speech);
    if (idle) return showIdle();
    const found = await index.find(state);
    if (mine !== latest) return;
    filters.show(state.chosen, found.counts);
    await results.show(found.hits);
    if (mine !== latest) return;
    announce(root, outcomeOf(state, found, speech));
    const nothing = found.hits.length === 0;
    part(root, 'nothing').hidden = !nothing;
    part(root, 'order').hidden = nothing;
    part(root, 'filters').hidden = nothing && !hasFilters(state.chosen);
    if (nothing) await suggest(root, index, state, found, speech);
  };

  function showIdle(): void {
    announce(root, '');
    part(root, 'order').hidden = true;
    part(root, 'filters').hidden = false;
    filters.show({}, index.totals);
  }
}

function outcomeOf(
  { query, chosen }: SearchState,
  { hits, unknown }: Found,
  { words, plural, list }: Speech,
): string {
  if (hits.length > 0) {
    return plural(hits.length, query === '' ? words.found : words.foundFor).replace('{query}', query);
  }
  const what = query === '' ? words.nothing : words.nothingFor.replace('{query}', query);
  if (unknown.length > 0 && unknown.length < query.split(/\s+/u).length) {
    return `${what} ${words.unknown.replace('{words}', list(unknown.map((word) => `“${word}”`)))}`;
  }
  return hasFilters(chosen) && query === '' ? words.nothingHere : what;
}

function openWhereThereIsRoom(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 60rem)');
  filters.open = wide.matches;
  wide.addEventListener('change', () => (filters.open = wide.matches));
}

function countOf({ chosen }: SearchState, { number }: Speech): string {
  const count = Object.values(chosen).flat().length;
  return count === 0 ? '' : ` (${number(count)})`;
}

function announce(root: HTMLElement, text: string): void {
  part(root, 'status').textContent = text;
}
