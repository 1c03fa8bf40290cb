import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { BuiltSite } from '../support/build-site.ts';
import { pagesOf } from '../../src/press/typst.ts';
import { sharedFixture } from '../support/shared-site.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await sharedFixture('full');
  expect([site.status, site.output]).toEqual([0, expect.stringContaining('Built')]);
});

it('puts a PDF beside the page of every brief, of at most 300 kB', () => {
  const pages = globSync('briefs/*/index.html', { cwd: site.dir }).filter((path) => isBrief(path));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    const bytes = readFileSync(join(site.dir, page.replace(/[\\/]index\.html$/u, '.pdf')));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeLessThan(300_000);
    const kilobytes = Math.ceil(bytes.length / 10_000) * 10;
    expect(readFileSync(join(site.dir, page), 'utf8')).toMatch(
      new RegExp(`<a href="[^"]+\\.pdf"[^>]*>as a PDF, ${kilobytes} kB</a>`, 'u'),
    );
  }
});

it('keeps a donor brief on one sheet', () => {
  expect(pagesOf(readFileSync(join(site.dir, 'briefs/upper-river.pdf')))).toBeLessThanOrEqual(2);
});

it('has none of a brief that is not published', () => {
  expect(existsSync(join(site.dir, 'briefs/secret.pdf'))).toBe(false);
});

// An old address only leads on.
function isBrief(page: string): boolean {
  return !readFileSync(join(site.dir, page), 'utf8').includes('http-equiv="refresh"');
}
