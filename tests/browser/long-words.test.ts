import { describe, expect, it } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { parsedPages } from '../support/parsed-pages.ts';
import { stretchedContent } from '../support/stretched-content.ts';
import { beyondTheWindow } from '../support/beyond-the-window.ts';
import { visitAgain } from '../support/visit.ts';

// WCAG 2.2, 1.4.10: content that has no spaces and no hyphens is content too.
describe.each([
  { direction: 'left to right', language: 'en', letter: 'n' },
  { direction: 'right to left', language: 'ar', letter: 'ن' },
])('from $direction, with words of no end in every field', ({ language, letter }) => {
  const site = siteInBrowser(
    () => ({ content: stretchedContent(letter, language), args: ['--date', '2026-01-31'] }),
    '/base/path/',
  );

  it.each([320, 360, 1280])('no page is wider than %d px', async (width) => {
    const addresses = [...parsedPages(site.dir)]
      .filter(([, { html }]) => !html.includes('http-equiv="refresh"'))
      .map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(30);
    const wide: string[] = [];
    for (const address of addresses)
      await visitAgain(
        site.browser,
        site.url + address.slice(1),
        { viewport: { width, height: 800 } },
        async (page) => {
          const beyond = await page.evaluate(beyondTheWindow, 1);
          wide.push(...beyond.map((element) => `${address}: ${element}`));
        },
      );
    expect(wide).toEqual([]);
  });

  it('no search result is wider than 320 px', async () => {
    const url = `${site.url}search/?q=cholera`;
    await visitAgain(site.browser, url, { viewport: { width: 320, height: 800 } }, async (page) => {
      await page.locator('main ol > li h3 a:visible').first().waitFor();
      expect(await page.evaluate(beyondTheWindow, 1)).toEqual([]);
    });
  });
});
