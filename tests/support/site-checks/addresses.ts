import type { Element } from 'hast';
import type { Page, Site } from './site.ts';

/** An address as a page writes it, and where it leads. */
export interface Address {
  /** As written. */
  written: string;
  /** Whole; `undefined` for what is no address. */
  url: URL | undefined;
}

const known = new WeakMap<Page, Address[]>();

/** Every address in a page: `href`, `src`, `srcset`, `action`, `poster`, a refresh, `og:` links, `url()` in styles. */
export function addressesOf(page: Page, site: Site): Address[] {
  const addresses = known.get(page) ?? findAddresses(page, site);
  known.set(page, addresses);
  return addresses;
}

/** The path within the site, without base path and decoded: `briefs/x/`; `undefined` for an address outside it. */
export function pathWithin({ address }: Site, url: URL): string | undefined {
  const base = new URL(address);
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
  return decodeURIComponent(url.pathname.slice(base.pathname.length));
}

/** What `url()` names in a stylesheet. */
export function addressesInCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)/gu)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
}

function findAddresses(page: Page, site: Site): Address[] {
  // The 404 page answers for addresses of any depth, which betrays a relative link.
  const own = new URL(page.kind === 'not-found' ? 'no/such/page/' : page.path, site.address);
  return [...new Set(page.elements.flatMap(written))].map((address) => ({
    written: address,
    url: URL.canParse(address, own) ? new URL(address, own) : undefined,
  }));
}

function written(element: Element): string[] {
  const { tagName, properties } = element;
  const { href, src, srcSet, imageSrcSet, action, poster, style } = properties;
  const single = [href, src, action, poster, metaAddress(element)];
  const sets = [srcSet, imageSrcSet].flatMap((set) =>
    Array.isArray(set) ? set : String(set ?? '').split(','),
  );
  const css = tagName === 'style' ? textIn(element) : String(style ?? '');
  return [...single.map((one) => one ?? ''), ...sets.map((one) => String(one).trim().split(/\s/u)[0] ?? '')]
    .map(String)
    .concat(addressesInCss(css))
    .filter((address) => address !== '');
}

function metaAddress({ tagName, properties }: Element): string | undefined {
  if (tagName !== 'meta') return undefined;
  const content = String(properties.content ?? '');
  if (String(properties.httpEquiv) === 'refresh') return content.replace(/^\d+;\s*url=/u, '');
  return /^(og:(url|image)|twitter:image)$/u.test(String(properties.property ?? properties.name))
    ? content
    : undefined;
}

function textIn({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
