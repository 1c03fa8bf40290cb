/** What a page tells the index of its filters and its order, as its layout writes it. */
const forIndex = /<meta name="search" data-pagefind-(?:filter|sort)="[^"]*" content="[^"]*">/gu;

/**
 * A page as it is published once it is indexed: without what only the index reads of it, by which pages are filtered
 * and sorted. What search shows of a page stays.
 */
export function publishedPage(page: string): string {
  return page.replace(forIndex, '');
}

/** What is taken out of a page so, for an index of another kind. */
export function onlyForIndex(page: string): string {
  return Array.from(page.matchAll(forIndex), ([meta]) => meta).join('');
}

/** What was taken out of each page, by its file, in the folder where a build keeps what it needs from step to step. */
export const onlyForIndexFile = 'only-for-index.json';
