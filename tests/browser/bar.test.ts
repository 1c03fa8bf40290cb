import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';
import { desktop, phone, visit } from '../support/visit.ts';

// The button to write about a request stays at the foot of a phone's screen (WCAG 2.2, 2.4.11, 1.4.10).
const pages = builtPages().filter(
  ({ kind, html }) => ['briefs/*', 'funding/*'].includes(kind) && html.includes('class="bar'),
);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

it('stands on briefs and requests in every language', () => {
  const kinds = new Set(pages.map(({ kind, language }) => `${language} ${kind}`));
  expect(kinds.size).toBe(8);
});

it.concurrent.each(pages.slice(0, 6))(
  'is within reach on a phone, and hides nothing: /$path',
  async ({ url }) => {
    await visit(browser, url, { viewport: phone, reducedMotion: 'reduce' }, async (page) => {
      const bar = page.locator('.bar');
      const box = await bar.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(phone.height, 0);
      expect(box?.height).toBeLessThan(phone.height / 5);
      // Whatever the keyboard reaches is seen whole above it.
      const links = await page.locator('main a:visible').count();
      for (let step = 0; step < links + 20; step += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const [focused, bar] = [document.activeElement, document.querySelector('.bar')];
          if (!focused || !bar || !focused.closest('main') || bar.contains(focused)) return '';
          const { top, bottom } = focused.getBoundingClientRect();
          const above = bar.getBoundingClientRect().top;
          return bottom > above + 1 && top < innerHeight ? `${focused.textContent} is behind the bar` : '';
        });
        expect(covered).toBe('');
      }
      // At the end it takes its own place: the foot is free.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const [end, foot] = [await bar.boundingBox(), await page.locator('body > footer').boundingBox()];
      expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
    });
  },
);

it.concurrent.each([
  { where: 'a wide screen', viewport: desktop },
  { where: 'a low screen', viewport: { width: 360, height: 300 } },
])('stays at the end of the page on $where', async ({ viewport }) => {
  await visit(browser, pages[0]?.url ?? '', { viewport }, async (page) => {
    expect(await page.locator('.bar').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
  });
});

it('is not printed', async () => {
  await visit(browser, pages[0]?.url ?? '', { viewport: phone }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
  });
});
