import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { add, contentWith, swap } from '../support/content-folder.ts';

const base = '/a/base/';
let site: BuiltSite;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const content = contentWith({
    'site.yaml': (text) =>
      swap(
        'languages: [en]',
        'languages: [en, fr, ar]',
      )(text).replace('https://water.example.org/', `https://water.example.org${base}`),
    'briefs/wells.md': add(
      'redirectFrom: ["/puits-été/", "/ar/مشاريع/", "/projets/l%27eau/", /fr/anciens-puits/, /projects/wells.html, /old/index.html, /Old, /a.php, /x/Default.aspx, /en/wells/, /plan.pdf, /both.html, /both.html/more/, /b.htm, "/a%20b/", "/a&b,c/", /all/]',
    ),
    'pages/about.md': add('redirectFrom: [/fr/all/, /about.html]'),
  });
  site = await buildSite({ content });
  server = await serve({ dir: site.dir, port: 0, base });
});
afterAll(() => server.close());

it('builds whatever the check has taken', () => {
  expect([site.output, site.status]).toEqual([expect.stringMatching(/^Built \d+ pages/mu), 0]);
});

it.each([
  ['puits-été/', 'briefs/wells/'],
  ['puits-%C3%A9t%C3%A9', 'briefs/wells/'],
  ['fr/puits-été/', 'fr/briefs/wells/'],
  ['ar/مشاريع/', 'ar/briefs/wells/'],
  ["projets/l'eau/", 'briefs/wells/'],
  ['projets/l%27eau', 'briefs/wells/'],
  ['fr/anciens-puits/', 'fr/briefs/wells/'],
  ['projects/wells.html', 'briefs/wells/'],
  ['ar/projects/wells.html', 'ar/briefs/wells/'],
  ['old/', 'briefs/wells/'],
  ['Old', 'briefs/wells/'],
  ['a.php', 'briefs/wells/'],
  ['fr/x/Default.aspx', 'fr/briefs/wells/'],
  ['en/wells/', 'briefs/wells/'],
  ['plan.pdf', 'briefs/wells/'],
  ['both.html', 'briefs/wells/'],
  ['both.html/more/', 'briefs/wells/'],
  ['b.htm', 'briefs/wells/'],
  ['a%20b/', 'briefs/wells/'],
  ['a%26b%2Cc', 'briefs/wells/'],
  ['all/', 'briefs/wells/'],
  ['fr/all/', 'fr/about/'],
  ['ar/all/', 'ar/briefs/wells/'],
  ['about.html', 'about/'],
])('%s leads to %s', async (from, to) => {
  const response = await fetch(server.url + from);
  const page = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/html'),
  ]);
  expect(/http-equiv="refresh" content="0; url=([^"]+)"/u.exec(page)?.[1]).toBe(base + to);
  expect(page).toContain(`href="https://water.example.org${base}${to}"`);
  expect(existsSync(join(site.dir, to, 'index.html'))).toBe(true);
});

it('makes files of addresses that are files, and each address below a language once', () => {
  for (const file of ['projects/wells.html', 'fr/projects/wells.html', 'b.htm', 'about.html'])
    expect(statSync(join(site.dir, file)).isFile()).toBe(true);
  const moved = globSync('**/*.{html,htm}', { cwd: site.dir })
    .filter((file) => statSync(join(site.dir, file)).isFile())
    .filter((file) => readFileSync(join(site.dir, file), 'utf8').includes('http-equiv="refresh"'));
  expect(moved.filter((file) => /anciens|مشاريع/u.test(file)).sort()).toEqual([
    join('ar', 'مشاريع', 'index.html'),
    join('fr', 'anciens-puits', 'index.html'),
  ]);
  for (const file of moved)
    expect(readFileSync(join(site.dir, file), 'utf8')).toMatch(/^<!DOCTYPE html>.*script-src 'none'/su);
});
