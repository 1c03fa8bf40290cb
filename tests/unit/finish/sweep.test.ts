import { expect, it } from 'vitest';
import { createSweep } from '../../../src/finish/sweep.ts';

it.each<[string, string, string[]]>([
  ['by a page', '<img src="/base/_astro/a.x1.webp">', ['/_astro/b.x2.png']],
  ['by each source of a picture', 'srcset="/_astro/a.x1.webp 1x, /_astro/b.x2.png 2x"', []],
  ['by a script beside it', 'import"./a.x1.webp"', ['/_astro/b.x2.png']],
  ['by a style beside it', 'src:url(./b.x2.png)', ['/_astro/a.x1.webp']],
  [
    'by another name that begins with its own',
    '/_astro/a.x1.webp2',
    ['/_astro/a.x1.webp', '/_astro/b.x2.png'],
  ],
  ['in the words of a page', 'a.x1.webp', ['/_astro/a.x1.webp', '/_astro/b.x2.png']],
])('a file is named %s', (_, text, unnamed) => {
  const sweep = createSweep(['/_astro/a.x1.webp', '/_astro/b.x2.png']);
  sweep.read('');
  sweep.read(text);
  expect(sweep.unnamed()).toEqual(unnamed);
});

it('leaves what is not the bundler’s', () => {
  const sweep = createSweep([
    '/index.html',
    '/media/a.png',
    '/_astro',
    '/_astro/fonts/a.woff2',
    '/_astro/a.css',
  ]);
  expect(sweep.unnamed()).toEqual(['/_astro/a.css']);
});
