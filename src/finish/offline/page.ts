import { unescaped } from '../../domain/entities.ts';
import { changePolicy } from '../page-policy.ts';
import { hashSource, type Policy } from '../policy.ts';
import { addressInFolder } from './address.ts';
import type { SiteInFolder } from './site-in-folder.ts';
import { styleInFolder } from './style.ts';

/** What makes a page search without a server. */
export interface OfflineSearch {
  /** A script that is no module. */
  script: string;
  /** What it searches, as JSON. */
  pages: string;
}

/** What a disk refuses or does not need: modules, early fetching, and what only the index reads. */
const refused = [
  /<script\b[^>]*\stype="module"[^>]*>[^]*?<\/script>/giu,
  /<link\b[^>]*\srel="(?:module)?preload"[^>]*>/giu,
  /<meta\b[^>]*\sname="search"[^>]*>/giu,
];

// What stands in quotes is taken as a whole, so that nothing in it is mistaken for the end of a tag.
const token =
  /(<(script|style)\b[^>]*>)([^]*?)(<\/\2\s*>)|<[a-z][^\s/>]*[^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*>/giu;

/**
 * A built page as it is read from a folder on a disk: its links lead to files beside it, and nothing in it asks a
 * server. Its policy follows what has changed in it, and allows nothing else.
 * @param file where it lies, from the site's root: `/briefs/x/index.html`
 * @param search for the page that searches
 */
export function pageInFolder(html: string, file: string, site: SiteInFolder, search?: OfflineSearch): string {
  const bare = refused.reduce((page, pattern) => page.replace(pattern, ''), html);
  const hashes = new Map<string, string>();
  const linked = bare.replace(token, (part: string, start = '', name?: string, content = '', end = '') => {
    if (name === undefined) return tagInFolder(part, file, site);
    if (name.toLowerCase() !== 'style') return part;
    const css = styleInFolder(content, file, site);
    hashes.set(hashSource(content), hashSource(css));
    return `${start}${css}${end}`;
  });
  const policed = changePolicy(linked, (policy) => policyInFolder(policy, hashes, search));
  return search ? withSearch(policed, search) : policed;
}

const addressed = /(\s(href|src|action|poster|srcset|imagesrcset|style|content)=")([^"]*)"/giu;

function tagInFolder(tag: string, file: string, site: SiteInFolder): string {
  const isRefresh = /^<meta\b[^>]*\shttp-equiv="refresh"/iu.test(tag);
  const inFolder = (address: string) => addressInFolder(address, file, site);
  const changed = (name: string, value: string): string => {
    if (name === 'style') return styleInFolder(value, file, site);
    if (name === 'content') return isRefresh ? value.replace(/(?<=;\s*url=).*$/iu, inFolder) : value;
    return name.endsWith('srcset') ? value.replace(/(?<=(?:^|,)\s*)[^\s,]\S*/gu, inFolder) : inFolder(value);
  };
  return tag
    .replace(/\s(?:crossorigin|integrity|data-index)(?:="[^"]*")?(?=[\s/>])/giu, '')
    .replace(addressed, (whole, start: string, name: string, value: string) => {
      const meant = unescaped(value);
      const now = changed(name.toLowerCase(), meant);
      return now === meant ? whole : `${start}${escaped(now)}"`;
    });
}

// A script that stands in the page itself needs no leave to load others, or to fetch.
function policyInFolder(policy: Policy, hashes: Map<string, string>, search?: OfflineSearch): Policy {
  const styled = [...policy].map(
    ([name, sources]) => [name, sources.map((source) => hashes.get(source) ?? source)] as const,
  );
  const kept = new Map<string, readonly string[]>(styled);
  if (!search) return kept;
  kept.delete('connect-src');
  return kept.set('script-src', [hashSource(search.script)]);
}

function withSearch(html: string, { script, pages }: OfflineSearch): string {
  // In JSON the sign may be written by its number, and then ends no element.
  const data = `<script type="application/json" data-pages>${pages.replaceAll('<', '\\u003c')}</script>`;
  return html.replace('</body>', () => `${data}<script>${script}</script></body>`);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
