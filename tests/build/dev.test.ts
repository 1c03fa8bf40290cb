import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanEnvironment } from '../support/build-site.ts';
import { add, contentWith, swap } from '../support/content-folder.ts';

const draft = (kind: string, more: string) => `---\ntitle: ${kind}\nkind: news\nsummary: S.\n${more}\n---\n`;

const content = contentWith({
  'updates/half-written.md': draft('Half written', 'date: 2024\nvisibility: draft'),
  'updates/for-later.md': draft('For later', 'date: 2024\nvisibility: embargoed\nembargoUntil: 2999-01-01'),
  'updates/unfinished.md': '---\ntitle: Unfinished\nkind: news\nvisibility: draft\n---\n',
  'results/waits.md':
    '---\ntitle: Waits\ncountry: fiji\ndate: 2024\nkind: output\nsummary: S.\nupdates: [unfinished]\nvisibility: draft\n---\n',
  'contacts/new.yaml': 'name: New Person\norganisation: agency\nvisibility: draft\n',
  'pages/about.md': null,
  'asks/first-wells.md': add('deliverables: [Ten wells]'),
});

let server: ChildProcess;
let url = '';
let output = '';

beforeAll(async () => {
  save(brief, dangling);
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0', '--content', content], {
    env: cleanEnvironment(),
  });
  url = await new Promise((found, fail) => {
    const read = (text: Buffer) => {
      output += String(text);
      const address = /http:\/\/localhost:\d+\S*/u.exec(output)?.[0];
      if (address) found(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => {
      fail(new Error(output));
    });
  });
});

afterAll(() => {
  server.kill();
});

const brief = 'briefs/wells.md';
const whole = readFileSync(join(content, brief), 'utf8');
const dangling = swap('[fiji]', '[fij]')(whole);
const site = readFileSync(join(content, 'site.yaml'), 'utf8');

const save = (file: string, text: string) => {
  writeFileSync(join(content, file), text);
};

const shown = (status: number) =>
  vi.waitFor(async () => expect((await page('/')).status).toBe(status), { timeout: 20_000, interval: 50 });

const page = async (path: string) => {
  const response = await fetch(new URL(path.slice(1), url));
  return { status: response.status, html: await response.text() };
};

it('starts with a fault too: the report is in the browser, and its lines in the terminal, once', async () => {
  expect((await page('/briefs/wells/')).html).toContain('write fiji');
  const line =
    'briefs/wells.md:5 countries[0]: found "fij", but countries has no such id; write fiji, if that is meant, or add a file for it in countries/';
  await vi.waitFor(() => {
    expect(output.split(line)).toHaveLength(2);
  });
  save(brief, whole);
  await shown(200);
  await vi.waitFor(() => {
    expect(output).toContain('Everything is mended');
  });
});

it('greets with no warning, and with none about what a site need not have', async () => {
  expect((await page('/')).status).toBe(200);
  expect(output).not.toMatch(/\bWARN\b|Warning:|is empty|telemetry|anonymous/u);
});

it.each([
  ['/updates/half-written/', '[Draft] Half written'],
  ['/updates/for-later/', '[Embargoed until 2999-01-01, 00:00 UTC] For later'],
  ['/contacts/new/', '[Draft] New Person'],
])('while somebody writes, %s is there, marked', async (path, title) => {
  const { status, html } = await page(path);
  expect(status).toBe(200);
  expect(/<h1[^>]*>\s*([^<]+?)\s*</u.exec(html)?.[1]).toBe(title);
});

it('marks them in lists too, and what is published bears no mark', async () => {
  const { html } = await page('/updates/');
  expect(html).toContain('[Draft] Half written');
  expect(html).toContain('A visit to the wells');
  expect(html).not.toContain('[Draft] A visit');
});

it.each(['/updates/unfinished/', '/results/waits/'])('%s is too unfinished to be shown', async (path) => {
  expect((await page(path)).status).toBe(404);
});

it('is there once: a second says so and stops', async () => {
  const second = spawn(process.execPath, ['scripts/dev.ts', '--content', content], {
    env: cleanEnvironment(),
  });
  let said = '';
  second.stderr.on('data', (text: Buffer) => (said += String(text)));
  expect(await new Promise((done) => second.on('close', done))).toBe(2);
  expect(said).toMatch(/^"npm run dev" is running already/u);
});

describe('while the content has a fault', () => {
  afterEach(async () => {
    save(brief, whole);
    save('site.yaml', site);
    await shown(200);
  });

  it('every page is the report for staff, in words, until it is mended', async () => {
    save(brief, dangling);
    await shown(500);
    for (const path of ['/', '/briefs/wells/', '/updates/visit/', '/nowhere/', '/sitemap.xml']) {
      const { status, html } = await page(path);
      expect([path, status]).toEqual([path, 500]);
      expect(html).toContain('Something must be mended before this can be published');
      expect(html).toContain('write fiji');
      expect(html).toContain('/@vite/client');
      expect(html).not.toMatch(/ at file:|node_modules|Error:|stack/u);
    }
    save(brief, whole);
    await shown(200);
    expect((await page('/briefs/wells/')).html).toContain('Wells for every village');
  });

  it.each([
    ['names what is not there', dangling],
    ['has a field that there is not', whole.replace('title:', 'titel:')],
    ['cannot be read', '---\ntitle: [\n---\n'],
  ])('no page is made of a file that %s, when it is mended either', async (_, text) => {
    save(brief, text);
    await shown(500);
    save(brief, whole.replace('They walk far', 'They walk too far'));
    const seen = new Set<string>();
    await vi.waitFor(
      async () => {
        const { status, html } = await page('/briefs/wells/');
        seen.add(/<title>([^<]*)/u.exec(html)?.[1] ?? 'none');
        expect(status).toBe(200);
        expect(html).toContain('They walk too far');
      },
      { timeout: 20_000, interval: 20 },
    );
    expect(
      [...seen].filter((title) => !/^What the checks found|^Wells for every village/u.test(title)),
    ).toEqual([]);
    expect(output).not.toMatch(/^\s+at |Stack trace/mu);
  });

  it.each([
    ['cannot be read', (): void => save('site.yaml', 'title: ['), 'site.yaml'],
    ['is gone', (): void => rmSync(join(content, 'site.yaml')), 'There is no site.yaml in'],
  ])('and where site.yaml %s', async (_, breakIt, words) => {
    breakIt();
    await shown(500);
    expect((await page('/briefs/wells/')).html).toContain(words);
    expect(server.exitCode).toBe(null);
  });
});
