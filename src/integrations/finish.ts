import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeFile, editorFolder } from '../domain/addresses.ts';
import { foldersOfFiles, isPage } from '../finish/named-as-files.ts';
import { hostHeaders, type BuiltSite } from '../finish/host-headers.ts';
import { joinStyles } from '../finish/join-styles.ts';
import { guardPage } from '../finish/page-policy.ts';
import type { Policy } from '../finish/policy.ts';
import { printedLink } from '../finish/printed-link.ts';
import { missingPages } from '../finish/promised-pages.ts';
import { createShortScopes } from '../finish/short-scopes.ts';
import { createSweep } from '../finish/sweep.ts';
import { keptQrPicture } from '../press/qr.ts';
import { isSearched } from '../search/build/search-copy.ts';
import { indexPages } from '../search/build/index-pages.ts';
import { onlyForIndexFile } from '../search/build/published-page.ts';
import { filesIn } from './files-in.ts';
import { tellProgress } from './progress.ts';
import { createSiteWords, type SiteWords } from '../search/build/site-words.ts';

/**
 * What is left to do when all pages are written: files that nothing names go, the policy of each page becomes as narrow
 * as it can be, each gets the QR code of its printed copy, the pages are indexed for search, and the host gets its `_headers`.
 */
export function finish(): AstroIntegration {
  let base = '/';
  let cache = '';
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/gu, '/');
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        makeFiles(root);
        const files = filesIn(root);
        refuseMissingPages(root, base, files);
        const { pages, searched, words } = await finishPages(root, files);
        const total = searched.length;
        const taken = await indexPages(root, searched, words, (done) =>
          tellProgress({ what: 'pages for search', done, total }),
        );
        mkdirSync(cache, { recursive: true });
        writeFileSync(join(cache, onlyForIndexFile), JSON.stringify(Object.fromEntries(taken)));
        logger.info(`${total} pages can be searched`);
        writeFileSync(join(root, '_headers'), hostHeaders({ base, pages, files: filesIn(root) }));
      },
    },
  };
}

// An entry with an address and no page would be published nowhere, and nobody would be told.
function refuseMissingPages(root: string, base: string, files: readonly string[]): void {
  const sitemap = join(root, 'sitemap.xml');
  if (!existsSync(sitemap)) return;
  const missing = missingPages(readFileSync(sitemap, 'utf8'), base, files);
  if (missing.length === 0) return;
  const named = [...missing.slice(0, 10), ...(missing.length > 10 ? ['…'] : [])].join(', ');
  throw new Error(`The sitemap names ${missing.length} pages that were not made: ${named}`);
}

interface Finished {
  pages: BuiltSite['pages'];
  /** The files of the pages that are searched. */
  searched: string[];
  words: SiteWords;
}

// Each file is read once, and none is kept. Nothing else is going on by now, and of thousands of small files each costs
// half as much when it is waited for.
async function finishPages(root: string, files: readonly string[]): Promise<Finished> {
  const sweep = createSweep(files);
  const words = createSiteWords();
  const shorten = createShortScopes();
  const pages: { address: string; policy: Policy }[] = [];
  const searched: string[] = [];
  for (const file of files.filter(mayName)) {
    const text = readFileSync(join(root, file), 'utf8');
    sweep.read(text);
    if (!isPage(file)) continue;
    const link = printedLink(text);
    if (link) writeFileSync(join(root, dirname(file), codeFile), await keptQrPicture(link));
    const { html, policy } = guardPage(joinStyles(shorten(text)));
    if (policy) {
      writeFileSync(join(root, file), html);
      pages.push({ address: file.replace(/\/index\.html$/u, '/'), policy });
    }
    if (isSearched(text)) {
      words.read(text);
      searched.push(file);
    }
  }
  for (const file of sweep.unnamed()) rmSync(join(root, file));
  return { pages, searched, words };
}

// The scripts of the editor are large, and name nothing of the site's.
function mayName(file: string): boolean {
  return /\.(?:html?|shtml|css|js|xml)$/iu.test(file) && !file.startsWith(editorFolder);
}

// Astro makes a folder for every page.
function makeFiles(root: string): void {
  for (const folder of foldersOfFiles(filesIn(root))) {
    const [page, file] = [join(root, folder, 'index.html'), join(root, folder)];
    renameSync(page, `${file}~`);
    rmdirSync(file);
    renameSync(`${file}~`, file);
  }
}
