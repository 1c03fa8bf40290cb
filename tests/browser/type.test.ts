import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { phone, visit } from '../support/visit.ts';

/** The spacing that a reader may set, by WCAG 2.2, 1.4.12. */
const readersSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const url = (path: string) => new URL(path, inject('siteUrl')).href;
const look = (path: string, at: (page: Page) => Promise<void>) =>
  visit(browser, url(path), { viewport: phone, waitUntil: 'networkidle' }, async (page) => {
    await page.evaluate(async () => void (await document.fonts.ready));
    await at(page);
  });

describe.each([
  ['', 'U+E80-EFF', []],
  ['fr/', 'U+E80-EFF', []],
  ['lo/', 'U+E80-EFF', ['Script Sans', 'Script Serif']],
  ['ar/', 'U+60B-60F', ['Script Sans', 'Script Serif']],
])('/%s', (path, range, families) => {
  it(`fetches the letters of other scripts only where they stand: ${families.join(', ') || 'none'}`, async () => {
    await look(path, async (page) => {
      const fetched = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map((f) => [f.family, f.unicodeRange]),
      );
      const ofScripts = fetched.filter(([family = '']) => family.startsWith('Script'));
      expect(ofScripts.map(([family]) => family).sort()).toEqual(families);
      for (const [, letters = ''] of ofScripts) expect(letters).toContain(range);
    });
  });

  it.each(['h1', 'main .lead', 'main .kicker', 'header nav:not(.languages)', '.languages'])(
    'every letter of %s is in a face of the site',
    async (part) => {
      await look(path, async (page) => {
        expect((await facesIn(page, part)).filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
      });
    },
  );
});

it.each(['lo/funding/', 'ar/funding/', 'lo/search/', 'ar/search/'])(
  '/%s holds what it says at 360 px when a reader spaces its letters',
  async (path) => {
    await look(path, async (page) => {
      const [width, window] = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        return [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const;
      }, readersSpacing);
      expect(width).toBeLessThanOrEqual(window);
    });
  },
);

it.each([
  ['', 'left'],
  ['ar/', 'right'],
] as const)('the bars of /%s start on the %s', async (path, side) => {
  await look(`${path}results/`, async (page) => {
    const edges = await page.locator('.drawn svg').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const [frame, bar] = [drawing, drawing.querySelector('rect') ?? drawing].map((one) =>
          one.getBoundingClientRect(),
        );
        return {
          left: (bar?.left ?? 0) - (frame?.left ?? 0),
          right: (frame?.right ?? 0) - (bar?.right ?? 0),
        };
      }),
    );
    expect(edges.length).toBeGreaterThan(0);
    for (const edge of edges) expect(Math.abs(edge[side])).toBeLessThan(2);
  });
});

async function facesIn(page: Page, part: string): Promise<{ familyName: string; isCustomFont: boolean }[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: part });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }));
}
