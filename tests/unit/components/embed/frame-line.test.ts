import type { Element } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { frameHeight } from '../../../../src/components/embed/frame-height.ts';
import { asContent, frameLine } from '../../../../src/components/embed/frame-line.ts';

const src = 'https://a.example/embed/funding/x/';

it('is one frame, fetched when it comes in sight, without a border', () => {
  expect(frameLine({ src, title: 'Wells', height: 380 })).toBe(
    `<iframe src="${src}" title="Wells" width="100%" height="380" loading="lazy" style="border:0"></iframe>`,
  );
});

it.each([
  'Wells & pumps',
  'Wells &amp; pumps',
  'The "big" well',
  "L’eau & l'air",
  '"><script>alert(1)</script>',
  '</code></details><img src=x onerror=alert(1)>',
  'ນ້ຳ <b>ສະອາດ</b>',
  'الماء "النظيف"',
])('calls it %s, where it is copied and where it is shown', (title) => {
  const line = frameLine({ src, title, height: 380 });
  // What a reader copies is what the page shows.
  const [code] = elements(`<code>${asContent(line)}</code>`);
  expect(code?.children).toEqual([expect.objectContaining({ type: 'text', value: line })]);
  const [frame, ...more] = elements(line);
  expect(frame?.properties).toMatchObject({ src, title });
  expect(more).toEqual([]);
});

const links = 'Write about this Read more';
const asks = (count: number, title: string, hasMore = false) => Array<object>(count).fill({ title, hasMore });

it.each([
  ['an ask in few words', { heading: 'Wells', lead: 'Four wells.', links, figures: [1] }, 300],
  ['an ask in many', { heading: 'Wells', lead: 'Four wells. '.repeat(20), links, figures: [3] }, 530],
  ['links in two lines', { heading: 'Wells', lead: 'Four wells.', links: links + links, figures: [1] }, 340],
  ['Lao, whose signs take no room', { heading: 'ນ້ຳ', lead: 'ນ້ຳ '.repeat(25), links, figures: [1] }, 390],
  ['a brief', { heading: 'Wells', links, figures: [1], asks: asks(5, 'Dig') }, 520],
  ['one with more to say', { heading: 'Wells', links, figures: [2, 1], asks: asks(5, 'Dig', true) }, 730],
  ['one of many asks', { heading: 'Wells', links, figures: [1], asks: asks(40, 'Dig') }, 900],
])('of %s', (_, shown, height) => {
  expect(frameHeight(shown as Parameters<typeof frameHeight>[0])).toBe(height);
});

function elements(html: string): Element[] {
  const found: Element[] = [];
  visit(htmlToHast(html), 'element', (element: Element) => {
    if (!['html', 'head', 'body'].includes(element.tagName)) found.push(element);
  });
  return found;
}
