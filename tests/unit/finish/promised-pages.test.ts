import { expect, it } from 'vitest';
import { missingPages } from '../../../src/finish/promised-pages.ts';

const sitemap = (...addresses: string[]) => addresses.map((address) => `<loc>${address}</loc>`).join('\n');

it.each([
  ['all made', '/', ['https://x.example/', 'https://x.example/a/'], []],
  ['one that is not', '/', ['https://x.example/', 'https://x.example/b/'], ['/b/']],
  ['below a base path', '/one/', ['https://x.example/one/a/', 'https://x.example/one/b/'], ['/b/']],
  ['letters that are encoded', '/', ['https://x.example/%E0%BA%A5/'], []],
])('%s', (_, base, addresses, missing) => {
  const files = ['/index.html', '/a/index.html', '/ລ/index.html'];
  expect(missingPages(sitemap(...addresses), base, files)).toEqual(missing);
});
