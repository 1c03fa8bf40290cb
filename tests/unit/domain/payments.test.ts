import { expect, it } from 'vitest';
import { paymentsTo } from '../../../src/domain/payments.ts';

it('keeps apart what sums count of a donor and what they do not, as it is in another currency', () => {
  const gift = { donor: { id: 'bank' }, kind: 'pledge' as const, amount: { amount: 5, currency: 'FJD' } };
  const ask = (id: string, currency: string) => ({
    id,
    state: 'part-funded' as const,
    amount: { amount: 100, currency },
    contributions: [gift],
  });
  const payments = paymentsTo({ asks: [ask('one', 'FJD'), ask('two', 'FJD'), ask('three', 'USD')] });
  expect(payments.map(({ amount, isOutside }) => [amount.amount, isOutside])).toEqual([
    [10, false],
    [5, true],
  ]);
});
