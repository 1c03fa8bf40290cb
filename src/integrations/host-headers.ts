import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostHeaders, type BuiltSite } from '../finish/host-headers.ts';
import { guardPage } from '../finish/page-policy.ts';

/** When the site is done, makes the policy of each page as narrow as it can be, and writes the host's `_headers`. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/gu, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = readdirSync(root, { recursive: true, encoding: 'utf8' });
        const files = entries.map((file) => `/${file.replaceAll('\\', '/')}`).sort();
        const pages = guard(root, files);
        writeFileSync(join(root, '_headers'), hostHeaders({ base, pages, files }));
      },
    },
  };
}

// Nothing else is going on by now, and of thousands of small files each costs half as much when it is waited for.
function guard(root: string, files: readonly string[]): BuiltSite['pages'] {
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const path = join(root, file);
      const { html, policy } = guardPage(readFileSync(path, 'utf8'));
      if (!policy) return [];
      writeFileSync(path, html);
      return { address: file.replace(/\/index\.html$/u, '/'), policy };
    });
}
