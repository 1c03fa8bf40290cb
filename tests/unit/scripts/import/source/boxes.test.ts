import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { boxesIn } from '../../../../../scripts/import/source/boxes.ts';
import type { Element } from 'hast';

it.each([
  ['<div><span>Budget</span><span>EUR 400</span></div>', 1],
  ['<div><strong>61%</strong>\n<span>of homes</span></div>', 1],
  ['<div><b>Ama Mensah</b><span>Director</span><a href="mailto:a@b.c">a@b.c</a></div>', 2],
  ['<div><a href="/a">Home</a><a href="/b">News</a></div>', undefined],
  ['<div><b>W</b>ells for all</div>', undefined],
  ['<div><b>Wells</b> <em>for all</em> <b>now</b></div>', undefined],
  ['<p><b>Wells</b><em>for all</em></p>', undefined],
])('tells boxes apart in %s', (html, count) => {
  const [element] = fromHtml(html, { fragment: true }).children as Element[];
  expect(element && boxesIn(element)?.size).toBe(count);
});
