import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isWithin } from '../../src/content-files/within.ts';
import { UsageError } from '../arguments.ts';

/**
 * The folder the site goes to, with every link on the way followed, so that one folder has one name. The build
 * replaces it whole, so it is never one that holds anything else.
 * @param content the content folder
 * @throws UsageError when it holds more than a site
 */
export function siteFolder(outDir: string, content: string): string {
  const [site, project, source] = [resolve(outDir), process.cwd(), content].map(realPath) as [
    string,
    string,
    string,
  ];
  const holdsMore =
    isWithin(site, project) ||
    isWithin(site, source) ||
    isWithin(source, site) ||
    (existsSync(site) && !statSync(site).isDirectory()) ||
    isForeign(site);
  if (!holdsMore) return site;
  throw new UsageError(`--outDir is replaced whole, but ${site} holds more than a site; name another folder`);
}

function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}

// A folder is a site of this program when it holds what every one of them holds, and nothing hidden, such as `.git`.
function isForeign(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder);
  const isSite = ['index.html', 'sitemap.xml', '_headers'].every((name) => names.includes(name));
  return names.length > 0 && !(isSite && !names.some((name) => name.startsWith('.')));
}
