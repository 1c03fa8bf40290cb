import { expect, it } from 'vitest';
import { arrived } from '../../../../src/search/text/carried-letters.ts';
import {
  indexLanguage,
  isSearched,
  languageIndexed,
  languageOf,
  searchCopy,
  searchedTexts,
  withoutUnsearched,
} from '../../../../src/search/build/search-copy.ts';
import { vocabularyOf } from '../../../../src/search/text/vocabulary.ts';

const known = { spaceless: vocabularyOf(['ປະກັນ', 'ສັງຄົມ']), semitic: new Set<string>() };

const page = '<style>p{margin:1.3em}</style><main data-pagefind-body>';
const copy = (html: string) =>
  html.startsWith('<meta')
    ? searchCopy(html + page, known).slice(0, -page.length)
    : searchCopy(page + html, known).slice(page.length);
const shown = (html: string) => arrived(copy(html));

it.each([
  ['<main id="main" data-pagefind-body>x</main>', true],
  ['<main data-pagefind-body="">x</main>', true],
  ['<main id="main">data-pagefind-body</main>', false],
  ['<p data-pagefind-ignore>x</p>', false],
  ['<p>data-pagefind-body</p><main id="main" data-pagefind-body>x</main>', true],
  ['<main data-pagefind-body-of="x">x</main>', true],
  ['<main data-pagefind-bodyguard>x</main>', false],
])('tells whether %j is searched', (html, searched) => {
  expect(isSearched(html)).toBe(searched);
});

it.each([
  ['<dt>asked for</dt><dd>US$750,000</dd>', '<dt>asked for: </dt> <dd>US$750,000 `750000`.</dd>'],
  ['<dd>A</dd><dd>B</dd>', '<dd>A; </dd> <dd>B</dd>'],
  ['<span>Write to</span><a href="/x/">Nuno</a>', '<span>Write to</span> <a href="/x/">Nuno</a>'],
  ['<b>1</b> <i>2</i>', '<b>1</b> <i>2</i>'],
  ['<p>ປະກັນສັງຄົມ</p><p>ສັງຄົມ</p>', '<p>ປະກັນ` ສັງຄົມ</p> <p>ສັງຄົມ</p>'],
  ['ປະກັນ<b>ສັງຄົມ</b>', 'ປະກັນ` <b>ສັງຄົມ</b>'],
  ['<b>ປະກັນ</b>ສັງຄົມ', '<b>ປະກັນ` </b>ສັງຄົມ'],
  ['<a href="/x/">ILO</a>ສັງຄົມ', '<a href="/x/">ILO</a>` ສັງຄົມ'],
  ['<p>ILO</p>ສັງຄົມ', '<p>ILO</p>ສັງຄົມ'],
  ['<span>One</span><span>, two</span>', '<span>One</span><span>, two</span>'],
  ['<p>l’emploi</p><p>1.3 <b>1.3</b></p>', '<p>l’emploi`emploi`.</p> <p>1.3 `1‿3` <b>1.3 `1‿3`.</b></p>'],
  ['<p>l’emploi.</p><p>l’emploi<br>a</p>', '<p>l’emploi`emploi`.</p> <p>l’emploi`emploi`<br>a</p>'],
  ['it&#39;s 1.3', 'it&#39;s 1.3 `1‿3`'],
  ['<a title="1.3 > 1.2" href="/sdg/1.3/">go</a>', '<a title="1.3 > 1.2" href="/sdg/1.3/">go</a>'],
  [
    '<meta data-pagefind-meta="title[content]" content="Target 1.3">',
    '<meta data-pagefind-meta="title[content]" content="Target 1.3 `1‿3`">',
  ],
  [
    '<meta data-pagefind-meta="title[content]" content="1.3 &#38; more">',
    '<meta data-pagefind-meta="title[content]" content="1.3 `1‿3` &#38; more">',
  ],
  [
    '<meta data-pagefind-filter="goal[content]" content="Target 1.3">',
    '<meta data-pagefind-filter="goal[content]" content="Target 1.3">',
  ],
  [
    '<meta data-pagefind-sort="amount[content]" content="0.5">',
    '<meta data-pagefind-sort="amount[content]" content="0.5">',
  ],
])('copies %j as %j', (html, expected) => {
  expect(shown(html)).toBe(expected);
});

it.each([
  ['<html lang="lo"><main data-pagefind-body>', 'lo', 'lo'],
  ['<html class="a" lang="pt-BR"><main data-pagefind-body>', 'pt-BR', 'pt-BR'],
  ['<html lang="th"><main data-pagefind-body>', 'th', 'x-th'],
  ['<html lang="th-TH"><main data-pagefind-body>', 'th-TH', 'x-th-TH'],
])('indexes %j, which is in %s, as %s', (page, language, indexed) => {
  expect(languageOf(page)).toBe(language);
  expect(indexLanguage(language)).toBe(indexed);
  expect(languageIndexed(indexed)).toBe(language);
  expect(languageOf(searchCopy(page, known))).toBe(indexed);
});

it('reads what is searched of a page, and nothing else', () => {
  const head = '<meta data-pagefind-meta="title[content]" content="ສັງຄົມ"><meta name="a" content="b">';
  const texts = searchedTexts(`${head}<p>no</p><main data-pagefind-body><p title="no">ປະກັນ</p></main>`);
  expect(texts.filter(Boolean)).toEqual(['ສັງຄົມ', 'ປະກັນ']);
});

it('takes apart only those parts that are wanted', () => {
  const head = '<meta data-pagefind-meta="title[content]" content="Wells">';
  const texts = searchedTexts(`${head}<main data-pagefind-body>ten<b>1</b></main>`, (part) =>
    /\d/u.test(part),
  );
  expect(texts.filter(Boolean)).toEqual(['ten', '1']);
});

it.each<[string, string, string]>([
  [
    'styles before what is searched',
    '<title>a</title><style>p{color:red}@media (1px<width){}</style><style>b</style><nav>c</nav><main data-pagefind-body>d',
    '<title>a</title><nav>c</nav><main data-pagefind-body>d',
  ],
  [
    'what follows it',
    '<main data-pagefind-body><p>a</p></main><footer>b</footer></body></html>',
    '<main data-pagefind-body><p>a</p></main></body></html>',
  ],
  [
    'nothing that tells the index something',
    '<main data-pagefind-body>a</main><p data-pagefind-meta="x">b</p>',
    '<main data-pagefind-body>a</main><p data-pagefind-meta="x">b</p>',
  ],
  [
    'nothing behind another element',
    '<div data-pagefind-body>a</div><p>b</p>',
    '<div data-pagefind-body>a</div><p>b</p>',
  ],
  ['no style that does not end', '<style>a<main data-pagefind-body>b', 'a<main data-pagefind-body>b'],
])('leaves out %s', (_, page, left) => {
  expect(withoutUnsearched(page)).toBe(left);
});
