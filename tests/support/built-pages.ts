import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface BuiltPage {
  /** From the site's root without base path: `briefs/x/`; the home page is the empty path. */
  path: string;
  /** `home`, `briefs` for a list, `briefs/*` for what is in it. */
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

/** The page every unknown address shows, asked for at an address deep enough to betray a relative link. */
export function notFoundPage(): BuiltPage {
  return { ...builtPage('404.html'), kind: '404', url: `${inject('siteUrl')}no/such/page/` };
}

/** One page of every kind, the heaviest, and the 404 page. */
export function onePageOfEveryKind(): BuiltPage[] {
  const byKind = Object.groupBy(builtPages(), (page) => page.kind);
  const heaviest = Object.values(byKind).map((pages = []) =>
    pages.reduce((most, page) => (page.html.length > most.html.length ? page : most)),
  );
  return [...heaviest, notFoundPage()];
}

function builtPage(path: string): BuiltPage {
  const [first = '', ...rest] = path.split('/');
  const file = join(inject('siteDir'), path.endsWith('.html') ? path : `${path}index.html`);
  if (!existsSync(file)) throw new Error(`sitemap.xml names ${path}, which is not built`);
  return {
    path,
    kind: first === '' ? 'home' : rest.some((segment) => segment !== '') ? `${first}/*` : first,
    url: inject('siteUrl') + path,
    html: readFileSync(file, 'utf8'),
  };
}
