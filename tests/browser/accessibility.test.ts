import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { builtLanguages, onePageOfEveryKind } from '../support/built-pages.ts';
import { desktop, phone, visit } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

interface Look {
  look: string;
  options: BrowserContextOptions;
}

const looks: Look[] = [
  { look: 'light at 360 px', options: { colorScheme: 'light', viewport: phone } },
  { look: 'dark at 1280 px', options: { colorScheme: 'dark', viewport: desktop } },
];
const furtherLooks: Look[] = [
  { look: 'light at 1280 px', options: { colorScheme: 'light', viewport: desktop } },
  { look: 'dark at 360 px', options: { colorScheme: 'dark', viewport: phone } },
];

// The other languages have the same colours; what they change is words, faces and direction.
const [own] = builtLanguages();
const cases = onePageOfEveryKind().flatMap(({ path, kind, url, language }) =>
  [...looks, ...(language === own ? furtherLooks : [])].map((look) => ({ path, kind, url, ...look })),
);

it.concurrent.each(cases)('$kind: /$path is accessible in $look', async ({ url, options }) => {
  await visit(browser, url, options, async (page) => {
    expect(await violations(page)).toEqual([]);
  });
});

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA: rule, element, remedy. */
async function violations(page: Page): Promise<string[]> {
  const { passes, violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
    .analyze();
  expect(passes.length, 'rules that had something to judge').toBeGreaterThan(5);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
