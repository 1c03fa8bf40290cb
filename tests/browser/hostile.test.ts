import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';
import { cleanEnvironment } from '../support/build-site.ts';
import { contentWith } from '../support/content-folder.ts';
import { newPage } from '../support/new-page.ts';
import { hostileMarkdown } from '../support/hostile-markdown.ts';

const fields = (n: number, more = '') => `---\ntitle: Hostile ${n}\n${more}---\n\n`;
const ofBrief = 'kind: project\nsummary: S.\ncountries: [fiji]\nstatus: pipeline\npublished: 2024\n';

// The checks refuse every one of these texts; here they are built all the same, as if the first wall had fallen.
const content = contentWith(
  Object.fromEntries(
    hostileMarkdown.flatMap((text, n) => [
      [`pages/hostile-${n}.md`, fields(n) + text],
      [`briefs/hostile-${n}.mdx`, fields(n, ofBrief) + text],
    ]),
  ),
);
const scratch = resolve(`.build-hostile-${process.pid}`);
const dir = join(scratch, 'site');
const addresses = hostileMarkdown.flatMap((_, n) => [`hostile-${n}/`, `briefs/hostile-${n}/`]);

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(scratch, 'cache'), { recursive: true });
  const program = join(scratch, 'build.ts');
  writeFileSync(
    program,
    `import { startSiteThread } from '../scripts/building/site-thread.ts';
     const content = { folder: process.env.CONTENT_DIR, day: '2026-01-31' };
     const site = startSiteThread(content, AbortSignal.timeout(200_000));
     await site.check();
     await site.build({ outDir: '${dir}', cacheDir: '${join(scratch, 'cache')}' });
     process.exit(0);`,
  );
  const { status, stderr } = spawnSync(process.execPath, [program], {
    env: { ...cleanEnvironment(), CONTENT_DIR: content, BUILD_DATE: '2026-01-31' },
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
  mkdirSync(join(dir, 'control'));
  const control = readFileSync(join(dir, 'about/index.html'), 'utf8');
  writeFileSync(
    join(dir, 'control/index.html'),
    control.replace(
      '</main>',
      '<script>alert(1)</script><img src="https://evil.example/x.png" alt=""></main>',
    ),
  );
  site = await serve({ dir, port: 0 });
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** What each of some pages did that words alone cannot do, one after the other in one tab. */
async function harmDone(addresses: readonly string[], bypassCSP: boolean): Promise<string[]> {
  const page = await newPage(browser, { bypassCSP });
  let address = '';
  const harm: string[] = [];
  const tell = (what: string) => harm.push(`${address}: ${what}`);
  try {
    page.on('dialog', (dialog) => {
      tell(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    const asks = (request: Request) => {
      const stopped = request.failure()?.errorText === 'csp';
      if (!stopped && !request.url().startsWith(site.url)) tell(`request ${request.url()}`);
    };
    page.on('requestfinished', asks);
    page.on('requestfailed', asks);
    for (address of addresses) {
      await page.goto(site.url + address, { waitUntil: 'load' });
      for (const protocol of await page.evaluate(touchAll))
        if (!/^(https?|mailto|tel):$/u.test(protocol)) tell(`link ${protocol}`);
    }
    // What the last of them has begun is told when it is left.
    await page.goto('about:blank');
    return harm;
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: does whatever waits for the reader's hand, and names where the links lead. */
function touchAll(): string[] {
  // The links lead nowhere while this goes on.
  addEventListener('click', (event) => {
    event.preventDefault();
  });
  for (const element of document.querySelectorAll('main *'))
    for (const type of ['mouseover', 'focus', 'toggle', 'click'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  return [...document.querySelectorAll('main a[href]')].map((link) => (link as HTMLAnchorElement).protocol);
}

const isThere = (address: string) => existsSync(join(dir, address, 'index.html'));

it('nearly every page of hostile text is built', () => {
  expect(addresses.filter(isThere).length).toBeGreaterThan(addresses.length * 0.9);
});

describe.each([
  ['with its policy', false],
  ['without any policy', true],
])('%s', (_, bypassCSP) => {
  it.concurrent.each(tens(addresses))(
    'no page of hostile text opens a dialog, asks another host, or runs what it holds: $from to $to',
    async ({ ten }) => {
      expect(await harmDone(ten.filter(isThere), bypassCSP)).toEqual([]);
    },
  );

  it(`a page into which somebody wrote a script ${bypassCSP ? 'runs it: the test would see' : 'does not run it'}`, async () => {
    expect(await harmDone(['control/', 'about/'], bypassCSP)).toEqual(
      bypassCSP
        ? expect.arrayContaining(['control/: dialog 1', 'control/: request https://evil.example/x.png'])
        : [],
    );
  });
});

function tens(all: readonly string[]): { from: string; to: string; ten: string[] }[] {
  const starts = all.flatMap((_, i) => (i % 10 === 0 ? [i] : []));
  return starts.map((start) => {
    const ten = all.slice(start, start + 10);
    return { from: String(ten[0]), to: String(ten.at(-1)), ten };
  });
}
