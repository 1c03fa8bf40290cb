import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unescaped } from '../../src/domain/entities.ts';
import { siteSettings } from '../../src/content-files/site-settings.ts';
import { today } from '../../src/content-files/today.ts';
import { isPage } from '../../src/finish/named-as-files.ts';
import { filesOfFolder, searchPages } from '../../src/finish/offline/left-out.ts';
import { pageInFolder, type OfflineSearch } from '../../src/finish/offline/page.ts';
import { addressInFolder } from '../../src/finish/offline/address.ts';
import type { SiteInFolder } from '../../src/finish/offline/site-in-folder.ts';
import { styleInFolder } from '../../src/finish/offline/style.ts';
import { folderName, readMe, readMeName, type FolderFacts } from '../../src/formats/read-me.ts';
import { filesIn } from '../../src/integrations/files-in.ts';
import type { OfflinePage } from '../../src/search/browser/offline-index.ts';
import { offlinePage } from '../../src/search/build/offline-page.ts';
import { onlyForIndexFile } from '../../src/search/build/published-page.ts';
import { isSearched, languageOf } from '../../src/search/build/search-copy.ts';
import { UsageError } from '../arguments.ts';
import { writeZip, type Member } from './zip.ts';

/**
 * Where the site in a folder goes: beside the site's own.
 * @example offlineFile('/srv/dist') // '/srv/dist-offline.zip'
 * @throws UsageError when a folder is in its place
 */
export function offlineFile(site: string): string {
  const file = `${site}-offline.zip`;
  if (existsSync(file) && !statSync(file).isFile())
    throw new UsageError(`${file} is no file, so the site in a folder cannot take its place. Move it away.`);
  return file;
}

/**
 * Writes a built site as a ZIP with one folder, to be read from a disk without a server. Pages are read twice and kept
 * never: once for what the search knows of them, once as each goes into the ZIP.
 * @param root the folder of the built site
 * @param file the ZIP
 * @param cache where the build has kept what it took out of the pages
 */
export async function writeOffline(
  { root, file, cache }: { root: string; file: string; cache: string },
  signal: AbortSignal,
): Promise<void> {
  const languages = await languagesIn(root);
  const names = filesOfFolder(filesIn(root), languages);
  const site: SiteInFolder = { ...siteSettings().address, files: new Set(names) };
  const facts = await factsOf(root, site, languages);
  const searches = await searchesOf({ root, cache }, site, languages);
  const folder = folderName(facts);
  const members = names.map((name): Member => ({
    name: `${folder}${name}`,
    read: () => contentOf(name, { root, site, searches }),
  }));
  const text: Member = {
    name: `${folder}/${readMeName(facts)}`,
    read: () => Promise.resolve(Buffer.from(readMe(facts))),
  };
  await writeZip(file, [text, ...members], { day: today(), signal });
}

interface Sources {
  root: string;
  site: SiteInFolder;
  searches: ReadonlyMap<string, OfflineSearch>;
}

function contentOf(name: string, { root, site, searches }: Sources): ReturnType<Member['read']> {
  const path = join(root, name);
  const changed = async (change: (text: string) => string) =>
    Buffer.from(change(await readFile(path, 'utf8')));
  if (isPage(name)) return changed((html) => pageInFolder(html, name, site, searches.get(name)));
  if (name.endsWith('.css')) return changed((css) => styleInFolder(css, name, site));
  return createReadStream(path);
}

/** The languages of a built site, its default first: that of the page at its root. */
async function languagesIn(root: string): Promise<string[]> {
  const own = languageOf(await readFile(join(root, 'index.html'), 'utf8'));
  return [...new Set([own, ...siteSettings().languages])];
}

// The home pages tell what the site is called in each language.
async function factsOf(
  root: string,
  { origin, base }: SiteInFolder,
  languages: readonly string[],
): Promise<FolderFacts> {
  const homes = languages.map(async (language, i) => {
    const path = i === 0 ? '' : `${language}/`;
    const html = await readFile(join(root, path, 'index.html'), 'utf8');
    const title = /<meta property="og:site_name" content="([^"]*)"/u.exec(html)?.[1] ?? '';
    return { language, title: unescaped(title), url: `${origin}${base}${path}` };
  });
  return { day: today(), languages: await Promise.all(homes) };
}

async function searchesOf(
  { root, cache }: { root: string; cache: string },
  site: SiteInFolder,
  languages: readonly string[],
): Promise<Map<string, OfflineSearch>> {
  const places = searchPages(languages).filter((name) => site.files.has(name));
  const taken = JSON.parse(await readFile(join(cache, onlyForIndexFile), 'utf8')) as Record<string, string>;
  const found = new Map(places.map((place) => [place, [] as OfflinePage[]]));
  for (const name of [...site.files].filter(isPage)) {
    const html = await readFile(join(root, name), 'utf8');
    if (!isSearched(html)) continue;
    const language = languageOf(html);
    const place = places.find((one) => one.startsWith(`/${language}/`)) ?? places[0] ?? '';
    const url = addressInFolder(`${site.base}${name.slice(1)}`, place, site);
    found.get(place)?.push(offlinePage((taken[name] ?? '') + html, url));
  }
  const script = await searchScript();
  return new Map(Array.from(found, ([place, pages]) => [place, { script, pages: JSON.stringify(pages) }]));
}

/** The search in one piece, as no file may load another from a disk. */
async function searchScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/search/browser/offline-search.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'ascii',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
