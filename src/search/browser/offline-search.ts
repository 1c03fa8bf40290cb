import { offlineIndex, type OfflinePage } from './offline-index.ts';
import { startSearchPage } from './search-page.ts';

// What runs on the search page of a site that is read from a disk. The pages stand in the page itself, as JSON.
const root = document.querySelector<HTMLElement>('[data-search]');
const pages = document.querySelector('script[data-pages]')?.textContent ?? '[]';
const { lang } = document.documentElement;
if (root) void startSearchPage(root, offlineIndex(JSON.parse(pages) as OfflinePage[], lang));
