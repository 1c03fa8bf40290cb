import { expect, it } from 'vitest';
import { weave, weaveAcross, type Weave } from '../../../src/domain/weave.ts';

const ids = Array.from({ length: 200 }, (_, i) => `entry-${i}`);
const others = [
  '',
  'a',
  'phase-1',
  'phase-2',
  'universal-social-protection',
  'sdg-1.3',
  'ລາວ',
  'x'.repeat(500),
];

it.each([...ids.slice(0, 20), ...others])(
  'weaves %j as a band of whole cells that mirrors both ways',
  (id) => {
    const band = weave(id);
    const dark = cellsOf(band);
    expect(band.path).not.toBe('');
    for (let y = 0; y < band.height; y += 1) {
      for (let x = 0; x < band.width; x += 1) {
        expect(dark.has(`${x} ${y}`)).toBe(dark.has(`${x} ${band.height - 1 - y}`));
        expect(dark.has(`${x} ${y}`)).toBe(dark.has(`${(band.width - x) % band.width} ${y}`));
      }
    }
  },
);

it.each([...ids.slice(0, 20), ...others])('weaves %j across a sheet, ending as it begins', (id) => {
  const band = weaveAcross(id, 350);
  const dark = cellsOf(band);
  expect(Math.abs(band.width - 350)).toBeLessThanOrEqual(9);
  for (let y = 0; y < band.height; y += 1) {
    for (let x = 0; x < band.width; x += 1)
      expect(dark.has(`${x} ${y}`)).toBe(dark.has(`${band.width - 1 - x} ${y}`));
  }
});

it('cuts no motif across a sheet, where one has an empty column', () => {
  const isCut = ids.map((id) => {
    const dark = cellsOf(weaveAcross(id, 350));
    return [2, 3, 4, 5, 6].some((y) => dark.has(`0 ${y}`));
  });
  expect(isCut.filter((cut) => !cut).length).toBeGreaterThan(ids.length / 3);
});

it('gives the same id the same band, always', () => {
  expect(ids.map(weave)).toEqual(ids.map(weave));
});

it('gives different ids different bands, with few exceptions', () => {
  expect(new Set(ids.map((id) => weave(id).path)).size).toBeGreaterThan(190);
});

/** The dark cells of a band; fails on path data that is not made of whole cells inside the grid. */
function cellsOf({ width, height, path }: Weave): Set<string> {
  expect(path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)*$/u);
  const cells = new Set<string>();
  for (const [, x, y, size, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)) {
    expect(size).toBe(back);
    for (let step = 0; step < Number(size); step += 1) {
      const cell = `${Number(x) + step} ${y}`;
      expect(Number(x) + step).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
      expect(cells.has(cell)).toBe(false);
      cells.add(cell);
    }
  }
  return cells;
}
