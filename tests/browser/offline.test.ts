import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { newPage } from '../support/new-page.ts';
import { patient } from '../support/patience.ts';
import { unzipped } from '../support/unzipped.ts';

let browser: Browser;
/** The folder of the site that ships, as the browser names it. */
let top: string;

beforeAll(async () => {
  const { status, output, dir } = await buildSite({ content: 'content', args: ['--offline'] });
  expect([status, output]).toEqual([0, expect.stringContaining('The site in a folder')]);
  const zip = await unzipped(`${dir}-offline.zip`);
  const [name = ''] = zip.entries[0]?.fileName.split('/') ?? [];
  top = pathToFileURL(join(zip.dir, name, '/')).href;
  browser = await launch();
});

afterAll(() => browser?.close());

it('reads from a disk: its styles and faces, and links three steps deep', async () => {
  await read('index.html', async (page) => {
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Public Sans');
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(faces.join()).toMatch(/Source Serif 4.*Public Sans/u);
    for (const section of ['briefs', 'funding', 'contacts']) {
      await page.locator(`main a[href*="${section}/"]`).first().click();
      await page.waitForURL(`${top}${section}/*/index.html`);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await page.locator('header a[href$="/briefs/index.html"]').first().click();
    await page.waitForURL(`${top}briefs/index.html`);
  });
});

it.each(['lo', 'ar'])('has the faces of %s', async (language) => {
  await read(`${language}/index.html`, async (page) => {
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(faces.join()).toContain('Script S');
  });
});

it('has pictures, and files to open', async () => {
  await read('briefs/building-social-protection-floors/index.html', async (page) => {
    for (const picture of await page.locator('main img').all()) {
      await picture.scrollIntoViewIfNeeded();
      const width = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth);
      await vi.waitFor(async () => expect(await width()).toBeGreaterThan(0), patient);
    }
    const pdf = await page.locator('main a[href$=".pdf"]').first().getAttribute('href');
    expect(new URL(pdf ?? '', page.url()).href).toBe(`${top}briefs/building-social-protection-floors.pdf`);
  });
});

it.each([
  ['search/index.html', 'pension', 'Pensions'],
  ['search/index.html', 'phase 750,000', 'Design a social protection framework'],
  ['search/index.html', 'strategy 2020', 'A national strategy for social protection'],
  // Within a compound, in a script without spaces.
  ['lo/search/index.html', 'ແຮງງານ', 'ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ'],
  ['fr/search/index.html', 'SECURITE sociale', 'sécurité sociale'],
  ['ar/search/index.html', 'حماية', 'الحماية'],
])('%s finds %s as it is typed', async (search, query, title) => {
  await read(search, async (page) => {
    const everything = page.locator('[data-part="everything"]');
    expect(await everything.isVisible()).toBe(true);
    await page.fill('#search-field', query);
    const titles = page.locator('main ol > li h3 a:visible');
    await titles.first().waitFor();
    expect(await everything.isVisible()).toBe(false);
    expect((await titles.allTextContents()).join('\n')).toContain(title);
    await titles.first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    expect(await page.locator('h1').count()).toBe(1);
    await page.goBack();
    await titles.first().waitFor();
    expect(await page.inputValue('#search-field')).toBe(query);
  });
});

it('narrows down, and says when it finds nothing', async () => {
  await read('search/index.html', async (page) => {
    const titles = page.locator('main ol > li h3 a:visible');
    await page.getByRole('checkbox', { name: 'Request' }).check();
    await vi.waitFor(async () => expect(await titles.count()).toBe(5), patient);
    await page.fill('#search-field', 'pension zzzz');
    await page.getByText('No page has “zzzz”.').waitFor();
    await page.getByRole('link', { name: /“pensions?”/u }).waitFor();
  });
});

it('is searched from the head of any page', async () => {
  await read('briefs/index.html', async (page) => {
    await page.fill('header input[type="search"]', 'pension');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${top}search/index.html?q=pension`);
    await page.locator('main ol > li h3 a:visible').first().waitFor();
  });
});

it('lists everything where no script runs', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(`${top}search/index.html`);
  expect(await page.locator('[data-part="everything"] a:visible').count()).toBeGreaterThan(30);
  await page.context().close();
});

/** Opens a page of the folder, and sees to it that nothing is refused, missing or fetched. */
async function read(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await newPage(browser);
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText;
    // What a page was still loading when a link led away from it.
    if (fault !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${fault}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(top)) faults.push(request.url());
  });
  await page.goto(top + path);
  await look(page);
  expect(faults).toEqual([]);
  await page.context().close();
}
