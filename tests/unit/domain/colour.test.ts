import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { readableOn } from '../../../src/domain/colour.ts';
import { paper } from '../../../src/styles/tokens.ts';

const accents = [
  '#ffdd00',
  '#ffff00',
  '#ffffff',
  '#000000',
  '#808080',
  '#fcfaf5',
  '#16130f',
  '#9b2d20',
  '#1f5c4d',
  '#00ff00',
  '#00ffff',
  '#ff00ff',
  '#0000ff',
  '#ff0000',
  '#FFDD00',
];
const papers = [paper.light, paper.dark, '#ffffff', '#000000'];

describe.each(papers)('on %s', (background) => {
  it.each(accents)('%s can be read', (accent) => {
    const colour = readableOn(accent, background);
    expect(colour).toMatch(/^#[0-9a-f]{6}$/iu);
    expect(wcagContrast(colour, background)).toBeGreaterThanOrEqual(4.5);
  });
});

it.each([
  ['#9b2d20', '#ffffff'],
  ['#000000', '#ffffff'],
  ['#ffdd00', '#000000'],
])('leaves %s as it is on %s, where it can be read already', (accent, background) => {
  expect(readableOn(accent, background)).toBe(accent);
});

it('keeps the hue: yellow on white stays yellow, only darker', () => {
  const colour = readableOn('#ffdd00', '#ffffff');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  expect(blue).toBeLessThan(Math.min(red, green) / 2);
  expect(Math.abs(red - green)).toBeLessThan(60);
});
