import { asksNothing, readAddress, type Sort } from './address.ts';
import { part } from './dom.ts';
import { createFilters } from './filters.ts';
import type { OpenIndex, SearchIndex } from './search-index.ts';
import { listenToKeys } from './keyboard.ts';
import { createSearchHistory } from './search-history.ts';
import { createOutcome, say } from './outcome.ts';
import { speechOf, type ClientWords, type Speech } from './speech.ts';

/** How long nothing must be typed before it is searched for, in milliseconds. */
const pause = 150;

/**
 * Starts the search page: what is asked for stands in the address, and what the address says is shown.
 * @param open how the index of a language is opened
 */
export async function startSearchPage(root: HTMLElement, open: OpenIndex): Promise<void> {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as ClientWords;
  const speech = speechOf(words);
  const asked = readAddress(location.search);
  part<HTMLInputElement>(root, 'field').value = asked.query;
  if (!asksNothing(asked)) {
    part(root, 'everything').hidden = true;
    say(root, words.searching);
  }
  openWhereThereIsRoom(part<HTMLDetailsElement>(root, 'filters'));
  try {
    run(root, await open(root.dataset['index'] ?? '', document.documentElement.lang), open, speech);
  } catch (error) {
    part(root, 'everything').hidden = false;
    part(root, 'filters').hidden = true;
    say(root, words.failed);
    throw error;
  }
}

function openWhereThereIsRoom(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 60rem)');
  filters.open = wide.matches;
  wide.addEventListener('change', () => (filters.open = wide.matches));
}

function run(root: HTMLElement, index: SearchIndex, open: OpenIndex, speech: Speech): void {
  const field = part<HTMLInputElement>(root, 'field');
  const sort = part<HTMLSelectElement>(root, 'sort');
  const filters = createFilters(root, index.totals, speech);
  const show = createOutcome(root, { index, open, filters, speech });
  const searchHistory = createSearchHistory();
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (!filters.hasValues('size')) part(root, 'by-amount').remove();

  function search(typing: boolean): void {
    clearTimeout(timer);
    const state = { query: field.value.trim(), chosen: filters.chosen(), sort: sort.value as Sort };
    if (searchHistory.write(state, typing)) void show(state);
  }

  function showAddress(): void {
    clearTimeout(timer);
    searchHistory.settle();
    const state = readAddress(location.search);
    field.value = state.query;
    sort.value = state.sort;
    filters.show(state.chosen, index.totals);
    void show(state);
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(true), pause);
  });
  for (const name of ['field', 'sort', 'groups'])
    part(root, name).addEventListener('change', () => search(false));
  part(root, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    search(false);
  });
  part(root, 'clear').addEventListener('click', () => {
    filters.show({}, index.totals);
    search(false);
    field.focus();
  });
  followSuggestions(part(root, 'suggestions'), () => {
    showAddress();
    field.focus();
  });
  listenToKeys(field, part(root, 'results'), () => {
    field.value = '';
    search(false);
  });
  addEventListener('popstate', showAddress);
  showAddress();
}

// A suggestion is a link to this page; the page need not be loaded again for it.
function followSuggestions(list: HTMLElement, showAddress: () => void): void {
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    showAddress();
  });
}
