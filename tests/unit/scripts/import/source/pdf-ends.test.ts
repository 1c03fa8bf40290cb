import { describe, expect, it } from 'vitest';
import { cutAtUnderlined } from '../../../../../scripts/import/source/pdf-ends.ts';
import { column, rows, set } from './pdf-rows.ts';

const left = column(['Wells fall dry', 'in each summer', 'of the north.'], 50, 700);
const box = column(['Country: Kenya', 'Budget: 20', 'Goals: 6.1'], 300, 700);
const heading = set('Results', 50, 640, { size: 15 });
const below = column(['Ten wells are', 'dug and kept.'], 50, 620);
const found = rows(left, box, heading, below);
const gutter = { left: 130, right: 300, from: 0, to: found.length };
const line = (to: number) => ({ left: 50, right: to, bottom: 636, top: 636 });

describe('white space between columns', () => {
  it('ends at a heading with a line under it across both', () => {
    const parts = cutAtUnderlined(found, gutter, [line(540)]);
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, found.length],
    ]);
  });

  it.each([
    ['without a line', []],
    ['with one under its own column', [line(140)]],
  ])('goes on %s', (_, rules) => {
    expect(cutAtUnderlined(found, gutter, rules)).toEqual([gutter]);
  });
});
