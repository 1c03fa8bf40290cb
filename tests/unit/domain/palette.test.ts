import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accentOn, ink, paper } from '../../../src/domain/palette.ts';

const css = readFileSync('src/styles/colours.css', 'utf8');
const [, light = '', dark = ''] = /:root \{(.*?)\n\}.*?:root \{(.*?)\n {2}\}/su.exec(css) ?? [];

it.each([
  ['paper', paper.light, light],
  ['ink', ink.text, light],
  ['muted', ink.muted, light],
  ['paper', paper.dark, dark],
])('--%s is %s in the style of the pages too', (name, colour, rules) => {
  expect(rules).toContain(`--${name}: ${colour};`);
});

it('leaves an accent that can be read as it is, darkens one that cannot, and has one of its own', () => {
  expect(accentOn(paper.light, '#9b2d20')).toBe('#9b2d20');
  expect(accentOn(paper.light, '#ffdd00')).not.toBe('#ffdd00');
  expect(accentOn(paper.light)).toMatch(/^#[0-9a-f]{6}$/u);
});
