import { beforeEach, expect, it, vi } from 'vitest';
import { siteAddress } from '../../../src/content-files/site-address.ts';
import { contentWith, swap } from '../../support/content-folder.ts';

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('SITE_URL', '');
});

it.each([
  ['https://x.example/', 'https://x.example', '/'],
  ['https://x.example', 'https://x.example', '/'],
  ['https://x.example/a/b/', 'https://x.example', '/a/b/'],
  ['https://x.example/a/b', 'https://x.example', '/a/b/'],
  ['http://x.example:8080/a/', 'http://x.example:8080', '/a/'],
])('%s is published at %s under %s', (url, origin, base) => {
  vi.stubEnv('SITE_URL', url);
  expect(siteAddress()).toEqual({ origin, base });
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('CONTENT_DIR', contentWith({ 'site.yaml': swap('https://water.example.org/', url) }));
  expect(siteAddress()).toEqual({ origin, base });
});

it.each([
  ['url: https://water.example.org/\n', ''],
  ['https://water.example.org/', 'water'],
  ['title: Water for Fiji', 'title: ['],
])('falls back where site.yaml is in need of repair: the checks say why', (from, to) => {
  vi.stubEnv('CONTENT_DIR', contentWith({ 'site.yaml': swap(from, to) }));
  expect(siteAddress()).toEqual({ origin: 'http://localhost', base: '/' });
});
