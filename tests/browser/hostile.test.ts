import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';
import { cleanEnvironment } from '../support/build-site.ts';
import { contentWith } from '../support/content-folder.ts';
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
    `import { render } from '../scripts/building/render.ts';
     await render({ outDir: '${dir}', cacheDir: '${join(scratch, 'cache')}' }, AbortSignal.timeout(100_000));
     process.exit(0);`,
  );
  const { status, stderr } = spawnSync(process.execPath, [program], {
    env: { ...cleanEnvironment(), CONTENT_DIR: content, CONTENT_CHECKED: 'yes', BUILD_DATE: '2026-01-31' },
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
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** What a page did that words alone cannot do. */
async function harmDone(address: string, bypassCSP: boolean): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP });
  const harm: string[] = [];
  try {
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      harm.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    const asks = (request: Request) => {
      const stopped = request.failure()?.errorText === 'csp';
      if (!stopped && !request.url().startsWith(site.url)) harm.push(`request ${request.url()}`);
    };
    page.on('requestfinished', asks);
    page.on('requestfailed', asks);
    await page.goto(site.url + address, { waitUntil: 'load' });
    await page.evaluate(() => {
      // Whatever waits for the reader's hand: the links lead nowhere while this goes on.
      addEventListener('click', (event) => {
        event.preventDefault();
      });
      for (const element of document.querySelectorAll('main *'))
        for (const type of ['mouseover', 'focus', 'toggle', 'click'])
          element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    });
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('main a[href]')].map((link) => (link as HTMLAnchorElement).protocol),
    );
    harm.push(
      ...links.filter((protocol) => !/^(https?|mailto|tel):$/u.test(protocol)).map((one) => `link ${one}`),
    );
    return harm;
  } finally {
    await context.close();
  }
}

describe.each([
  ['with its policy', false],
  ['without any policy', true],
])('%s', (_, bypassCSP) => {
  it('no page of hostile text opens a dialog, asks another host, or runs what it holds', async () => {
    const there = addresses.filter((address) => existsSync(join(dir, address, 'index.html')));
    expect(there.length).toBeGreaterThan(addresses.length * 0.9);
    const harm: string[] = [];
    const queue = [...there];
    const work = async () => {
      for (let address = queue.pop(); address !== undefined; address = queue.pop())
        harm.push(...(await harmDone(address, bypassCSP)).map((done) => `${String(address)}: ${done}`));
    };
    await Promise.all([work(), work(), work()]);
    expect(harm).toEqual([]);
  });

  it(`a page into which somebody wrote a script ${bypassCSP ? 'runs it: the test would see' : 'does not run it'}`, async () => {
    expect(await harmDone('control/', bypassCSP)).toEqual(
      bypassCSP ? expect.arrayContaining(['dialog 1', 'request https://evil.example/x.png']) : [],
    );
  });
});
