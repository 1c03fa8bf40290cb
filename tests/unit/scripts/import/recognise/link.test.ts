import { expect, it } from 'vitest';
import { findLinks } from '../../../../../scripts/import/recognise/link.ts';
import { hostile, hostileParts, timeOf } from './reading-of.ts';

it.each([
  ['See www.example.org/wells.', ['https://www.example.org/wells']],
  ['(https://example.org/a_(b)), then', ['https://example.org/a_(b)']],
  ['<https://example.org>.', ['https://example.org']],
  ['[www.example.org/a](https://example.org/b)', ['https://www.example.org/a', 'https://example.org/b']],
  ['http://example.org/a?b=c; https://example.org/d', ['http://example.org/a?b=c', 'https://example.org/d']],
  ['www. and w@www.example.org and ftp://example.org', []],
])('%s', (text, links) => {
  expect(findLinks({ text }).map(({ value }) => value)).toEqual(links);
});

it('reads links of pages only, each once', () => {
  const links = [
    { text: 'report', href: 'https://example.org/report' },
    { text: 'mail', href: 'mailto:w@example.org' },
    { text: 'script', href: 'javascript:alert(1)' },
  ];
  expect(findLinks({ text: 'The report (https://example.org/report/)', links })).toMatchObject([
    { value: 'https://example.org/report', at: 4, written: 'report', sure: 'certain' },
  ]);
});

it.each([...hostileParts, 'www.', 'www.a.', 'https://a'])('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findLinks({ text }))).toBeLessThan(1000);
});
