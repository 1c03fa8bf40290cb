import { addressesOf, pathWithin } from './addresses.ts';
import { type Page, type Site, eachPage, fileAt } from './site.ts';

const outward = ['https:', 'http:', 'mailto:', 'tel:'];

/** Every address within the site answers, below its base path; all others are web, mail or telephone. */
export function deadLinks(site: Site): string[] {
  return site.pages.flatMap((page) =>
    addressesOf(page, site).flatMap(({ written, url }) => {
      const fault = url === undefined ? 'is no address' : faultIn(url, written, site);
      return fault === undefined ? [] : [`/${page.path}: ${written} ${fault}`];
    }),
  );
}

/** Every `#fragment` names an element of the page it leads to, exactly one. */
export function deadFragments(site: Site): string[] {
  return site.pages.flatMap((page) =>
    addressesOf(page, site).flatMap(({ written, url }) => {
      if (!url || url.hash === '' || url.hash === '#') return [];
      const target = targetOf(url, site);
      if (!target) return [];
      const count = idsOf(target).filter((id) => id === decodeURIComponent(url.hash.slice(1))).length;
      return count === 1 ? [] : [`/${page.path}: ${written} names ${count} elements of /${target.path}`];
    }),
  );
}

/** No id stands twice on a page. */
export const doubleIds = eachPage((page) => {
  const ids = idsOf(page);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `/${page.path}: id "${id}" stands twice`);
});

function faultIn(url: URL, written: string, site: Site): string | undefined {
  if (written.startsWith('#')) return undefined;
  if (/\s/u.test(written)) return 'holds a space; it is written %20';
  if (!outward.includes(url.protocol)) return `is neither web, mail nor telephone, but ${url.protocol}`;
  const { origin, pathname } = new URL(site.address);
  if (url.origin !== origin) return undefined;
  const path = pathWithin(site, url);
  if (path === undefined) return `is not below ${pathname}`;
  if (fileAt(site, path) !== undefined) return undefined;
  return fileAt(site, `${path}/`) === undefined ? 'leads to nothing' : 'lacks the slash at its end';
}

function targetOf(url: URL, site: Site): Page | undefined {
  const path = pathWithin(site, url);
  const file = path === undefined ? undefined : fileAt(site, path);
  const unknown = url.pathname.includes('/no/such/page/');
  return site.pages.find((page) => (unknown ? page.kind === 'not-found' : page.file === file));
}

function idsOf({ elements }: Page): string[] {
  return elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
}
