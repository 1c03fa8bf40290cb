import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { beyondTheWindow } from '../support/beyond-the-window.ts';
import { launch } from '../support/browser.ts';
import { builtLanguages, embedsOfEveryKind } from '../support/built-pages.ts';
import { newPage } from '../support/new-page.ts';
import { patient } from '../support/patience.ts';
import { parsedPage, textOf } from '../support/parsed-pages.ts';
import { requestsToOthers, visit, visitAgain } from '../support/visit.ts';

const site = inject('siteUrl');
const embeds = embedsOfEveryKind();

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

it('are there in every language, of asks and of briefs', () => {
  expect(embeds).toHaveLength(2 * builtLanguages().length);
});

describe.concurrent.each(embeds)('/$path', ({ url, html }) => {
  it.for([
    { width: 300, colorScheme: 'light' },
    { width: 700, colorScheme: 'dark' },
  ] as const)('is accessible and not wider than $width px, $colorScheme', async (look, { expect }) => {
    const { width, colorScheme } = look;
    await visitAgain(browser, url, { viewport: { width, height: 420 }, colorScheme }, async (page) => {
      expect(await page.evaluate(beyondTheWindow, 1)).toEqual([]);
      await page.evaluate(axe.source);
      const found = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
        }),
      );
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  it('asks nobody for anything but a face for its letters', async ({ expect }) => {
    await visit(browser, url, { waitUntil: 'networkidle' }, (page, seen) => {
      expect(requestsToOthers(seen)).toEqual([]);
      expect(seen.errors).toEqual([]);
      const loaded = seen.requests.filter((request) => request !== page.url());
      expect(loaded.filter((request) => !/\.woff2$/u.test(request))).toEqual([]);
      return Promise.resolve();
    });
    expect(html).not.toMatch(/<(?:script|img|iframe)\b/u);
  });
});

describe('a page of another site', () => {
  it.concurrent.each(embeds)('shows /$path by the line that is copied', async ({ path, url }) => {
    // The site stands elsewhere than it was built for.
    const line = lineTo(path).replace(inject('siteAddress'), site);
    await inStrangersPage(line, async (strangers) => {
      const page = await newPage(browser);
      await page.goto(strangers);
      const frame = page.frameLocator('iframe');
      await frame.locator('h1').waitFor();
      expect(page.frames()[1]?.url()).toBe(url);
      // What is followed in the frame opens in place of the page around it.
      await frame.locator('footer a').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/base\/(?:\w\w\/)?$/u);
      expect(page.frames()).toHaveLength(1);
      expect(page.url().startsWith(site)).toBe(true);
      await page.context().close();
    });
  });

  it('shows no other page of the site', async () => {
    for (const path of ['', 'funding/', 'no/such/page/', 'media/']) {
      await inStrangersPage(`<iframe src="${site}${path}"></iframe>`, async (strangers) => {
        const page = await newPage(browser);
        await page.goto(strangers);
        const shown = () => expect(page.frames()[1]?.url(), path).toBe('chrome-error://chromewebdata/');
        await vi.waitFor(shown, patient);
        await page.context().close();
      });
    }
  });
});

/** The line that the page of an embed offers. */
function lineTo(path: string): string {
  const own = path.replace(/(?:^|(?<=^\w\w\/))embed\//u, '');
  const codes = parsedPage(inject('siteDir'), `${own}index.html`).all('code').map(textOf);
  return codes.find((code) => code.startsWith('<iframe')) ?? '';
}

async function inStrangersPage(html: string, look: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html>${html}`),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    await look(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
