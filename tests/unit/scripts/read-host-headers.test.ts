import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { headersFor, parseHostHeaders } from '../../../scripts/read-host-headers.ts';
import { serve } from '../../../scripts/serve.ts';
import { temporaryFolder } from '../../support/build-site.ts';

const file = `
# everywhere
/*
  X-Frame-Options: DENY
  Cache-Control: no-cache

/fonts/*
  Cache-Control: public, max-age=31536000
/open/:name/
  ! X-Frame-Options
https://preview.example/*
  X-Robots-Tag: noindex
`;

it.each([
  ['/', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
  ['/fonts/a.woff2', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache, public, max-age=31536000' }],
  ['/open/page/', { 'Cache-Control': 'no-cache' }],
  ['/open/page/below/', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
])('adds up the rules that match %s', (path, headers) => {
  expect(Object.fromEntries(headersFor(parseHostHeaders(file), path))).toEqual(headers);
});

it('takes a value with colons whole', () => {
  const rules = parseHostHeaders("/*\n  Content-Security-Policy: default-src 'self'; img-src data: https:");
  expect(headersFor(rules, '/')).toEqual(
    new Map([['Content-Security-Policy', "default-src 'self'; img-src data: https:"]]),
  );
});

it('is read anew for a site that was built again, and shown to nobody', async () => {
  const dir = temporaryFolder();
  const [home, rules] = [join(dir, 'index.html'), join(dir, '_headers')];
  writeFileSync(home, 'home');
  writeFileSync(rules, '/*\n  X-Build: one');
  const site = await serve({ dir, port: 0 });
  onTestFinished(() => site.close());
  const build = async (path: string) => (await fetch(site.url + path)).headers.get('x-build');
  expect(await build('')).toBe('one');
  writeFileSync(rules, '/*\n  X-Build: two');
  expect(await build('')).toBe('two');
  for (const path of ['_headers', '_redirects']) {
    const response = await fetch(site.url + path);
    expect([response.status, await response.text()]).toEqual([404, 'Not found\n']);
  }
});
