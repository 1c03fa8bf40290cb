import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { beyondTheWindow } from '../support/beyond-the-window.ts';
import { onePageOfEveryKind } from '../support/built-pages.ts';
import { desktop, phone, requestsToOthers, tablet, visit, visitAgain } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const pages = onePageOfEveryKind();
const widths = [
  { at: '360 px', viewport: phone, zoom: 1 },
  { at: '640 px with text at 200 %', viewport: tablet, zoom: 2 },
];

it.concurrent.each(pages.flatMap((page) => widths.map((width) => ({ ...page, ...width }))))(
  '$kind: /$path does not scroll sideways at $at',
  async ({ url, viewport, zoom }) => {
    await visitAgain(browser, url, { viewport }, async (page) => {
      expect(await page.evaluate(beyondTheWindow, zoom)).toEqual([]);
    });
  },
);

it.concurrent.each(pages)('$kind: /$path reads without JavaScript', async ({ url }) => {
  await visitAgain(browser, url, { viewport: phone, javaScriptEnabled: false }, async (page) => {
    for (const part of ['h1', 'main', 'nav']) {
      expect(await page.locator(`${part}:visible`).count(), `<${part}> in sight`).toBeGreaterThan(0);
    }
  });
});

it.concurrent.each(pages)(
  '$kind: /$path asks nothing of others, sets no cookie, logs no error',
  async ({ kind, url }) => {
    await visit(browser, url, { viewport: desktop, waitUntil: 'networkidle' }, async (page, seen) => {
      expect(requestsToOthers(seen)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      // The 404 page arrives with status 404, which Chromium logs.
      expect(seen.errors.filter((error) => !(kind === '404' && error.endsWith(` ${url}`)))).toEqual([]);
    });
  },
);
