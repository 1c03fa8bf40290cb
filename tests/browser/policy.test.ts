import { cpSync, globSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { headersFor, parseHostHeaders } from '../../scripts/read-host-headers.ts';
import { serve } from '../../scripts/serve.ts';
import { readPolicy, type Policy } from '../../src/finish/policy.ts';
import { attack, attacksStopped } from '../support/attack.ts';
import { launch } from '../support/browser.ts';
import { temporaryFolder } from '../support/build-site.ts';
import { notFoundPage, onePageOfEveryKind } from '../support/built-pages.ts';
import { newPage } from '../support/new-page.ts';
import { patient } from '../support/patience.ts';
import { serveFrames } from '../support/serve-frames.ts';
import { desktop, phone, visit, visitAgain } from '../support/visit.ts';

const siteDir = inject('siteDir');
const base = new URL(inject('siteAddress')).pathname;
const kinds = onePageOfEveryKind();
const asked = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

let browser: Browser;
/** Copies of the site with a picture and a page that harm; one host heeds `_headers`, the other does not. */
let sites: Record<'guarded' | 'bare', { url: string; close(): Promise<void> }>;

beforeAll(async () => {
  browser = await launch();
  sites = { guarded: await serveCopy(), bare: await serveCopy({ without: '_headers' }) };
});

afterAll(async () => {
  await Promise.all([browser?.close(), sites?.guarded.close(), sites?.bare.close()]);
});

describe.concurrent.each(kinds)('$kind: /$path', ({ kind, url, html }) => {
  const searches = kind === 'search';

  it('comes with the headers of the site', async () => {
    const response = await fetch(url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/u),
    });
    const policies = policiesIn(response);
    for (const policy of policies) {
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(looseSources(policy, searches)).toEqual([]);
    }
    // An address that nobody foresaw belongs to no section.
    expect(policies.length).toBe(kind === '404' ? 1 : 2);
    if (kind === '404') return;
    expect(policies[1]?.get('default-src')).toEqual(["'none'"]);
    expect(policies[1]?.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('holds a strict policy, in front of all it governs', () => {
    const [before = '', content = ''] =
      /^([^]*?)<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html)?.slice(1) ?? [];
    expect(before).toMatch(/<head>/u);
    expect(before).not.toMatch(/<(?:style|script|link|img|body)\b/u);
    const policy = readPolicy(content);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(looseSources(policy, searches)).toEqual([]);
    if (!searches) expect(policy.get('script-src')).toEqual(["'none'"]);
  });

  it('keeps to it at 360 and 1280 px, in light and dark', async () => {
    await visitAgain(browser, url, { viewport: phone, waitUntil: 'networkidle' }, async (page) => {
      const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(family, 'the styles of the page count').toContain('Public Sans');
      await page.emulateMedia({ colorScheme: 'dark' });
      await painted(page);
      await page.setViewportSize(desktop);
      await painted(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await painted(page);
    });
  });
});

it.each(['guarded', 'bare'] as const)('searches, in a worker, on the %s site', async (name) => {
  const url = `${sites[name].url}search/?q=social`;
  await visit(browser, url, { waitUntil: 'networkidle' }, async (page, { errors }) => {
    await page.locator('main ol > li h3 a:visible').first().waitFor();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      `${base}pagefind/pagefind-worker.js`,
    ]);
    expect(errors).toEqual([]);
  });
});

it.each(kinds.filter(({ kind }) => kind === 'search'))(
  'searches in $language, in a worker',
  async ({ url }) => {
    await visit(browser, `${url}?q=2020`, { waitUntil: 'networkidle' }, async (page, { errors }) => {
      await page.locator('main ol > li h3 a:visible').first().waitFor();
      expect(page.workers()).toHaveLength(1);
      expect(errors).toEqual([]);
    });
  },
);

it.concurrent.each(kinds.filter(({ kind }) => kind !== '404'))(
  'an unknown address below /$path shows the 404 page as it is meant',
  async ({ url }) => {
    await visitAgain(browser, `${url}no-such-page/`, {}, async (page) => {
      expect(notFoundPage().html).toContain(`<title>${await page.title()}</title>`);
    });
  },
);

