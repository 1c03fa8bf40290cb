import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { readableOn } from '../../../src/domain/colour.ts';
import { paper } from '../../../src/domain/palette.ts';

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
  ['#0000ff', '#ffffff'],
  ['#00ffff', '#000000'],
])('leaves %s as it is on %s, where it can be read already', (accent, background) => {
  expect(readableOn(accent, background)).toBe(accent);
});

const toOklch = converter('oklch');
const around = Array.from({ length: 24 }, (_, i) =>
  formatHex(clampChroma({ mode: 'oklch', l: 0.75, c: 0.18, h: i * 15 }, 'oklch')),
);

describe.each(papers)('the hue stays on %s', (background) => {
  it.each([
    '#ffd400',
    '#ffdd00',
    '#00ff00',
    '#00ffff',
    '#0000ff',
    '#ff0000',
    '#ff00ff',
    '#123456',
    ...around,
  ])('of %s', (accent) => {
    const [before, after] = [accent, readableOn(accent, background)].map((colour) => toOklch(colour));
    const turned = Math.abs((((after?.h ?? 0) - (before?.h ?? 0) + 540) % 360) - 180);
    // As far as eight bits a channel can tell: of a dull colour less than of a vivid one.
    expect(turned * (after?.c ?? 0)).toBeLessThan(0.15);
    expect(turned).toBeLessThan(2);
    expect(after?.c).toBeGreaterThan(0.02);
  });
});
