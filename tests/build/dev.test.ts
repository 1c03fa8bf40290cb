import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { putFile } from '../../scripts/put-file.ts';
import { cleanEnvironment, temporaryFolder } from '../support/build-site.ts';
import { add, contentWith, swap } from '../support/content-folder.ts';
import { patient } from '../support/patience.ts';

const draft = (kind: string, more: string) => `---\ntitle: ${kind}\nkind: news\nsummary: S.\n${more}\n---\n`;

const content = contentWith({
  'updates/half-written.md': draft(
    'Half written',
    'date: 2024\nvisibility: draft\ndocuments: [{ title: Plan, file: plan.txt, category: B01, language: en }]',
  ),
  'updates/for-later.md': draft('For later', 'date: 2024\nvisibility: embargoed\nembargoUntil: 2999-01-01'),
  'updates/unfinished.md': '---\ntitle: Unfinished\nkind: news\nvisibility: draft\n---\n',
  'results/waits.md':
    '---\ntitle: Waits\ncountry: fiji\ndate: 2024\nkind: output\nsummary: S.\nupdates: [unfinished]\nvisibility: draft\n---\n',
  'contacts/new.yaml': 'name: New Person\norganisation: agency\nvisibility: draft\n',
  'pages/about.md': null,
  'asks/first-wells.md': add('deliverables: [Ten wells]'),
  'media/plan.txt': 'The plan.',
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

const save = (file: string, text: string) => {
  writeFileSync(join(content, file), text);
};

const shown = (status: number) =>
  vi.waitFor(async () => expect((await page('/briefs/wells/')).status).toBe(status), patient);

/** Waits until a page holds some words; returns it. */
const waitFor = (path: string, words: string) =>
  vi.waitFor(async () => {
    const shown = await page(path);
    expect(shown.html).toContain(words);
    return shown;
  }, patient);

const page = async (path: string) => {
  const response = await fetch(new URL(path.slice(1), url));
  return { status: response.status, html: await response.text() };
};

it('starts with a fault too: what is whole is shown, and of the rest each page says why it is not', async () => {
  const faulty = await page('/briefs/wells/');
  expect(faulty.status).toBe(500);
  expect(faulty.html).toContain('This page cannot be shown yet');
  expect(faulty.html).toContain('write fiji');
  const waiting = await page('/funding/first-wells/');
  expect(waiting.status).toBe(500);
  expect(waiting.html).toContain('<a href="/briefs/wells/"><code>briefs/wells.md</code></a>');
  expect((await page('/updates/visit/')).status).toBe(200);
  expect((await page('/')).status).toBe(200);
});

it('tells it in the terminal once, with the address of the report', async () => {
  const line =
    'briefs/wells.md:5 countries[0]: found "fij", but countries has no such id; write fiji, if that is meant, or add a file for it in countries/';
  await vi.waitFor(() => {
    expect(output.split(line)).toHaveLength(2);
    expect(output).toContain(`What the checks find: ${url.replace(/\/$/u, '')}/_check/`);
  }, patient);
  save(brief, whole);
  await shown(200);
  await vi.waitFor(() => {
    expect(output).toContain('Nothing is wrong that would stop a build');
  }, patient);
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
    for (const file of added.splice(0)) rmSync(join(content, file), { force: true });
    for (const [file, text] of Object.entries(originals)) save(file, text);
    // Where nothing was wrong, the report is as it was: that all is shown as before, the pages tell.
    await vi.waitFor(async () => {
      const { html } = await page('/briefs/wells/');
      expect(html).toContain('<title>Wells for every village');
      expect(html).toContain('They walk far');
      expect(html).not.toContain('Shown as it was');
      expect((await page('/updates/visit/')).html).toContain('A visit to the wells');
    }, patient);
    await waitFor('/_check/', '<title>What the checks found: 0 errors');
  });

  const originals = Object.fromEntries(
    [brief, 'site.yaml', 'updates/visit.md', 'contacts/ann.yaml'].map((file) => [
      file,
      readFileSync(join(content, file), 'utf8'),
    ]),
  );
  originals[brief] = whole;
  const added: string[] = [];
  const addFile = (file: string, text: string | Uint8Array) => {
    added.push(file);
    putFile(content, file, text);
  };

  it('its page is as it was, and says what is wrong; every other page goes on', async () => {
    save(brief, dangling.replace('Wells for every village', 'Wells for all'));
    const { status, html } = await waitFor('/briefs/wells/', 'Shown as it was before the error');
    expect(status).toBe(200);
    expect(html).toContain('<title>Wells for every village');
    expect(html).toContain('<code>briefs/wells.md:5 countries[0]</code>');
    expect(html).toContain('write fiji');
    save('updates/visit.md', originals['updates/visit.md']!.replace('A visit to', 'A day at'));
    const other = await waitFor('/updates/visit/', 'A day at the wells');
    expect(other.html).not.toContain('write fiji');
    expect(other.html).toContain('The whole site: 1 error');
    expect(other.html).toContain('href="/_check/"');
    expect((await page('/nowhere/')).status).toBe(404);
  });

  it('the report is at its own address, links to the page, and loads anew by itself', async () => {
    expect((await page('/_check/')).html).toContain('<title>What the checks found: 0 errors');
    save(brief, dangling);
    const { status, html } = await waitFor('/_check/', 'write fiji');
    expect(status).toBe(200);
    expect(html).toContain('<a href="/briefs/wells/">see its page</a>');
    expect(html).toContain('/@vite/client');
    expect(html).not.toMatch(/ at file:|node_modules|Error:|stack/u);
  });

  it.each<[string, string | Uint8Array | null]>([
    ['names what is not there', dangling],
    ['has a field that there is not', whole.replace('title:', 'titel:')],
    ['cannot be read', '---\ntitle: [\n---\n'],
    ['is empty', ''],
    ['is saved in another encoding', Buffer.from(whole.replace('They walk', 'Ils marchent à'), 'latin1')],
    ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['is gone', null],
  ])('no page is made of a file that %s; when it is mended, it is shown', async (_, text) => {
    if (text === null) rmSync(join(content, brief));
    else writeFileSync(join(content, brief), text);
    const at = await waitFor('/briefs/wells/', text === null ? 'is gone' : 'Shown as it was');
    expect(at.status).toBe(200);
    expect(at.html).toContain('<title>Wells for every village');
    save(brief, whole.replace('They walk far', 'They walk too far'));
    const { html } = await waitFor('/briefs/wells/', 'They walk too far');
    expect(html).not.toContain('Shown as it was');
    expect(output).not.toMatch(/^\s+at |Stack trace/mu);
  });

  it('an entry that never was whole has its report at its address', async () => {
    addFile('updates/second.md', '---\ntitle: Second\nkind: nwes\ndate: 2024\nsummary: S.\n---\n');
    const { status, html } = await waitFor('/updates/second/', 'This page cannot be shown yet');
    expect(status).toBe(500);
    expect(html).toContain('write news');
    expect((await page('/updates/')).html).not.toContain('Second');
    save('updates/second.md', '---\ntitle: Second\nkind: news\ndate: 2024\nsummary: S.\n---\n');
    expect((await waitFor('/updates/second/', '<title>Second')).status).toBe(200);
  });

  it('who is named still stays, though the file is gone', async () => {
    rmSync(join(content, 'contacts/ann.yaml'));
    const { status } = await waitFor('/contacts/ann/', 'The file of this entry is gone');
    expect(status).toBe(200);
    expect((await page('/briefs/wells/')).status).toBe(200);
  });

  it('a picture that cannot be read keeps nobody from a page', async () => {
    addFile('media/huge.png', new Uint8Array(41 * 1024 * 1024));
    await waitFor('/_check/', 'media/huge.png');
    expect((await page('/briefs/wells/')).status).toBe(200);
  });

  it('two saves at once: the second is shown', async () => {
    save(brief, whole.replace('They walk far', 'They walk first'));
    save(brief, whole.replace('They walk far', 'They walk second'));
    await waitFor('/briefs/wells/', 'They walk second');
  });

  it('a title is followed wherever it stands', async () => {
    save(brief, whole.replace('Wells for every village', 'Wells for everybody'));
    await waitFor('/briefs/wells/', '<title>Wells for everybody');
    for (const path of ['/briefs/', '/', '/funding/first-wells/', '/themes/water/'])
      expect([path, (await page(path)).html.includes('Wells for everybody')]).toEqual([path, true]);
  });

  it('an open page is told to load anew', async () => {
    const { html: client } = await page('/@vite/client');
    const token = /wsToken = "([^"]+)"/u.exec(client)?.[1] ?? '';
    const socket = new WebSocket(`${url.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
    await new Promise((done) => socket.addEventListener('open', done));
    // What an earlier save has to say may still be on its way: it is loaded anew at every word, as a browser does.
    const shown = new Promise<string>((done) => {
      socket.addEventListener('message', ({ data }) => {
        if (String(data).includes('full-reload'))
          void page('/briefs/wells/').then(({ html }) => html.includes('They run far') && done(html));
      });
    });
    save(brief, whole.replace('They walk far', 'They run far'));
    expect(await shown).toContain('They run far');
    socket.close();
  });

  it('the editor is left alone', async () => {
    expect((await page('/admin/')).html).not.toContain('donor-brief-check');
  });

  it('the editor and documents are answered at their addresses', async () => {
    const { html } = await page('/admin/');
    const files = [...html.matchAll(/(?:src|href)="(\/admin\/app\/[^"]+)"/gu)].map(([, file = '']) => file);
    expect(files).toHaveLength(2);
    for (const file of [...files, '/media/plan.txt']) expect((await page(file)).status, file).toBe(200);
  });

  it.each([
    ['cannot be read', (): void => save('site.yaml', 'title: ['), 'site.yaml'],
    ['is gone', (): void => rmSync(join(content, 'site.yaml')), 'There is no site.yaml in'],
  ])('and where site.yaml %s, every page is the report', async (_, breakIt, words) => {
    breakIt();
    await shown(500);
    for (const path of ['/', '/briefs/wells/', '/sitemap.xml', '/_check/'])
      expect((await page(path)).html).toContain(words);
    expect(server.exitCode).toBe(null);
  });
});

it('says in words that a folder holds no site', async () => {
  const empty = temporaryFolder();
  const other = spawn(process.execPath, ['scripts/dev.ts', '--content', empty], { env: cleanEnvironment() });
  let said = '';
  other.stderr.on('data', (text: Buffer) => (said += String(text)));
  expect(await new Promise((done) => other.on('close', done))).toBe(2);
  expect(said).toMatch(/^There is no site\.yaml in /u);
});
