import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { builtLanguages, onePageOfEveryKind } from '../support/built-pages.ts';
import { desktop, phone, visitAgain } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

interface Look {
  name: string;
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

const looks: Look[] = [
  { name: 'light at 360 px', viewport: phone, colorScheme: 'light' },
  { name: 'dark at 1280 px', viewport: desktop, colorScheme: 'dark' },
];
const furtherLooks: Look[] = [
  { name: 'light at 1280 px', viewport: desktop, colorScheme: 'light' },
  { name: 'dark at 360 px', viewport: phone, colorScheme: 'dark' },
];

// The other languages have the same colours; what they change is words, faces and direction.
const [own] = builtLanguages();
const cases = onePageOfEveryKind().map((page) => {
  const all = page.language === own ? [...looks, ...furtherLooks] : looks;
  return { ...page, looks: all, names: all.map(({ name }) => name).join(', ') };
});

it.concurrent.each(cases)('$kind: /$path is accessible in $names', async ({ url, looks: all }) => {
  await visitAgain(browser, url, {}, async (page) => {
    await page.evaluate(axe.source);
    for (const { name, viewport, colorScheme } of all) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      // At the end of a page its bar is at rest. A link that it half covers on the way is scrolled free by whoever wants
      // it (bar.test.ts), but axe takes what it sees for all there is.
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      expect(await violations(page), name).toEqual([]);
    }
  });
});

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA: rule, element, remedy. */
async function violations(page: Page): Promise<string[]> {
  const { passes, violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
      // Where all is well, how it is called is not asked: that is most of the work.
      resultTypes: ['violations'],
    }),
  );
  expect(passes.length, 'rules that had something to judge').toBeGreaterThan(5);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
