import { beforeEach, expect, it, vi } from 'vitest';
import { siteSettings } from '../../../src/content-files/site-settings.ts';
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
  expect(siteSettings().address).toEqual({ origin, base });
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('CONTENT_DIR', contentWith({ 'site.yaml': swap('https://water.example.org/', url) }));
  expect(siteSettings().address).toEqual({ origin, base });
});

it.each([
  ['url: https://water.example.org/\n', ''],
  ['https://water.example.org/', 'water'],
  ['title: Water for Fiji', 'title: ['],
])('falls back where site.yaml is in need of repair: the checks say why', (from, to) => {
  vi.stubEnv('CONTENT_DIR', contentWith({ 'site.yaml': swap(from, to) }));
  expect(siteSettings().address).toEqual({ origin: 'http://localhost', base: '/' });
});

it.each<[string, string[]]>([
  ['languages: [en]', ['en']],
  ['languages: [en, fr, pt-BR]', ['en', 'fr', 'pt-BR']],
  ['languages: [en, not a language, 3, FR]', ['en']],
  ['languages: en', []],
  ['languages: [', []],
])('reads %j', (line, languages) => {
  vi.stubEnv('CONTENT_DIR', contentWith({ 'site.yaml': (text) => text.replace(/^languages:.*$/mu, line) }));
  expect(siteSettings().languages).toEqual(languages);
});

it.each([
  ['timeZone: Asia/Vientiane', 'Asia/Vientiane'],
  ['timeZone: Vientiane', 'UTC'],
  ['timeZone: 7', 'UTC'],
  ['', 'UTC'],
])('reads %j', (line, timeZone) => {
  vi.stubEnv('CONTENT_DIR', contentWith({ 'site.yaml': (text) => `${text}${line}\n` }));
  expect(siteSettings().timeZone).toBe(timeZone);
});

it('has no languages where there is no site.yaml, and still the address of the environment', () => {
  vi.stubEnv('CONTENT_DIR', '/nowhere');
  vi.stubEnv('SITE_URL', 'https://x.example/a/');
  expect(siteSettings()).toEqual({
    address: { origin: 'https://x.example', base: '/a/' },
    languages: [],
    timeZone: 'UTC',
  });
});
