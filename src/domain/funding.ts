import { lastDay, type PartialDate } from './partial-date.ts';
import { sumByCurrency, sumIn, type Money } from './money.ts';

/** Where an ask stands. Derived from its money, never typed. */
export type FundingState = 'open' | 'part-funded' | 'funded' | 'withdrawn';

/** What the state of an ask is worked out from. */
export interface Fundable {
  amount: Money;
  contributions: readonly { amount: Money }[];
  withdrawn?: boolean | undefined;
}

/** What donors have given so far, in the ask's own currency; of a withdrawn ask nothing counts. */
export function raisedFor(ask: Fundable): Money {
  const { currency } = ask.amount;
  const sums = ask.withdrawn ? [] : ask.contributions.map(({ amount }) => amount);
  return { amount: sumIn(currency, sums), currency };
}

/** What donors have given in other currencies, a total for each: shown beside the ask, never converted. */
export function raisedElsewhere(ask: Fundable): Money[] {
  const others = ask.contributions
    .map(({ amount }) => amount)
    .filter(({ currency }) => currency !== ask.amount.currency);
  return sumByCurrency(others);
}

/** What is left to find, never below zero; of a withdrawn ask nothing is. */
export function leftFor(ask: Fundable): Money {
  const { amount, currency } = ask.amount;
  const left = ask.withdrawn ? 0 : amount - raisedFor(ask).amount;
  return sumByCurrency([{ amount: Math.max(0, left), currency }])[0] ?? { amount: 0, currency };
}

/** What was given beyond what was asked, never below zero; of a withdrawn ask nothing was. */
export function overFor(ask: Fundable): Money {
  const { amount, currency } = ask.amount;
  const over = ask.withdrawn ? 0 : Math.max(0, raisedFor(ask).amount - amount);
  return { amount: sumIn(currency, [{ amount: over, currency }]), currency };
}

/** The state of one ask. */
export function stateOf(ask: Fundable): FundingState {
  if (ask.withdrawn) return 'withdrawn';
  const raised = raisedFor(ask).amount;
  if (raised >= ask.amount.amount && raised > 0) return 'funded';
  return raised > 0 ? 'part-funded' : 'open';
}

/** Whether money is still asked for. */
export function isOpen(state: FundingState): boolean {
  return state === 'open' || state === 'part-funded';
}

/** Whether a contribution was available until a day that has passed, and has not been received. */
export function isLapsed(
  { kind, end }: { kind: string; end?: PartialDate | undefined },
  today: string,
): boolean {
  return kind !== 'received' && end !== undefined && lastDay(end) < today;
}

/** Totals of several asks, a line for each currency. Withdrawn asks are not counted. */
export interface FundingTotal {
  currency: string;
  asked: Money;
  /** What was given; `over` of it beyond what its asks asked, so that asked = raised − over + left. */
  raised: Money;
  over: Money;
  left: Money;
  count: number;
}

/** What several asks come to. */
export function fundingTotals(asks: readonly Fundable[]): FundingTotal[] {
  const counted = asks.filter(({ withdrawn }) => !withdrawn);
  return sumByCurrency(counted.map(({ amount }) => amount)).map((asked) => {
    const { currency } = asked;
    const same = counted.filter(({ amount }) => amount.currency === currency);
    const total = (sums: Money[]): Money => ({ amount: sumIn(currency, sums), currency });
    return {
      currency,
      asked,
      raised: total(same.map(raisedFor)),
      over: total(same.map(overFor)),
      left: total(same.map(leftFor)),
      count: same.length,
    };
  });
}
