import { sumByCurrency, sumIn, type Money } from './money.ts';

/** A part of a sum. */
export interface Part {
  label: string;
  sum: Money;
  /** How much of what is drawn it is, 1 when all. */
  share: number;
}

/** What a sum is made of, as far as a picture can show it. */
export interface Parts {
  /** The parts that are drawn one by one, the largest first. */
  parts: Part[];
  /** The small ones, drawn together; none, or at least two. */
  small: Part[];
  /** What no part covers. */
  rest: Omit<Part, 'label'> | undefined;
  /** By how much the parts come to more than the sum. */
  excess: Money | undefined;
}

/** More than these cannot be told apart, and what is thinner cannot be seen. */
const mostDrawn = 7;
const leastShare = 0.025;

/**
 * The parts of a sum, for a picture of it to scale. Nothing is worked out but the shares and what is left: parts in
 * another currency are left out, as they cannot be compared. Where the parts come to more than the sum, the shares are
 * those of what they come to.
 * @example partsOf({ amount: 10, currency: 'CHF' }, [{ label: 'Wood', sum: { amount: 4, currency: 'CHF' } }]).rest?.share // 0.6
 */
export function partsOf(whole: Money, lines: readonly Pick<Part, 'label' | 'sum'>[]): Parts {
  const { currency } = whole;
  const ofIt = lines.filter(({ sum }) => sum.currency === currency && sum.amount > 0);
  const covered = sumIn(
    currency,
    ofIt.map(({ sum }) => sum),
  );
  const drawn = Math.max(covered, whole.amount);
  const parts = ofIt
    .map((line) => ({ ...line, share: line.sum.amount / drawn }))
    .toSorted((a, b) => b.sum.amount - a.sum.amount);
  const large = parts.filter(({ share }, i) => share >= leastShare && i < mostDrawn);
  const isOneSmall = parts.length - large.length === 1;
  const difference = lessThan(whole, covered);
  return {
    parts: isOneSmall ? parts : large,
    small: isOneSmall ? [] : parts.slice(large.length),
    rest: difference.amount > 0 ? { sum: difference, share: difference.amount / drawn } : undefined,
    excess: difference.amount < 0 ? { currency, amount: -difference.amount } : undefined,
  };
}

// Added as sums of money are, so that no digit appears that nobody wrote: 0.3 less 0.1 is 0.2.
function lessThan({ amount, currency }: Money, covered: number): Money {
  const [difference] = sumByCurrency([
    { amount, currency },
    { amount: -covered, currency },
  ]);
  return difference ?? { amount: 0, currency };
}
