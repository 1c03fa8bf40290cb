import { expect, it } from 'vitest';
import { printedLink } from '../../../src/finish/printed-link.ts';

it.each([
  ['<a class="paper" href="https://x.example/a/#since-b" hidden>', 'https://x.example/a/#since-b'],
  ['<a class="paper" href="https://x.example/?a&amp;b">', 'https://x.example/?a&b'],
  ['<a class="paper" href="https://x.example/?a&#38;b">', 'https://x.example/?a&b'],
  ['<a class="button" href="https://x.example/">', undefined],
  ['', undefined],
])('%j leads to %j', (html, link) => {
  expect(printedLink(`<body>${html}</body>`)).toBe(link);
});
