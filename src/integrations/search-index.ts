import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Indexes the built pages for search, when the site is done. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ keepIndexUrl: false });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const count = await addPages(index, folder);
        const { errors: unwritten } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await close();
        if (unwritten.length > 0)
          throw new Error(`The search index could not be written: ${unwritten.join('; ')}`);
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

// Pages are handed over as text, so that what is indexed may differ from what is published.
async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  for (const file of files) {
    const content = await readFile(join(folder, file), 'utf8');
    const { errors } = await index.addHTMLFile({ sourcePath: file.replaceAll('\\', '/'), content });
    if (errors.length > 0) throw new Error(`${file} could not be indexed: ${errors.join('; ')}`);
  }
  return files.length;
}
