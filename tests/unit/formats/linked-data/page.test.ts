import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { marked } from '../../../../src/domain/marked-text.ts';
import { linkedDataset } from '../../../../src/formats/linked-data/data-page.ts';
import { linkedSite } from '../../../../src/formats/linked-data/home.ts';
import { linkedList } from '../../../../src/formats/linked-data/list.ts';
import { linkedData } from '../../../../src/formats/linked-data/page.ts';
import { createEdition } from '../../../../src/i18n/edition.ts';
import type { Frame } from '../../../../src/model/frame.ts';

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/',
  origin: 'https://x.example',
});
const page = { address: '/about/', title: 'About', description: 'Who we are.', crumbs: [] };
const site = {
  title: 'Rivers',
  tagline: 'Clean.',
  licence: 'CC-BY-4.0',
  organisation: { path: '/o/', called: 'Union', type: 'other' },
};
const frame = { edition, site } as unknown as Frame;
const read = (text: string) => JSON.parse(text) as { '@graph': Record<string, unknown>[] };

describe('names of every kind', () => {
  it.each([
    ['the end of a script', 'A</script><script>alert(1)</script>'],
    ['the beginning of a comment', 'A<!--<script>'],
    ['quotes', `A "b" 'c' \\ d`],
    ['separators of lines', 'A\u2028B\u2029C'],
    ['control characters', 'A\u0000\u0001\u001b\u007f\nB\tC'],
    ['half a letter', 'A\ud800B'],
    ['signs of HTML', '<b>A & B</b> &lt;/script&gt; &amp;'],
    ['signs of replacement', "A $& $' $1 B"],
  ])('stand in a script as they are: %s', (_, title) => {
    const text = linkedData({ ...page, title }, edition);
    expect(read(text)['@graph'][0]?.['name']).toBe(title);
    expect(text).not.toContain('<');
    const found: string[] = [];
    const html = `<script type="application/ld+json">${text}</script><p>after</p>`;
    visit(htmlToHast(html) as unknown as Root, 'element', ({ tagName }) => {
      found.push(tagName);
    });
    expect(found.filter((name) => !['html', 'head', 'body'].includes(name))).toEqual(['script', 'p']);
  });

  it('lose the marks of their language', () => {
    const title = `A ${marked('Hut', 'de')}`;
    expect(read(linkedData({ ...page, title }, edition))['@graph'][0]?.['name']).toBe('A Hut');
  });
});

it('tells of a page, its language, and the way up from it', () => {
  const crumbs = [{ title: 'Home', address: '/' }];
  expect(read(linkedData({ ...page, crumbs }, edition))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': 'https://x.example/about/',
        name: 'About',
        description: 'Who we are.',
        inLanguage: 'en',
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': 'https://x.example/' } },
            { '@type': 'ListItem', position: 2, name: 'About' },
          ],
        },
      },
    ],
  });
});

it.each([
  ['/search/', undefined, 'SearchResultsPage'],
  [
    '/briefs/',
    linkedList({ items: [], number: 1, count: 1, total: 0 }, '/briefs/', { edition }),
    'CollectionPage',
  ],
  ['/', linkedSite(frame), 'WebPage'],
])('says what kind of page %s is', (address, about, type) => {
  const [told, main] = read(linkedData({ ...page, address, about }, edition))['@graph'];
  expect(told?.['@type']).toBe(type);
  expect(told?.['mainEntity']).toEqual(main && { '@id': main['@id'] });
});

it('counts what is on the second page of a list from the whole', () => {
  const items = [{ collection: 'briefs', path: '/briefs/z/', called: 'Z' }] as never;
  const list = linkedList({ items, number: 2, count: 2, total: 101 }, '/briefs/', { edition });
  expect(list).toMatchObject({
    numberOfItems: 101,
    itemListElement: [{ position: 101, name: 'Z', url: 'https://x.example/briefs/z/' }],
  });
});

it('tells where the site is searched', () => {
  expect(linkedSite(frame)).toMatchObject({
    '@type': 'WebSite',
    url: 'https://x.example/',
    potentialAction: {
      target: { urlTemplate: 'https://x.example/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

it('tells of each file of each table', () => {
  const tables = [{ name: 'asks', title: 'Asks', description: 'What is asked.' }];
  const dataset = linkedDataset(tables, { title: 'Data', description: 'All figures.' }, frame);
  expect(dataset).toMatchObject({
    name: 'Data, Rivers',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: 'https://x.example/data/asks.csv', name: 'Asks' },
      { encodingFormat: 'application/json', contentUrl: 'https://x.example/data/asks.json' },
    ],
  });
});
