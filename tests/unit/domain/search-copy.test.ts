import { expect, it } from 'vitest';
import { isSearched, searchCopy } from '../../../src/domain/search-copy.ts';

const page = '<style>p{margin:1.3em}</style><main data-pagefind-body>';
const copy = (html: string) =>
  html.startsWith('<meta')
    ? searchCopy(html + page).slice(0, -page.length)
    : searchCopy(page + html).slice(page.length);
const shown = (html: string) => copy(html).replaceAll('\u2061', '|');

it.each([
  ['<main id="main" data-pagefind-body>x</main>', true],
  ['<main data-pagefind-body="">x</main>', true],
  ['<main id="main">data-pagefind-body</main>', false],
  ['<p data-pagefind-ignore>x</p>', false],
])('tells whether %j is searched', (html, searched) => {
  expect(isSearched(html)).toBe(searched);
});

it.each([
  ['<dt>asked for</dt><dd>US$750,000</dd>', '<dt>asked for: </dt> <dd>US$750,000 |750000|</dd>'],
  ['<dd>A</dd><dd>B</dd>', '<dd>A; </dd> <dd>B</dd>'],
  ['<span>Write to</span><a href="/x/">Nuno</a>', '<span>Write to</span> <a href="/x/">Nuno</a>'],
  ['<b>1</b> <i>2</i>', '<b>1</b> <i>2</i>'],
  ['it&#39;s 1.3', 'it&#39;s 1.3 |1‿3|'],
  ['<a title="1.3 > 1.2" href="/sdg/1.3/">go</a>', '<a title="1.3 > 1.2" href="/sdg/1.3/">go</a>'],
  [
    '<meta data-pagefind-meta="title[content]" content="Target 1.3">',
    '<meta data-pagefind-meta="title[content]" content="Target 1.3 |1‿3|">',
  ],
  [
    '<meta data-pagefind-meta="title[content]" content="1.3 &#38; more">',
    '<meta data-pagefind-meta="title[content]" content="1.3 |1‿3| &#38; more">',
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
