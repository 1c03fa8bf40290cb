import { folded } from '../text/folded.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import { asksNothing, filterNames, type Chosen, type FilterName, type SearchState } from './address.ts';
import type { Counts, Hit } from './pagefind.ts';
import type { Found, OpenIndex } from './search-index.ts';

/** What can be searched of a page where there is no index: what its head says of it. */
export interface OfflinePage {
  /** Where it lies, from the page that searches. */
  url: string;
  /** Its title, its kind, its date and the like. */
  meta: Record<string, string>;
  summary: string;
  filters: Partial<Record<FilterName, string[]>>;
  /** By what it is sorted: a day as `2026-01-31`, an amount. */
  sorts: Record<string, string>;
}

/** A page with its texts as they are searched, those that weigh most first. */
interface Searched {
  page: OfflinePage;
  texts: readonly string[];
}

/**
 * The pages of one language, searched in a browser that may fetch nothing: one that reads them from a disk.
 * @param own which language that is
 */
export function offlineIndex(pages: readonly OfflinePage[], own: string): OpenIndex {
  const searched = pages.map((page) => ({ page, texts: textsOf(page).map(folded) }));
  const totals = countsOf(pages);
  const vocabulary = vocabularyOf([]);
  return (_, language) =>
    language === own
      ? Promise.resolve({
          totals,
          vocabularyFor: () => Promise.resolve(vocabulary),
          find: (state) => Promise.resolve(find(searched, state)),
        })
      : Promise.reject(new Error(`No page here is in ${language}`));
}

function textsOf({ meta, summary, filters }: OfflinePage): string[] {
  const { title = '', also = '', ...facts } = meta;
  return [title, also, [...Object.values(facts), ...Object.values(filters).flat()].join(' '), summary];
}

/** The pages that have all words of a query, each anywhere, best match first. */
function find(searched: readonly Searched[], state: SearchState): Found {
  const words = state.query.split(/\s+/u).filter((word) => folded(word) !== '');
  const terms = words.map(folded);
  const scored = searched
    .map(({ page, texts }) => ({ page, score: scoreOf(texts, terms) }))
    .filter(({ score }) => score > 0 || terms.length === 0);
  const having = scored.map(({ page }) => page);
  const hits = scored.filter(({ page }) => isChosen(page, state.chosen)).sort(orderOf(state));
  return {
    hits: hits.map(({ page }) => hitOf(page)),
    counts: countsBeside(having, state.chosen),
    unfiltered: asksNothing({ ...state, chosen: {} }) ? searched.length : having.length,
    words,
    unknown: words.filter((_, i) => !searched.some(({ texts }) => scoreOf(texts, terms.slice(i, i + 1)) > 0)),
  };
}

/** What a page is worth where a word begins in its title, stands in another, or somewhere else; 0 where one is missing. */
function scoreOf(texts: readonly string[], terms: readonly string[]): number {
  const scores = terms.map((term) => {
    const at = texts.findIndex((text) => text.includes(term));
    if (at < 0) return 0;
    return 2 * (texts.length - at) + (` ${texts[at]}`.includes(` ${term}`) ? 1 : 0);
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function isChosen({ filters }: OfflinePage, chosen: Chosen, but?: FilterName): boolean {
  return filterNames.every((name) => {
    const values = chosen[name] ?? [];
    return name === but || values.length === 0 || values.some((value) => filters[name]?.includes(value));
  });
}

function orderOf({ sort }: SearchState) {
  type Scored = { page: OfflinePage; score: number };
  const place = ({ page }: Scored) => Number(page.sorts['order'] ?? Infinity);
  const value = ({ page }: Scored) =>
    sort === 'relevance' ? 0 : Number((page.sorts[sort] ?? '').replaceAll('-', '') || -1);
  return (a: Scored, b: Scored) => value(b) - value(a) || b.score - a.score || place(a) - place(b);
}

// Values of one filter add up, so what another value of it would bring is counted without it.
function countsBeside(pages: readonly OfflinePage[], chosen: Chosen): Counts {
  return Object.fromEntries(
    filterNames.map((name) => [
      name,
      countsOf(pages.filter((page) => isChosen(page, chosen, name)))[name] ?? {},
    ]),
  );
}

function countsOf(pages: readonly OfflinePage[]): Counts {
  const counts: Counts = {};
  for (const [name, values] of pages.flatMap(({ filters }) => Object.entries(filters)))
    for (const value of values) {
      const of = (counts[name] ??= {});
      of[value] = (of[value] ?? 0) + 1;
    }
  return counts;
}

// A summary stands behind the title, as a text does in an index: so it is shown whole, and without dots.
function hitOf({ url, meta, summary }: OfflinePage): Hit {
  const excerpt = summary.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const content = `${meta['title'] ?? ''}. ${excerpt}`;
  return { id: url, data: () => Promise.resolve({ url, meta, content, excerpt, sub_results: [] }) };
}
