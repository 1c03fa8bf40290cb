import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { isEmbed, parsedPages } from '../support/parsed-pages.ts';
import { severalSites, sharedFixture, sharedSite } from '../support/shared-site.ts';

interface Settings {
  url: string;
  languages: string[];
  defaultLanguage: string;
}

describe.each(severalSites)('the feeds of %s', (_, content, build, builtFor) => {
  const settings = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as Settings;
  const address = builtFor ?? settings.url;
  let dir: string;
  let feeds: { path: string; xml: string }[];

  beforeAll(async () => {
    dir = (await build()).dir;
    const paths = globSync('**/feed.xml', { cwd: dir }).map((path) => path.replaceAll('\\', '/'));
    feeds = paths.sort().map((path) => ({ path, xml: readFileSync(join(dir, path), 'utf8') }));
  });

  it('are one of the site and one of each brief, in each language', () => {
    const folders = settings.languages.map((one) => (one === settings.defaultLanguage ? '' : `${one}/`));
    const briefs = globSync('briefs/*.{md,mdx}', { cwd: content })
      .map((file) => file.replace(/^briefs[\\/]|\.mdx?$/gu, ''))
      .filter((id) => !id.includes('.') && existsSync(join(dir, 'briefs', id, 'index.html')));
    expect(briefs.length).toBeGreaterThan(0);
    const wanted = folders.flatMap((folder) => [
      `${folder}feed.xml`,
      ...briefs.map((id) => `${folder}briefs/${id}/feed.xml`),
    ]);
    expect(feeds.map(({ path }) => path)).toEqual(wanted.sort());
  });

  it('are read alike by two programs, the newest first, each entry once', () => {
    for (const { path, xml } of feeds) {
      const [one, other] = [parseAtomFeed(xml), parseFeed(xml)];
      const entries = one.entries ?? [];
      expect(entries.length, path).toBeGreaterThan(0);
      expect(other.items.map(({ id, url }) => [id, url])).toEqual(
        entries.map(({ id, links }) => [id, links?.[0]?.href]),
      );
      expect(new Set(entries.map(({ id }) => id)).size, path).toBe(entries.length);
      const instants = other.items.map(({ updated }) => updated?.getTime() ?? NaN);
      expect(
        instants.toSorted((a, b) => b - a),
        path,
      ).toEqual(instants);
      expect(one.updated, path).toBe(entries[0]?.updated);
      expect(entries.every(({ updated }) => String(updated).slice(0, 10) <= inject('today'))).toBe(true);
    }
  });

  it('are named for good, and lead to pages that are there, in their language', () => {
    for (const { path, xml } of feeds) {
      const feed = parseAtomFeed(xml);
      const folder = path.replace(/(?:briefs\/[^/]+\/)?feed\.xml$/u, '');
      const language = folder.replace('/', '') || settings.defaultLanguage;
      expect(parseFeed(xml).language, path).toBe(language);
      expect(feed.id).toBe(`${settings.url.replace(/\/$/u, '')}/${path}`);
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(address + path);
      for (const { id = '', links = [] } of feed.entries ?? []) {
        const [link, ...others] = links;
        expect(others, id).toEqual([]);
        const below = String(link?.href).replace(address, '');
        expect(below.startsWith(folder), below).toBe(true);
        expect(existsSync(join(dir, below, 'index.html')), below).toBe(true);
        expect(id).toBe(`${settings.url.replace(/\/$/u, '')}/${below}`);
      }
    }
  });

  it('are named in the head of each page, that of a brief before that of the site', () => {
    const pages = [...parsedPages(dir)].filter(([page]) => !page.includes('/embed/'));
    for (const [page, { all }] of pages) {
      const named = all('link')
        .filter(({ properties }) => properties.type === 'application/atom+xml')
        .map(({ properties }) => new URL(String(properties.href), address).href.replace(address, ''));
      const language = settings.languages.find(
        (one) => page.startsWith(`/${one}/`) || page.startsWith(`${one}/`),
      );
      const folder = language === undefined || language === settings.defaultLanguage ? '' : `${language}/`;
      const own = /(?:^|\/)briefs\/(?!page\/)[^/]+\/$/u.test(page)
        ? [`${page.replace(/^\//u, '')}feed.xml`]
        : [];
      const isMoved = all('meta').some(({ properties }) => String(properties.httpEquiv) === 'refresh');
      // Who frames a page on another site does not offer the feeds of this one.
      if (!isMoved) expect(named, page).toEqual(isEmbed(page) ? [] : [...own, `${folder}feed.xml`]);
    }
  });
});

it('is the same on two days, and so are calendars and Markdown', async () => {
  const content = 'tests/fixtures/arabic/content';
  const sites = [
    await sharedFixture('arabic'),
    await sharedSite({ content, args: ['--date', '2026-03-09'] }),
  ];
  const [one, other] = sites.map(({ dir }) =>
    globSync(['**/feed.xml', '**/*.ics', '**/*.md', '**/llms.txt'], { cwd: dir })
      .sort()
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
  expect(one?.length).toBeGreaterThan(3);
  expect(other).toEqual(one);
});
