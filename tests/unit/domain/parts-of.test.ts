import { expect, it } from 'vitest';
import { partsOf } from '../../../src/domain/parts-of.ts';

const chf = (amount: number) => ({ amount, currency: 'CHF' });
const line = (label: string, amount: number, currency = 'CHF') => ({ label, sum: { amount, currency } });
const lines = (amounts: readonly number[]) => amounts.map((amount, i) => line(`line ${i}`, amount));

it.each([
  ['nothing', 10, [], [], 0, 10, undefined],
  ['all of it, the largest first', 10, [3, 7], ['line 1 0.7', 'line 0 0.3'], 0, undefined, undefined],
  ['equals in their order', 10, [5, 5], ['line 0 0.5', 'line 1 0.5'], 0, undefined, undefined],
  ['a part, and the rest', 10, [4], ['line 0 0.4'], 0, 6, undefined],
  ['more than the sum', 10, [12, 8], ['line 0 0.6', 'line 1 0.4'], 0, undefined, 10],
  ['cents, without a digit too many', 0.3, [0.1], ['line 0 0.33'], 0, 0.2, undefined],
  ['a line of nothing', 10, [10, 0], ['line 0 1'], 0, undefined, undefined],
  ['one small line by itself', 1000, [999, 1], ['line 0 1', 'line 1 0'], 0, undefined, undefined],
  ['several small lines together', 1000, [990, 5, 5], ['line 0 0.99'], 2, undefined, undefined],
  ['a sum of nothing', 0, [], [], 0, undefined, undefined],
  ['lines to a sum of nothing', 0, [5], ['line 0 1'], 0, undefined, 5],
])('%s', (_, whole, amounts, parts, small, rest, excess) => {
  const made = partsOf(chf(whole), lines(amounts));
  expect(made.parts.map(({ label, share }) => `${label} ${Number(share.toFixed(2))}`)).toEqual(parts);
  expect(made.small).toHaveLength(small);
  expect(made.rest?.sum.amount).toBe(rest);
  expect(made.excess?.amount).toBe(excess);
});

it('leaves another currency out', () => {
  const { parts, rest } = partsOf(chf(10), [line('wood', 4), line('wire', 5, 'EUR')]);
  expect(parts.map(({ label }) => label)).toEqual(['wood']);
  expect(rest?.sum).toEqual(chf(6));
});

it.each([1, 2, 7, 8, 9, 40])('draws %i equal lines, and every one once', (count) => {
  const { parts, small } = partsOf(chf(count), lines(Array.from({ length: count }, () => 1)));
  expect(parts.length).toBeLessThanOrEqual(8);
  expect(small.length).not.toBe(1);
  expect(parts.length + small.length).toBe(count);
  expect([...parts, ...small].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});
