import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findGonePages } from '../../../../scripts/building/gone-pages.ts';
import { putFile } from '../../../../scripts/put-file.ts';
import { temporaryFolder } from '../../../support/build-site.ts';
import { add, contentWith } from '../../../support/content-folder.ts';

const origin = 'https://water.example.org/base/';

/** A finished site with these pages; those of `listed` stand in its sitemap. */
function siteWith(pages: readonly string[], listed: readonly string[] = [], home = origin): string {
  const root = join(temporaryFolder(), 'site');
  const urls = ['', ...listed].map((page) => `<url><loc>${home}${page}</loc></url>`);
  const files = { 'sitemap.xml': `<urlset>${urls.join('\n')}</urlset>` };
  const all = Object.entries({ ...files, 'index.html': '', ...pagesOf(pages) });
  for (const [file, text] of all) {
    putFile(root, file, text);
  }
  return root;
}

const pagesOf = (pages: readonly string[]) =>
  Object.fromEntries(pages.map((page) => [`${page}index.html`, '']));

const gone = (last: readonly string[], now: readonly string[], content = contentWith()) =>
  findGonePages(siteWith([], last), siteWith(now), content).map(({ file, message }) => `${file}: ${message}`);

it('says that a page is gone, and how old links are led on', () => {
  expect(gone(['briefs/old/', 'fr/briefs/old/', 'briefs/wells/'], ['briefs/wells/'])).toEqual([
    'site.yaml: the page /briefs/old/ was published before and is gone; if another entry takes its place, write redirectFrom: [/briefs/old/] in that one, so that old links still lead there',
  ]);
});

it('names what is hidden now, and why', () => {
  const content = contentWith({
    'asks/first-wells.md': add('visibility: embargoed\nembargoUntil: 2030-01-01'),
    'pages/about.md': add('visibility: draft'),
  });
  expect(gone(['funding/first-wells/', 'about/'], [], content)).toEqual([
    'asks/first-wells.md: the page /funding/first-wells/ was published before and is gone, as this is not published yet: it is embargoed until 2030-01-01; whoever has its address finds nothing there now',
    'pages/about.md: the page /about/ was published before and is gone, as this is not published yet: it is a draft; whoever has its address finds nothing there now',
  ]);
});

it.each<[string, string[], string[]]>([
  ['all pages are there still', ['briefs/wells/', 'about/'], ['briefs/wells/', 'about/']],
  ['an old address leads on', ['briefs/old/'], ['briefs/old/']],
  [
    'lists, goals and languages are gone',
    ['results/', 'results/page/2/', 'sdg/6.1/', 'fr/', 'fr/results/'],
    [],
  ],
])('says nothing where %s', (_, last, now) => {
  expect(gone(last, now)).toEqual([]);
});

it('says nothing where there was no site', () => {
  expect(findGonePages(join(temporaryFolder(), 'nowhere'), siteWith([]), contentWith())).toEqual([]);
});

it.each(['https://other.example.org/base/', 'https://water.example.org/other/'])(
  'says nothing of another site, which was at %s',
  (home) => {
    expect(findGonePages(siteWith([], ['briefs/old/'], home), siteWith([]), contentWith())).toEqual([]);
  },
);
