import { expect, it } from 'vitest';
import { sideBySide } from '../../../src/domain/scale.ts';

it.each([
  ['nothing', []],
  ['one', [5]],
  ['equals', [1, 1, 1]],
  ['the five asks', [750000, 1400000, 2000000, 1200000, 50000]],
  ['one giant and one dwarf', [1, 1e12]],
  ['a zero', [0, 5]],
  ['zeros only', [0, 0]],
  ['many', Array.from({ length: 24 }, (_, i) => i)],
])('lays %s side by side', (_, shares) => {
  const stretches = sideBySide(shares, 600, 3);
  expect(stretches).toHaveLength(shares.length);
  let end = -3;
  for (const { start, size } of stretches) {
    expect(start).toBeCloseTo(end + 3, 0);
    expect(size).toBeGreaterThanOrEqual(2);
    end = start + size;
  }
  expect(end).toBeLessThanOrEqual(601);
  for (const [i, share] of shares.entries())
    if (share > (shares[i + 1] ?? Infinity))
      expect(stretches[i]!.size).toBeGreaterThanOrEqual(stretches[i + 1]!.size);
});

it('fills the axis, each by its share', () => {
  expect(sideBySide([1, 3], 103, 3, 0)).toEqual([
    { start: 0, size: 25 },
    { start: 28, size: 75 },
  ]);
});
