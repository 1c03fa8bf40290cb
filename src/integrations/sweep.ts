import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes files out of the built site that no page names: the bundler emits every picture of `media/`, those of
 * unpublished entries included, and keeps the originals of those it made smaller.
 */
export function sweep(): AstroIntegration {
  return {
    name: 'sweep',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
        const named = await namesIn(
          files.filter((file) => /\.(html|css|js|xml)$/u.test(file)).map((file) => join(root, file)),
        );
        const orphans = files.filter(
          (file) => /^_astro\/[^/]+\.\w+$/u.test(file) && !named.has(file.slice('_astro/'.length)),
        );
        await Promise.all(orphans.map((file) => rm(join(root, file))));
      },
    },
  };
}

// Every file name that stands behind `_astro/` in a text, or behind `./` as scripts name each other.
async function namesIn(paths: readonly string[]): Promise<Set<string>> {
  const names = new Set<string>();
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:_astro|["'(]\.)\/([\w.@~+-]+)/gu)) names.add(name);
  }
  return names;
}
