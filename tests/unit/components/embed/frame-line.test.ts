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

it.each([
  [undefined, 420],
  [1, 316],
  [5, 580],
  [40, 640],
])('of %s asks is %i high', (asks, height) => {
  expect(frameHeight(asks)).toBe(height);
});

function elements(html: string): Element[] {
  const found: Element[] = [];
  visit(htmlToHast(html), 'element', (element: Element) => {
    if (!['html', 'head', 'body'].includes(element.tagName)) found.push(element);
  });
  return found;
}
