import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { builtLanguages, builtPages } from '../support/built-pages.ts';
import { parsedPages } from '../support/parsed-pages.ts';
import { desktop, requestsToOthers, visit } from '../support/visit.ts';

/** What fits the first round trip of a connection: ten packets. */
const firstWindow = 14_600;
const firstVisit = 150 * 1024;
const longestList = 100;

const pages = builtPages();
const firstViews = pages.filter(({ kind }) => ['briefs/*', 'funding/*', 'results/*'].includes(kind));

let browser: Browser;
const weights: { path: string; language: string; html: number; visit: number }[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  for (const language of builtLanguages())
    console.log(
      `${language}: heaviest ${heaviest('html', 'HTML', language)}; ${heaviest('visit', 'first visit', language)}.`,
    );
});

it.each(builtLanguages())('finds briefs, asks and results in %s', (language) => {
  const kinds = firstViews.filter((page) => page.language === language).map(({ kind }) => kind);
  expect([...new Set(kinds)].sort()).toEqual(['briefs/*', 'funding/*', 'results/*']);
});

it.concurrent.each(firstViews)(
  '/$path fits the budget of the first view',
  async ({ path, language, html, url }) => {
    await visit(browser, url, { viewport: desktop, waitUntil: 'networkidle' }, async (_page, seen) => {
      const sizes = await Promise.all(seen.responses.map(weigh));
      const weight = {
        path,
        language,
        html: compressed(Buffer.from(html)),
        visit: sizes.reduce((sum, size) => sum + size, 0),
      };
      weights.push(weight);
      expect(weight.html, 'HTML, compressed').toBeLessThanOrEqual(firstWindow);
      expect(weight.visit, 'first visit, all it transfers').toBeLessThanOrEqual(firstVisit);
      expect(requestsToOthers(seen)).toEqual([]);
    });
  },
);

it.each(pages.filter(({ kind }) => kind !== 'search'))(
  '/$path waits for no stylesheet and runs no script',
  ({ html }) => {
    // One for paper holds nothing up: it comes last, and nothing waits for it.
    const stylesheets = (html.match(/<link\b[^>]*\brel=["']?stylesheet\b[^>]*>/g) ?? []).filter(
      (tag) => !/\bmedia=["']?print["']?[\s>]/.test(tag),
    );
    const scripts = (html.match(/<script\b[^>]*>/g) ?? []).filter(
      (tag) => !/\btype=["']?application\/ld\+json\b/.test(tag),
    );
    expect([...stylesheets, ...scripts]).toEqual([]);
  },
);

it('pages or groups every list beyond 100 entries', () => {
  const long = [...parsedPages(inject('siteDir')).values()].flatMap(({ file, all }) => {
    const lists = ['ul', 'ol', 'tbody', 'dl'].flatMap(all);
    const lengths = lists.map(({ children }) => children.filter(({ type }) => type === 'element').length);
    const longest = Math.max(0, ...lengths);
    return longest > longestList ? [`${file}: ${longest} entries`] : [];
  });
  expect(long).toEqual([]);
});

/** What a response costs to transfer, text compressed as a host would send it. */
async function weigh(response: Response): Promise<number> {
  if (response.status() >= 300 && response.status() < 400) return 0;
  const body = await response.body();
  const isText = /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(
    response.headers()['content-type'] ?? '',
  );
  return isText ? compressed(body) : body.length;
}

function compressed(body: Buffer): number {
  return gzipSync(body, { level: 9 }).length;
}

function heaviest(what: 'html' | 'visit', name: string, language: string): string {
  const own = weights.filter((weight) => weight.language === language);
  const [most] = own.toSorted((a, b) => b[what] - a[what]);
  return `${name}: ${most?.[what].toLocaleString('en')} bytes, /${most?.path}`;
}
