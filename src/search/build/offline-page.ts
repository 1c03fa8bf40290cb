import { unescaped } from '../../domain/entities.ts';
import type { OfflinePage } from '../browser/offline-index.ts';

const element = /<meta\b[^>]*>/gu;
const said = /\sdata-pagefind-(filter|meta|sort)="([\w-]+)\[content\]"/u;

/**
 * What can be searched of a page without an index: what its head says of it for the search, and its description.
 * @param html of a page that is searched
 * @param url where it lies, from the page that searches
 */
export function offlinePage(html: string, url: string): OfflinePage {
  const [head = ''] = html.split('</head>', 1);
  const page: OfflinePage = { url, meta: {}, summary: '', filters: {}, sorts: {} };
  for (const [tag] of head.matchAll(element)) {
    const content = unescaped(/\scontent="([^"]*)"/u.exec(tag)?.[1] ?? '');
    const [, kind, name = ''] = said.exec(tag) ?? [];
    if (kind === 'meta') page.meta[name] = content;
    else if (kind === 'sort') page.sorts[name] = content;
    else if (kind === 'filter') add(page.filters, name, content);
    else if (tag.includes('name="description"')) page.summary = content;
  }
  return page;
}

function add(filters: Record<string, string[]>, name: string, value: string): void {
  filters[name] = [...(filters[name] ?? []), value];
}
