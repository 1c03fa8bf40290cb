import { describe, expect, it } from 'vitest';
import {
  fundingTotals,
  leftFor,
  overFor,
  raisedElsewhere,
  raisedFor,
  stateOf,
  type Fundable,
} from '../../../src/domain/funding.ts';
import { sumIn } from '../../../src/domain/money.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const usd = (amount: number) => ({ amount, currency: 'USD' });

function ask(
  amount: { amount: number; currency: string },
  given: { amount: number; currency: string }[] = [],
  withdrawn?: boolean,
): Fundable {
  return { amount, contributions: given.map((sum) => ({ amount: sum })), withdrawn };
}

it.each([
  ['nothing given', ask(eur(100)), 'open', 0, 100],
  ['a contribution of nothing', ask(eur(100), [eur(0)]), 'open', 0, 100],
  ['a little', ask(eur(100), [eur(1)]), 'part-funded', 1, 99],
  ['a cent short', ask(eur(100), [eur(99.99)]), 'part-funded', 99.99, 0.01],
  ['cents that only just add up', ask(eur(0.3), [eur(0.1), eur(0.2)]), 'funded', 0.3, 0],
  ['all of it in parts', ask(eur(100), [eur(40), eur(60)]), 'funded', 100, 0],
  ['more than was asked', ask(eur(100), [eur(150)]), 'funded', 150, 0],
  ['another currency only', ask(eur(100), [usd(500)]), 'open', 0, 100],
  ['another currency beside its own', ask(eur(100), [usd(500), eur(10)]), 'part-funded', 10, 90],
  ['withdrawn', ask(eur(100), [], true), 'withdrawn', 0, 0],
  ['withdrawn with money', ask(eur(100), [eur(100)], true), 'withdrawn', 0, 0],
  ['not withdrawn, said out loud', ask(eur(100), [], false), 'open', 0, 100],
] as const)('an ask with %s is %s', (_, one, state, raised, left) => {
  expect(stateOf(one)).toBe(state);
  expect(raisedFor(one)).toEqual({ amount: raised, currency: 'EUR' });
  expect(leftFor(one)).toEqual({ amount: left, currency: 'EUR' });
  // What stands side by side adds up.
  if (state !== 'withdrawn')
    expect(sumIn('EUR', [raisedFor(one), eur(-overFor(one).amount), leftFor(one)])).toBe(one.amount.amount);
});

it('keeps money in other currencies apart, a total for each', () => {
  const one = ask(eur(100), [usd(5), eur(1), { amount: 700, currency: 'XOF' }, usd(6)]);
  expect(raisedElsewhere(one)).toEqual([usd(11), { amount: 700, currency: 'XOF' }]);
});

describe('totals', () => {
  it('has none of nothing', () => {
    expect(fundingTotals([])).toEqual([]);
    expect(fundingTotals([ask(eur(1), [], true)])).toEqual([]);
  });

  it('counts per currency, and no withdrawn ask', () => {
    const asks = [
      ask(eur(100), [eur(30), usd(1000)]),
      ask(usd(50), [usd(80)]),
      ask(eur(200)),
      ask(eur(999), [eur(999)], true),
    ];
    expect(fundingTotals(asks)).toEqual([
      { currency: 'EUR', asked: eur(300), raised: eur(30), over: eur(0), left: eur(270), count: 2 },
      { currency: 'USD', asked: usd(50), raised: usd(80), over: usd(30), left: usd(0), count: 1 },
    ]);
  });

  it('lets too much for one ask pay for no other', () => {
    const [total] = fundingTotals([ask(eur(100), [eur(180)]), ask(eur(100))]);
    expect(total).toMatchObject({ asked: eur(200), raised: eur(180), over: eur(80), left: eur(100) });
  });
});
