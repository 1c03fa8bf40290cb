import { expect, it } from 'vitest';
import {
  inLanguage,
  isSitePath,
  listPageAddress,
  publishedAddress,
  shareImageAddress,
  underBase,
} from '../../../src/domain/addresses.ts';

it.each([
  [1, '/results/'],
  [2, '/results/page/2/'],
])('page %i of a list is %s', (number, address) => {
  expect(listPageAddress('/results/', number)).toBe(address);
});

it.each([
  ['/briefs/x/', 'en', 'en', '/briefs/x/'],
  ['/briefs/x/', 'fr', 'en', '/fr/briefs/x/'],
  ['/', 'lo', 'en', '/lo/'],
  ['/', 'ar', 'ar', '/'],
  ['/a/', 'pt-BR', 'en', '/pt-BR/a/'],
  ['/media/a.pdf', 'fr', 'en', '/media/a.pdf'],
])('%s in %s, where %s is the default, is %s', (address, language, byDefault, expected) => {
  expect(inLanguage(address, language, byDefault)).toBe(expected);
});

it.each([
  ['/briefs/x/', '/', '/briefs/x/'],
  ['/briefs/x/', '/demo/', '/demo/briefs/x/'],
  ['/briefs/x/', '/demo', '/demo/briefs/x/'],
  ['/', '/a/b/', '/a/b/'],
])('%s under %s is %s', (address, base, expected) => {
  expect(underBase(address, base)).toBe(expected);
});

it.each([
  ['/briefs/', true],
  ['//example.org', false],
  ['https://example.org', false],
  ['#a', false],
  ['', false],
])('%j stays in the site: %s', (link, stays) => {
  expect(isSitePath(link)).toBe(stays);
});

it.each([
  ['/', '/og/index.png'],
  ['/lo/', '/og/lo.png'],
  ['/briefs/x/', '/og/briefs/x.png'],
  ['/lo/briefs/x/', '/og/lo/briefs/x.png'],
  ['/results/page/2/', '/og/results/page/2.png'],
  ['/sdg/1.3/', '/og/sdg/1.3.png'],
])('the share image of %s is %s', (address, image) => {
  expect(shareImageAddress(address)).toBe(image);
});

it.each([
  ['https://x.example', '/a/', 'https://x.example/a/'],
  ['https://x.example/', '/a/', 'https://x.example/a/'],
  ['https://x.example/base', '/fr/a/', 'https://x.example/base/fr/a/'],
  ['https://x.example/base/?from=mail#top', '/', 'https://x.example/base/'],
])('a site at %s has its page %s for good at %s', (site, address, whole) => {
  expect(publishedAddress(site, address)).toBe(whole);
});
