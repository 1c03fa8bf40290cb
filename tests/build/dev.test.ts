import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanEnvironment } from '../support/build-site.ts';
import { add, contentWith } from '../support/content-folder.ts';

const draft = (kind: string, more: string) => `---\ntitle: ${kind}\nkind: news\nsummary: S.\n${more}\n---\n`;

const content = contentWith({
  'updates/half-written.md': draft('Half written', 'date: 2024\nvisibility: draft'),
  'updates/for-later.md': draft('For later', 'date: 2024\nvisibility: embargoed\nembargoUntil: 2999-01-01'),
  'updates/unfinished.md': '---\ntitle: Unfinished\nkind: news\nvisibility: draft\n---\n',
  'results/waits.md':
    '---\ntitle: Waits\ncountry: fiji\ndate: 2024\nkind: output\nsummary: S.\nupdates: [unfinished]\nvisibility: draft\n---\n',
  'contacts/new.yaml': 'name: New Person\norganisation: agency\nvisibility: draft\n',
  'asks/first-wells.md': add('deliverables: [Ten wells]'),
});

let server: ChildProcess;
let url = '';

beforeAll(async () => {
  server = spawn('node_modules/.bin/astro', ['dev', '--port', '0'], {
    env: { ...cleanEnvironment(), CONTENT_DIR: content },
    detached: true,
  });
  url = await new Promise((found, fail) => {
    let output = '';
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
  if (server.pid) process.kill(-server.pid, 'SIGKILL');
});

const page = async (path: string) => {
  const response = await fetch(new URL(path.slice(1), url));
  return { status: response.status, html: await response.text() };
};

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
