import { describe, expect, it } from 'vitest';
import { excerptOf, spansOf } from '../../../../src/search/browser/excerpt.ts';
import type { Span } from '../../../../src/search/text/reading.ts';

/** Runs in one line, what is marked in brackets. */
const line = (spans: Span[]) => spans.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('spansOf', () => {
  it.each([
    ['a <mark>b</mark> c', 'a [b] c'],
    ['<mark>a</mark> <mark>b</mark>', '[a] [b]'],
    ['(<mark>“garment”,</mark> too', '(“[garment]”, too'],
    ['&lt;script&gt; <mark>x&lt;y</mark>', '<script> [x<y]'],
    ['<img src=x onerror=alert(1)> <mark>x</mark>', '<img src=x onerror=alert(1)> [x]'],
    ['asked US$750,000 <mark>`750000`</mark> Open', 'asked [US$750,000] Open'],
    ['', ''],
  ])('reads %j', (excerpt, spans) => {
    expect(line(spansOf(excerpt))).toBe(spans);
  });
});

describe('excerptOf', () => {
  const content = 'Ask · Here. A wage subsidy. Workers lost their pay. Then it came back, to all.';
  const title = 'A wage subsidy';

  it.each([
    [
      'opens with the title',
      'Ask · Here. A <mark>wage</mark> subsidy. Workers lost their pay.',
      'A [wage] subsidy',
      'Workers lost their pay.',
    ],
    [
      'opens within the title',
      '<mark>subsidy.</mark> Workers lost their pay.',
      'A wage [subsidy]',
      'Workers lost their pay.',
    ],
    ['opens behind the title', 'Workers lost their <mark>pay.</mark>', title, 'Workers lost their [pay].'],
    [
      'is from the middle',
      'lost their <mark>pay.</mark> Then it came back,',
      title,
      '… lost their [pay]. Then it came back…',
    ],
    ['is the end', 'it came <mark>back,</mark> to all.', title, '… it came [back], to all.'],
    ['ends in the title', 'Ask · Here. A wage', title, 'Ask · Here. A wage…'],
  ])('shows what %s', (_, excerpt, expectedTitle, expectedText) => {
    const shown = excerptOf({ excerpt, content, title });
    expect(line(shown.title)).toBe(expectedTitle);
    expect(line(shown.text)).toBe(expectedText);
  });

  it('shows a page whose title is nowhere in it', () => {
    const shown = excerptOf({ excerpt: 'Ask · Here.', content, title: 'Another' });
    expect([line(shown.title), line(shown.text)]).toEqual(['Another', 'Ask · Here.']);
  });
});
