import { LinkChecker, LinkState } from 'linkinator';
import { beforeAll, expect, inject, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';

const siteUrl = inject('siteUrl');
const siteAddress = inject('siteAddress');
const pages = builtPages();

const scanned: string[] = [];
let broken: string[] = [];

beforeAll(async () => {
  const checker = new LinkChecker();
  checker.on('pagestart', (url) => scanned.push(String(url)));
  const { links } = await checker.check({
    path: [siteUrl],
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // Absolute links to the site's own address are looked for where the site is served.
    urlRewriteExpressions: [{ pattern: new RegExp(`^${siteAddress}`), replacement: siteUrl }],
    linksToSkip: async (link) => !link.startsWith(siteUrl) && !link.startsWith(siteAddress),
  });
  broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, status, parent }) => `${url} (${status}) on ${parent}`);
});

it('reaches every page of the sitemap from the home page', () => {
  const reached = new Set(scanned);
  expect(pages.length).toBeGreaterThan(0);
  expect(scanned.length).toBeGreaterThanOrEqual(pages.length);
  expect(pages.map(({ url }) => url).filter((url) => !reached.has(url))).toEqual([]);
});

it('has no broken link and no broken fragment', () => {
  expect(broken).toEqual([]);
});

it('keeps to its base path', () => {
  const outside = new URL('/', siteUrl).href;
  const leaving = pages.flatMap(({ path, html, url }) =>
    [...html.matchAll(/\s(?:href|src|action)=(?:"([^"]*)"|([^\s">]+))/g)]
      .map(([, quoted, bare = '']) => new URL((quoted ?? bare).replaceAll('&amp;', '&'), url).href)
      .filter((target) => target.startsWith(outside) && !target.startsWith(siteUrl))
      .map((target) => `${target} on /${path}`),
  );
  expect(leaving).toEqual([]);
});
