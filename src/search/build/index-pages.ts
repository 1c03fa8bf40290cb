import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { languageOf, searchCopy, withoutUnsearched } from './search-copy.ts';
import { onlyForIndex, publishedPage } from './published-page.ts';
import type { SiteWords } from './site-words.ts';
import { orderIndex } from './index-order.ts';
import type { KnownWords } from './known-words.ts';

/** Links from a figure to itself: a "#" that nobody searches for. */
const excludeSelectors = ['.anchor'];

/** Pagefind's own interfaces, which this site does not use. */
const unused = /^pagefind-(?:.*ui|highlight)\.(?:css|js)$/u;

/**
 * Writes the search index of a built site into its `pagefind/`, each language by itself, and beside it the words that
 * the search page needs. What only the index reads is then taken out of the pages.
 * @param pages the files of the pages that are searched: `/about/index.html`
 * @param words of all these pages: how one is split depends on the words of all of them
 * @param told called with how many of the pages have been read
 * @returns what was taken out of each page, by its file
 * @throws what Pagefind says against a page, or why the index could not be written
 */
export async function indexPages(
  folder: string,
  pages: readonly string[],
  words: SiteWords,
  told: (done: number) => void = () => undefined,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex({ keepIndexUrl: false, excludeSelectors });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const known = words.known();
  const taken = await addPages(index, folder, pages, known, told);
  await writeIndex(index, join(folder, 'pagefind'));
  await writeWords(known, join(folder, 'pagefind'));
  await close();
  return taken;
}

// Pages are handed over as text, so that what is indexed may differ from what is published; while Pagefind reads one,
// the next is made.
async function addPages(
  index: PagefindIndex,
  folder: string,
  pages: readonly string[],
  words: ReadonlyMap<string, KnownWords>,
  told: (done: number) => void,
): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  let added = Promise.resolve();
  for (const [at, file] of pages.entries()) {
    const html = readFileSync(join(folder, file), 'utf8');
    const page = withoutUnsearched(html);
    const known = words.get(languageOf(page));
    if (!known) throw new Error(`${file} has changed while it was indexed`);
    const content = searchCopy(page, known);
    await added;
    told(at);
    added = addPage(index, file, content);
    taken.set(file, onlyForIndex(html));
    writeFileSync(join(folder, file), publishedPage(html));
  }
  await added;
  told(pages.length);
  return taken;
}

async function addPage(index: PagefindIndex, file: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath: file.slice(1), content });
  if (errors.length > 0) throw new Error(`${file} could not be indexed: ${errors.join('; ')}`);
}

// Pagefind's own `writeFiles` says nothing when the disk is full, and leaves files cut short.
async function writeIndex(index: PagefindIndex, outputPath: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    await mkdir(dirname(join(outputPath, path)), { recursive: true });
    await writeFile(join(outputPath, path), content);
  }
  await orderIndex(outputPath);
}

// For the search page, which splits what is searched for in the same way.
async function writeWords(words: ReadonlyMap<string, KnownWords>, outputPath: string): Promise<void> {
  for (const [language, { spaceless }] of words) {
    await writeFile(join(outputPath, `words.${language}.json`), JSON.stringify(spaceless.words));
  }
}
