/** What a page tells the index of its filters and its order, as its layout writes it. */
const forIndex = /<meta name="search" data-pagefind-(?:filter|sort)="[^"]*" content="[^"]*">/gu;

/**
 * A page as it is published once it is indexed: without what only the index reads of it, by which pages are filtered
 * and sorted. What search shows of a page stays.
 */
export function publishedPage(page: string): string {
  return page.replace(forIndex, '');
}