it.for([
  ['guarded', 'about/'],
  ['guarded', 'search/'],
  ['guarded', 'no/such/page/'],
  ['bare', 'about/'],
  ['bare', 'search/'],
  ['bare', 'no/such/page/'],
] as const)('on the %s site, /%s stops what is put into it', async ([name, path], { expect }) => {
  await visit(browser, sites[name].url + path, { provoked: true }, async (page, seen) => {
    const before = page.url();
    const gone: string[] = [];
    await page.route('https://other.example/**', (route) => {
      gone.push(route.request().url());
      return route.abort();
    });
    await page.evaluate(attack);
    const stopped = () => seen.violations.filter((violation) => /^[a-z-]+ \S+$/u.test(violation));
    await vi.waitFor(() => expect([...new Set(stopped())].sort()).toEqual(attacksStopped), patient);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(gone, 'requests that left the browser').toEqual([]);
    expect(page.url()).toBe(before);
  });
});

it('is shown in no frame of another site', async () => {
  const stranger = await serveFrames();
  const framed = async (address: string) => {
    const page = await newPage(browser);
    const failures: (string | undefined)[] = [];
    page.on('requestfailed', (request) => {
      if (request.url() === address) failures.push(request.failure()?.errorText);
    });
    await page.goto(stranger.showing(address));
    const shows = () => page.frames()[1]?.url();
    await vi.waitFor(() => expect(shows()).toMatch(/^(?!about:).+/u), patient);
    const seen = { shows: shows(), failures };
    await page.context().close();
    return seen;
  };
  const paths = ['', 'about/', 'search/', 'no/such/page/', 'media/harm.svg'];
  for (const path of paths) {
    const bare = sites.bare.url + path;
    expect(await framed(bare), 'without headers it is').toEqual({ shows: bare, failures: [] });
    // What a browser shows in its place is the browser's own affair: nothing, or words of its own.
    expect(await framed(sites.guarded.url + path), path).toEqual({
      shows: 'chrome-error://chromewebdata/',
      failures: ['net::ERR_BLOCKED_BY_RESPONSE'],
    });
  }
  await stranger.close();
});

it('runs no script in a picture that is opened by itself', async () => {
  const harmed = async (url: string, provoked: boolean) => {
    let found = false;
    await visit(browser, `${url}media/harm.svg`, { provoked }, async (page) => {
      found = await page.evaluate(() => 'harmed' in window);
    });
    return found;
  };
  expect(await harmed(sites.bare.url, false), 'without headers it does').toBe(true);
  expect(await harmed(sites.guarded.url, true)).toBe(false);
});

it('is kept for ever only where the name changes with what is in the file', () => {
  const rules = parseHostHeaders(readFileSync(join(siteDir, '_headers'), 'utf8'));
  const files = globSync('**/*', { cwd: siteDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(siteDir.length + 1)
        .replaceAll('\\', '/'),
    );
  const kept: string[] = [];
  for (const file of files) {
    const control = headersFor(rules, base + file.replace(/(?<=^|\/)index\.html$/u, '')).get('Cache-Control');
    expect([undefined, forEver, asked]).toContain(control);
    if (control === forEver) kept.push(file);
    if (file.endsWith('index.html')) expect(control).toBe(asked);
  }
  expect(kept.filter((file) => !/(?:[._][\w-]{7,}|\/[\da-f]{16})\.\w+$/u.test(file))).toEqual([]);
  for (const pattern of [
    /woff2$/u,
    /_astro\/.*js$/u,
    /pf_fragment$/u,
    /pf_index$/u,
    /pf_filter$/u,
    /pf_meta$/u,
  ])
    expect(
      kept.some((file) => pattern.test(file)),
      String(pattern),
    ).toBe(true);
});

/** What a strict policy has no word for; only the search may compile WebAssembly. */
function looseSources(policy: Policy, searches: boolean): string[] {
  const strict = searches ? /^'(?:none|self|wasm-unsafe-eval|sha256-.*)'$/u : /^'(?:none|self|sha256-.*)'$/u;
  return [...policy].flatMap(([name, sources]) =>
    sources.filter((source) => !strict.test(source)).map((source) => `${name} ${source}`),
  );
}

/** The policies a response carries: where several rules give one, a comma stands between. */
function policiesIn({ headers }: Response): Policy[] {
  return (headers.get('content-security-policy') ?? '').split(',').map(readPolicy);
}

/** Waits until what has been changed about a page is drawn: only then it has asked for what it needs, or was stopped. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
  );
}

async function serveCopy({ without }: { without?: string } = {}) {
  const dir = join(temporaryFolder(), 'site');
  cpSync(siteDir, dir, { recursive: true });
  mkdirSync(join(dir, 'media'), { recursive: true });
  const svg = 'xmlns="http://www.w3.org/2000/svg"';
  writeFileSync(
    join(dir, 'media/harm.svg'),
    `<svg ${svg}><title>Harm</title><script>window.harmed = true</script></svg>`,
  );
  if (without) rmSync(join(dir, without));
  return serve({ dir, port: 0, base });
}
