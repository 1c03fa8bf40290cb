import { expect, it } from 'vitest';
import { filesOfFolder, searchPages } from '../../../../src/finish/offline/left-out.ts';

const kept = [
  '/_astro/fonts/a.woff2',
  '/_astro/p.B3dATza7.webp',
  '/briefs/embed/index.html',
  '/briefs/x.pdf',
  '/briefs/x/qr.svg',
  '/contacts/a.vcf',
  '/data/asks.csv',
  '/de/embed/old/index.html',
  '/feed.xml',
  '/fr/index.html',
  '/index.html',
  '/media/robots.txt',
  '/paper/en.css',
  '/search/index.html',
];
const useless = [
  '/404.html',
  '/_astro/Search.x.js',
  '/_headers',
  '/_redirects',
  '/embed/funding/x/index.html',
  '/fr/embed/funding/x/index.html',
  '/og/index.png',
  '/pagefind/pagefind.js',
  '/robots.txt',
  '/sitemap.xml',
];

it('is what can be read from a disk, in one order', () => {
  expect(filesOfFolder([...useless, ...kept].toReversed(), ['en', 'fr'])).toEqual(kept);
});

it('names the search page of each language', () => {
  expect(searchPages(['en', 'fr'])).toEqual(['/search/index.html', '/fr/search/index.html']);
});
