import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface BuiltPage {
  /** From the site's root without base path: `fr/briefs/x/`; the home page is the empty path. */
  path: string;
  /** The language of the page. */
  language: string;
  /** `home`, `briefs` for a list, `briefs/*` for what is in it; the same in every language. */
  kind: string;
  url: string;
  html: string;
}

/** The pages the sitemap names, in its order. */
export function builtPages(): BuiltPage[] {
  const address = inject('siteAddress');
  const sitemap = readFileSync(join(inject('siteDir'), 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, location = '']) => {
    if (!location.startsWith(address)) throw new Error(`sitemap.xml: ${location} is not below ${address}`);
    return builtPage(location.slice(address.length));
  });
}

/** The languages of the site, its default first. */
export function builtLanguages(): string[] {
  const homes = builtPages().filter(({ kind }) => kind === 'home');
  return homes.toSorted((a, b) => a.path.length - b.path.length).map(({ language }) => language);
}

/** The page every unknown address shows, asked for at an address deep enough to betray a relative link. */
export function notFoundPage(): BuiltPage {
  return { ...builtPage('404.html'), kind: '404', url: `${inject('siteUrl')}no/such/page/` };
}

/** One page of every kind in every language, the heaviest, and the 404 page. */
export function onePageOfEveryKind(): BuiltPage[] {
  const byKind = Object.groupBy(builtPages(), ({ kind, language }) => `${language} ${kind}`);
  const heaviest = Object.values(byKind).map((pages = []) =>
    pages.reduce((most, page) => (page.html.length > most.html.length ? page : most)),
  );
  return [...heaviest, notFoundPage()];
}

/** A page for frames on other sites of each kind, of an ask and of a brief, in every language: the heaviest. */
export function embedsOfEveryKind(): BuiltPage[] {
  const files = globSync('**/embed/*/*/index.html', { cwd: inject('siteDir') });
  const pages = files.map((file) => builtPage(file.replaceAll('\\', '/').replace(/index\.html$/u, '')));
  const byKind = Object.groupBy(pages, ({ path }) => path.replace(/[^/]*\/$/u, ''));
  return Object.values(byKind).map((same = []) =>
    same.reduce((most, page) => (page.html.length > most.html.length ? page : most)),
  );
}

function builtPage(path: string): BuiltPage {
  const file = join(inject('siteDir'), path.endsWith('.html') ? path : `${path}index.html`);
  if (!existsSync(file)) throw new Error(`sitemap.xml names ${path}, which is not built`);
  const html = readFileSync(file, 'utf8');
  const language = /<html lang="([^"]+)"/u.exec(html)?.[1] ?? '';
  const inLanguage = path.startsWith(`${language}/`) ? path.slice(language.length + 1) : path;
  const [first = '', ...rest] = inLanguage.split('/');
  return {
    path,
    language,
    kind: first === '' ? 'home' : rest.some((segment) => segment !== '') ? `${first}/*` : first,
    url: inject('siteUrl') + path,
    html,
  };
}
