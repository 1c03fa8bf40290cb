/** What results can be filtered by, in the order in which it is offered. */
export const filterNames = [
  'kind',
  'size',
  'status',
  'country',
  'theme',
  'goal',
  'organisation',
  'year',
] as const;
export type FilterName = (typeof filterNames)[number];

/** The values chosen for each filter; a filter without one is left out. */
export type Chosen = Partial<Record<FilterName, string[]>>;

export const sorts = ['relevance', 'date', 'amount'] as const;
export type Sort = (typeof sorts)[number];

/** What a visitor asks for. */
export interface SearchState {
  query: string;
  chosen: Chosen;
  sort: Sort;
}

/**
 * The search that an address asks for. What it says that is no search is passed over.
 * @example readAddress('?q=pension&kind=Request') // { query: 'pension', chosen: { kind: ['Request'] }, sort: 'relevance' }
 */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen: Chosen = {};
  for (const name of filterNames) {
    const values = [...new Set(parameters.getAll(name).filter(Boolean))];
    if (values.length > 0) chosen[name] = values;
  }
  const sort = sorts.find((one) => one === parameters.get('sort')) ?? 'relevance';
  return { query: (parameters.get('q') ?? '').trim(), chosen, sort };
}

/**
 * The address of a search, from its `?` on; nothing for a search that asks for nothing.
 * @example writeAddress({ query: 'pension', chosen: {}, sort: 'date' }) // '?q=pension&sort=date'
 */
export function writeAddress({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of filterNames) {
    for (const value of [...(chosen[name] ?? [])].sort()) parameters.append(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Whether nothing is asked for: no word, no filter. */
export function asksNothing({ query, chosen }: SearchState): boolean {
  return query.trim() === '' && !hasFilters(chosen);
}

/** Whether any filter is chosen. */
export function hasFilters(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}
