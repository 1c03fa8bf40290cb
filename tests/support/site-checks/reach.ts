import { addressesInCss, addressesOf, pathWithin } from './addresses.ts';
import { entriesOf, languagesOf, leavesOf } from './content.ts';
import { languageOf, pathIn, pathWithoutLanguage } from './language.ts';
import { type Page, type Site, fileAt } from './site.ts';

/** What no page leads to, by design. */
const machineFiles: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^(robots\.txt|sitemap\.xml)$/u, reason: 'search engines ask for them by name' },
  { pattern: /^_(headers|redirects)$/u, reason: 'the host reads them' },
  { pattern: /^pagefind\//u, reason: 'the search loads them from its script' },
];

/** Every file that is no page is reached from a page, or is a known machine file. */
export function unreachedFiles(site: Site): string[] {
  const pages = site.pages.map(({ file }) => file);
  const reached = reachedFrom(pages, site);
  return [...site.files.keys()]
    .filter((file) => !reached.has(file) && !machineFiles.some(({ pattern }) => pattern.test(file)))
    .map((file) => `${file}: no page leads to it; link it, leave it out, or add it to machineFiles`);
}

/** Every page that may be read is reached by links from the home page of its language, within that language alone. */
export function unreachedPages(site: Site): string[] {
  const homes = languagesOf(site.content).map((language) => `${pathIn(language, '', site)}index.html`);
  const reached = reachedFrom(
    homes,
    site,
    (from, path) => languageOf(from, site) === languageOf({ path }, site),
  );
  return site.pages
    .filter((page) => page.kind === 'page' && !reached.has(page.file) && !isEmptyList(page, site))
    .map(({ path }) => `/${path}: no link leads to it`);
}

/** A list without entries keeps its page (domain/list-pages.ts), and nothing leads there. */
function isEmptyList(page: Page, site: Site): boolean {
  const [name = '', ...rest] = pathWithoutLanguage(page, site).split('/');
  if (rest.join('') !== '') return false;
  if (name === 'sdg') return !site.content.published.some(({ data }) => leavesOf(data.sdgTargets).length > 0);
  const lists = ['briefs', 'results', 'updates', 'contacts', 'organisations', 'countries', 'themes'];
  return lists.includes(name)
    ? entriesOf(site.content, name).length === 0
    : name === 'funding' && entriesOf(site.content, 'asks').length === 0;
}

type Follows = (page: Pick<Page, 'path'>, path: string) => boolean;

function reachedFrom(starts: readonly string[], site: Site, follows: Follows = () => true): Set<string> {
  const reached = new Set(starts);
  // A set can grow while it is walked: what is added comes round later.
  for (const file of reached) for (const next of filesNamedIn(file, site, follows)) reached.add(next);
  return reached;
}

function filesNamedIn(file: string, site: Site, follows: Follows): string[] {
  return urlsIn(file, site).flatMap((url) => {
    const path = pathWithin(site, url);
    const found = path === undefined ? undefined : fileAt(site, path);
    return found === undefined || !follows({ path: file }, path ?? '') ? [] : [found];
  });
}

function urlsIn(file: string, site: Site): URL[] {
  const page = site.pages.find((one) => one.file === file);
  if (page)
    return addressesOf(page, site).flatMap(({ url, written }) =>
      // A page leads to itself by its canonical address; that is no link from elsewhere.
      url === undefined || written === site.address + page.path ? [] : [url],
    );
  const text = site.files.get(file)?.toString('utf8') ?? '';
  const imports = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/gu)].map(
    ([, path = '']) => path,
  );
  const named = file.endsWith('.css') ? addressesInCss(text) : /\.m?js$/u.test(file) ? imports : [];
  const own = site.address + file;
  return named.filter((path) => URL.canParse(path, own)).map((path) => new URL(path, own));
}
