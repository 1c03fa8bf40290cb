import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { openSearchIndex } from '../../src/search/browser/search-index.ts';

/**
 * Opens the search of a built site without a browser: its module runs in Node too, where it only lacks a page and a way
 * to fetch its own files. Both are there until `vi.unstubAllGlobals()`.
 * @returns the addresses of the pages that a query finds, the best first
 */
export async function searchInNode(
  dir: string,
  language: string,
): Promise<(query: string) => Promise<string[]>> {
  vi.stubGlobal('document', { documentElement: { lang: language }, currentScript: null });
  vi.stubGlobal('location', pathToFileURL(join(dir, 'search/index.html')));
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const file = fileURLToPath(String(address).replace(/\?.*$/u, ''));
    return new Response(readFileSync(file));
  });
  const index = await openSearchIndex(pathToFileURL(join(dir, 'pagefind/pagefind.js')).href, language);
  return async (query) => {
    const { hits } = await index.find({ query, chosen: {}, sort: 'relevance' });
    const pages = await Promise.all(hits.map((hit) => hit.data()));
    return pages.map(({ url }) => decodeURI(url).replace(/^.*\/site(?=\/)/u, ''));
  };
}
