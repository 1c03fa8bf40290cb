import { describe, expect, it } from 'vitest';
import { withoutLinesBehind } from '../../../../../scripts/import/source/pdf-behind-boxes.ts';
import type { Box } from '../../../../../scripts/import/source/pdf-page.ts';

const level = (left: number, right: number, y: number): Box => ({ left, right, bottom: y, top: y });
const upright = (x: number, bottom: number, top: number): Box => ({ left: x, right: x, bottom, top });
const box = [level(50, 250, 700), level(50, 250, 450), upright(50, 450, 700), upright(250, 450, 700)];

describe('lines behind a box', () => {
  it('end at its side', () => {
    expect(withoutLinesBehind([...box, level(50, 540, 600)])).toEqual([...box, level(253, 540, 600)]);
  });

  it.each([
    ['above and below it', [...box, level(50, 540, 720), level(50, 540, 430)]],
    ['within it', [...box, level(50, 250, 600)]],
    [
      'of a table with a shaded column',
      [...box, level(50, 540, 700), level(50, 540, 600), level(50, 540, 450), upright(540, 450, 700)],
    ],
    ['of a table whose lines are drawn cell by cell', [...box, level(250, 540, 700), level(50, 540, 600)]],
  ])('stay %s', (_, edges) => {
    expect(withoutLinesBehind(edges)).toEqual(edges);
  });
});
