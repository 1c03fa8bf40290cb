import { expect, it } from 'vitest';
import { findHtml } from '../../../src/domain/html.ts';
import { computingTime } from '../../support/computing-time.ts';

it.each([
  ['a <b>bold</b> word', '<b>'],
  ['an end </b>', '</b>'],
  ['a <br/> break', '<br/>'],
  ['<!-- a comment -->', '<!-- a comment -->'],
  ['<!doctype html>', '<!doctype html>'],
  ['<?php echo 1 ?>', '<?php echo 1 ?>'],
  ['<my-element>', '<my-element>'],
  ['<svg/onload=alert(1)>', '<svg/onload=alert(1)>'],
  ['<img src=x onerror=alert(1)', '<img src=x onerror=alert(1)'],
  ['<SCRIPT>', '<SCRIPT>'],
  ['<script\nsrc=x>', '<script\nsrc=x>'],
  ['<javascript:alert(1)>', '<javascript:alert(1)>'],
  ['<data:text/html,x>', '<data:text/html,x>'],
  ['<https://x.y onclick=1>', '<https://x.y onclick=1>'],
  ['`code` <i>not code</i> `code`', '<i>'],
  ['` <b> ``', '<b>'],
  ['`open <b>', '<b>'],
])('finds the HTML in %j', (text, html) => {
  expect(findHtml(text)).toBe(html);
});

it.each([
  'plain words',
  'fewer than < 5 per cent',
  'fewer than <5 per cent',
  'a << b, a <= b, a -> b, 3 > 2',
  '<https://example.org/a?b=c#d>',
  '<mailto:a@example.org>',
  '<tel:+441234>',
  '<name@example.org>',
  '`<b>` is how bold was written',
  '`` `<b>` ``',
  'a lone < at the end <',
  '&lt;b&gt;',
  '',
])('leaves %j alone', (text) => {
  expect(findHtml(text)).toBeUndefined();
});

it('is quick with backticks that nothing closes', () => {
  const text = Array.from({ length: 2000 }, (_, i) => '`'.repeat(i + 1)).join(' ');
  const time = computingTime(() => {
    expect(findHtml(`${text} <b>`)).toBe('<b>');
  });
  expect(time).toBeLessThan(1000);
});
