import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { isSearched, searchCopy } from '../domain/search-copy.ts';
import { orderIndex } from './search-order.ts';

/** Links from a figure to itself: a "#" that nobody searches for. */
const excludeSelectors = ['.anchor'];

/** Pagefind's own interfaces, which this site does not use. */
const unused = /^pagefind-(?:.*ui|highlight)\.(?:css|js)$/u;

/** Indexes the built pages for search, when the site is done. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ keepIndexUrl: false, excludeSelectors });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const count = await addPages(index, folder);
        await write(index, join(folder, 'pagefind'));
        await close();
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

// Pages are handed over as text, so that what is indexed may differ from what is published.
async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  let count = 0;
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!isSearched(html)) continue;
    const content = searchCopy(html);
    const { errors } = await index.addHTMLFile({ sourcePath: file.replaceAll('\\', '/'), content });
    if (errors.length > 0) throw new Error(`${file} could not be indexed: ${errors.join('; ')}`);
    count += 1;
  }
  return count;
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
