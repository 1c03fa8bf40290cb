import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../scripts/serve.ts';
import { temporaryFolder } from '../../support/build-site.ts';

const files = {
  'index.html': 'home',
  'about/index.html': 'about',
  '404.html': 'no such page',
  'data.json': '{}',
  'ann.vcf': 'BEGIN:VCARD',
  'feed.xml': '<feed/>',
  'fr/a.md': '# A',
  _headers: '/x/about/\n  X-About: yes',
};

it.each([
  ['/x/', 200, 'home'],
  ['/x/about/', 200, 'about'],
  ['/x/data.json', 200, '{}'],
  ['/x/nowhere/', 404, 'no such page'],
  ['/x/%E0%A4%A', 404, 'no such page'],
  ['/x/..%2f..%2fetc/passwd', 404, 'no such page'],
  ['/elsewhere/', 404, 'Not found\n'],
  ['//x/', 404, 'Not found\n'],
])('answers %s with %i', async (path, status, body) => {
  const { url } = await servedUnder('/x/');
  const response = await fetch(new URL(url).origin + path);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

it.each([
  ['/', '/x/'],
  ['/x', '/x/'],
  ['/x/about?q=1', '/x/about/?q=1'],
])('sends %s to %s', async (path, location) => {
  const { url } = await servedUnder('/x/');
  const response = await fetch(new URL(url).origin + path, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, location]);
});

it('calls files by their name, with their encoding, that hosts do not know', async () => {
  const { url } = await servedUnder('/x/');
  const typeOf = async (file: string) => (await fetch(`${url}${file}`)).headers.get('content-type');
  expect(await typeOf('ann.vcf')).toBe('text/vcard; charset=utf-8');
  expect(await typeOf('feed.xml')).toBe('application/atom+xml; charset=utf-8');
  expect(await typeOf('fr/a.md')).toBe('text/markdown; charset=utf-8');
  expect(await typeOf('nobody.vcf')).toBe('text/html;charset=utf-8');
});

it('heeds _headers, by the path on the host', async () => {
  const { url } = await servedUnder('/x/');
  expect((await fetch(`${url}about/`)).headers.get('x-about')).toBe('yes');
  expect((await fetch(url)).headers.get('x-about')).toBeNull();
});

it('serves at the root too, and takes the next port when one is in use', async () => {
  const first = await servedUnder('/');
  const second = await servedUnder('/', Number(new URL(first.url).port));
  expect(second.url).not.toBe(first.url);
  expect(await (await fetch(`${second.url}about/`)).text()).toBe('about');
});

async function servedUnder(base: string, port = 0) {
  const dir = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const site = await serve({ dir, port, base });
  onTestFinished(() => site.close());
  return site;
}

it.each(['99999', '-1', 'abc', '5.5'])('says what a port is when asked for %s', (port) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/serve.ts', `--port=${port}`], {
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual([
    `--port needs a whole number up to 65535, such as 5000; found ${port}\n`,
    2,
  ]);
});
