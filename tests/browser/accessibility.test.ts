import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { onePageOfEveryKind } from '../support/built-pages.ts';
import { desktop, phone, visit } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe.each(onePageOfEveryKind())('$kind: /$path', ({ url }) => {
  it.each([
    ['light at 1280 px', { colorScheme: 'light', viewport: desktop }],
    ['dark at 1280 px', { colorScheme: 'dark', viewport: desktop }],
    ['light at 360 px', { colorScheme: 'light', viewport: phone }],
    ['dark at 360 px', { colorScheme: 'dark', viewport: phone }],
  ] satisfies [string, BrowserContextOptions][])('is accessible in %s', async (_name, options) => {
    await visit(browser, url, options, async (page) => {
      expect(await violations(page)).toEqual([]);
    });
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
