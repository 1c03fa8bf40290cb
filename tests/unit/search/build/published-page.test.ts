import { expect, it } from 'vitest';
import { onlyForIndex, publishedPage } from '../../../../src/search/build/published-page.ts';

const meta = (what: string, content: string) =>
  `<meta name="search" data-pagefind-${what}" content="${content}">`;

it.each([
  ['a filter', meta('filter="kind[content]', 'Brief &#34;A&#34; > B'), ''],
  ['an order', meta('sort="order[content]', '00 79818768 A'), ''],
  [
    'several',
    meta('filter="kind[content]', 'a') + meta('filter="kind[content]', 'b') + meta('sort="date[content]', ''),
    '',
  ],
  ['not what search shows', meta('meta="title[content]', 'A'), meta('meta="title[content]', 'A')],
  ['no other description', '<meta name="description" content="a">', '<meta name="description" content="a">'],
])('leaves out what only the index reads: %s', (_, written, published) => {
  expect(publishedPage(`<head>${written}</head><p>A</p>`)).toBe(`<head>${published}</head><p>A</p>`);
});

it('gives what it leaves out', () => {
  const filter = meta('filter="kind[content]', 'a');
  const order = meta('sort="date[content]', 'b');
  expect(onlyForIndex(`<head>${filter}${meta('meta="title[content]', 'A')}${order}</head>`)).toBe(
    filter + order,
  );
});
