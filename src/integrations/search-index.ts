import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { createWordGatherer, type KnownWords } from '../search/build/known-words.ts';
import { isSearched, languageOf, searchCopy, searchedTexts } from '../search/build/copy.ts';
import { orderIndex } from '../search/build/index-order.ts';

/** Links from a figure to itself: a "#" that nobody searches for. */
const excludeSelectors = ['.anchor'];

/** Pagefind's own interfaces, which this site does not use. */
const unused = /^pagefind-(?:.*ui|highlight)\.(?:css|js)$/u;

/** The words of each language. */
type Words = ReadonlyMap<string, KnownWords>;

/** Indexes the built pages for search, each language by itself, when the site is done. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ keepIndexUrl: false, excludeSelectors });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const pages = await searchedPages(folder);
        const words = await gatherWords(folder, pages);
        await addPages(index, folder, pages, words);
        await write(index, join(folder, 'pagefind'));
        await writeWords(words, join(folder, 'pagefind'));
        await close();
        logger.info(`${pages.length} pages can be searched`);
      },
    },
  };
}

async function searchedPages(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const searched: string[] = [];
  for (const file of files) if (isSearched(await readFile(join(folder, file), 'utf8'))) searched.push(file);
  return searched;
}

// The pages are read twice: how one is split into words depends on the words of all of them.
async function gatherWords(folder: string, pages: readonly string[]): Promise<Words> {
  const gatherers = new Map<string, ReturnType<typeof createWordGatherer>>();
  for (const file of pages) {
    const page = await readFile(join(folder, file), 'utf8');
    const language = languageOf(page);
    const gatherer = gatherers.get(language) ?? createWordGatherer();
    gatherers.set(language, gatherer);
    for (const text of searchedTexts(page)) gatherer.read(text);
  }
  return new Map([...gatherers].map(([language, gatherer]) => [language, gatherer.known()]));
}

// Pages are handed over as text, so that what is indexed may differ from what is published.
async function addPages(
  index: PagefindIndex,
  folder: string,
  pages: readonly string[],
  words: Words,
): Promise<void> {
  for (const file of pages) {
    const page = await readFile(join(folder, file), 'utf8');
    const known = words.get(languageOf(page));
    if (!known) throw new Error(`${file} has changed while it was indexed`);
    const content = searchCopy(page, known);
    const { errors } = await index.addHTMLFile({ sourcePath: file.replaceAll('\\', '/'), content });
    if (errors.length > 0) throw new Error(`${file} could not be indexed: ${errors.join('; ')}`);
  }
}

// Pagefind's own `writeFiles` says nothing when the disk is full, and leaves files cut short.
async function write(index: PagefindIndex, outputPath: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    await mkdir(dirname(join(outputPath, path)), { recursive: true });
    await writeFile(join(outputPath, path), content);
  }
  await orderIndex(outputPath);
}

// For the search page, which splits what is searched for in the same way.
async function writeWords(words: Words, outputPath: string): Promise<void> {
  for (const [language, { spaceless }] of words) {
    await writeFile(join(outputPath, `words.${language}.json`), JSON.stringify(spaceless.words));
  }
}
