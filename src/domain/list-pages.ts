/** One page of a list. */
export interface ListPage<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  count: number;
  /** How many items it has on all of them. */
  total: number;
}

/** How many entries a list shows at once. */
const perPage = 100;

/** A list in pages of at most a hundred entries; an empty list has one page. */
export function listPages<T>(items: readonly T[]): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: count }, (_, i) => ({
    items: items.slice(i * perPage, (i + 1) * perPage),
    number: i + 1,
    count,
    total: items.length,
  }));
}
