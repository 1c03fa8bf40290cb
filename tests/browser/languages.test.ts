import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';
import { builtLanguages, onePageOfEveryKind, type BuiltPage } from '../support/built-pages.ts';
import { sharedFixture } from '../support/shared-site.ts';
import { desktop, phone, visit, visitAgain } from '../support/visit.ts';

const siteUrl = inject('siteUrl');
const languages = builtLanguages();
const [own = ''] = languages;
const pages = onePageOfEveryKind().filter(({ kind }) => kind !== '404');
const rightToLeft = ['ar'];

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

it('is tried in four languages, on every kind of page', () => {
  expect(languages.toSorted()).toEqual(['ar', 'en', 'fr', 'lo']);
  const kinds = (language: string) =>
    pages.filter((page) => page.language === language).map(({ kind }) => kind);
  for (const language of languages) expect(kinds(language)).toEqual(kinds(own));
  expect(kinds(own).length).toBeGreaterThan(15);
});

describe('the switch leads to the same page', () => {
  const originals = pages.filter(({ language }) => language === own);
  // Only the search has a script; all others are the same with JavaScript and without.
  const withScript = originals.filter(({ kind }) => kind === 'search');
  const cases = [
    ...originals.map((page) => ({ ...page, how: 'without JavaScript', viewport: phone, script: false })),
    ...withScript.map((page) => ({ ...page, how: 'with JavaScript', viewport: desktop, script: true })),
  ];

  it.concurrent.each(cases)(
    'from /$path, in every language to every other, $how',
    async ({ viewport, script, ...from }) => {
      await visit(browser, from.url, { viewport, javaScriptEnabled: script }, async (page) => {
        for (const language of walk(languages)) {
          await page.locator(`header a[hreflang="${language}"]`).click();
          await page.waitForURL(urlIn(language, from));
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          expect(await page.locator('h1').count()).toBe(1);
        }
      });
    },
  );
});

it.concurrent.each(languages)('the switch is reached and used by keyboard in %s', async (language) => {
  const [from] = pages.filter((page) => page.language === language && page.kind === 'briefs/*');
  const others = languages.filter((one) => one !== language);
  await visit(browser, from?.url ?? '', { viewport: desktop }, async (page) => {
    const focused: string[] = [];
    for (let step = 0; step < 12 && focused.length < others.length; step += 1) {
      await page.keyboard.press('Tab');
      const target = await page.evaluate(() => document.activeElement?.getAttribute('hreflang') ?? undefined);
      if (target !== undefined) focused.push(target);
    }
    expect(focused).toEqual(others);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForURL(urlIn(focused.at(-1) ?? '', from!));
  });
});

it.concurrent.each(languages)('the page of errors leads home in %s', async (language) => {
  await visit(browser, `${siteUrl}no/such/page/`, {}, async (page) => {
    const part = page.locator(`main section[lang="${language}"]`);
    await part.locator('a').first().click();
    await page.waitForURL(`${siteUrl}${language === own ? '' : `${language}/`}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });
});

describe('where a line begins', () => {
  const firsts = ['header .home', 'header nav:not(.languages) li', 'main h1'];
  const firstItem = 'main :is(ol, ul) > li:visible';
  const cases = pages
    .filter(({ kind }) => ['home', 'briefs', 'briefs/*', 'funding', 'search', 'contacts/*'].includes(kind))
    .flatMap((page) => [phone, desktop].map((viewport) => ({ ...page, viewport, width: viewport.width })));

  it.concurrent.each(cases)('/$path at $width px', async ({ url, language, viewport }) => {
    const side = rightToLeft.includes(language) ? 'right' : 'left';
    await visitAgain(browser, url, { viewport }, async (page) => {
      // On a wide window, an item may have its sum in a column before it.
      const all = viewport === phone ? [...firsts, firstItem] : firsts;
      for (const first of all) expect(await indentOf(page, first, side), first).toBeLessThan(2);
    });
  });
});

// What a reader copies runs from left to right in every language.
it.each(rightToLeft)(
  'shows telephone numbers and mail addresses as they are dialled in %s',
  async (language) => {
    const contacts = pages.find((page) => page.language === language && page.kind === 'contacts/*');
    await visit(browser, contacts?.url ?? '', { viewport: phone }, async (page) => {
      const links = page.locator('main a:is([href^="mailto:"], [href^="tel:"])[dir="ltr"]');
      const steps = await links.evaluateAll((all) =>
        all.map((link) => {
          // An address may break behind its signs, so it is in several pieces.
          const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
          const lefts: number[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = document.createRange();
            text.selectNode(node);
            lefts.push(text.getBoundingClientRect().left);
            text.setStart(node, (node.nodeValue ?? '').trimEnd().length - 1);
            lefts.push(text.getBoundingClientRect().left);
          }
          return Math.min(...lefts.slice(1).map((left, i) => left - (lefts[i] ?? 0)));
        }),
      );
      expect(steps.length).toBeGreaterThan(0);
      expect(Math.min(...steps)).toBeGreaterThan(0);
    });
  },
);

describe.each([
  { name: 'french', language: 'fr', words: ['charpentes', 'école', 'ECOLES'], number: '24280' },
  { name: 'arabic', language: 'ar', words: ['القافلة', 'مكتبة', 'Claire'], number: '24280' },
])('a site in $language alone', ({ name, language, words, number }) => {
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const { dir, status, output } = await sharedFixture(name);
    expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
    const base = name === 'french' ? '/ecoles/' : '/';
    site = await serve({ dir, port: 0, base });
  });

  afterAll(() => site?.close());

  it.each([...words, number])('finds %s', async (query) => {
    const url = `${site.url}search/?q=${encodeURIComponent(query)}`;
    await visit(browser, url, { viewport: phone }, async (page, { errors }) => {
      await page.locator('main ol > li h3 a:visible').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(errors).toEqual([]);
    });
  });

  it('offers no search in other languages', async () => {
    await visit(browser, `${site.url}search/?q=zzzzzz`, {}, async (page) => {
      await page.locator('[data-part="nothing"]:visible').waitFor();
      expect(await page.locator('a[lang]:visible').count()).toBe(0);
      // Those of a site in several are offered later.
      expect(await page.locator('[data-part="elsewhere"]').count()).toBe(0);
    });
  });
});

/** A walk that goes from each language to each other at least once, beginning at the first. */
function walk([from, ...others]: readonly string[]): string[] {
  if (from === undefined || others.length === 0) return [];
  return [...others.flatMap((other) => [other, from]), ...others.slice(0, 1), ...walk(others)];
}

/** Where the same page is in another language. */
function urlIn(language: string, { path, language: from }: BuiltPage): string {
  const inside = from === own ? path : path.slice(from.length + 1);
  return `${siteUrl}${language === own ? '' : `${language}/`}${inside}`;
}

/** How far from a side of what it stands in the first line of an element begins, in pixels. */
function indentOf(page: Page, selector: string, side: 'left' | 'right'): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, from) => {
      const text = document.createRange();
      text.selectNode(document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!);
      const [line] = text.getClientRects();
      const { left, right } = element.parentElement!.getBoundingClientRect();
      const { paddingLeft, paddingRight } = getComputedStyle(element.parentElement!);
      if (!line) return Number.POSITIVE_INFINITY;
      return from === 'left'
        ? line.left - left - Number.parseFloat(paddingLeft)
        : right - Number.parseFloat(paddingRight) - line.right;
    }, side);
}
