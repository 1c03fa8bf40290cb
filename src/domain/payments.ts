import type { FundingState } from './funding.ts';
import { sumByCurrency, type Money } from './money.ts';

/** What one donor has given to a brief, or means to give, in one stage and one currency. */
export interface Payment<Donor, Ask> {
  /** Undefined where the donor is not to be named. */
  donor?: Donor | undefined;
  kind: Stage;
  /** Until when it is available. */
  end?: string | undefined;
  amount: Money;
  /** Whether it is in another currency than what it is for, so that no sum counts it. */
  isOutside: boolean;
  /** The asks it is for. */
  asks: Ask[];
}

const stages = ['received', 'commitment', 'pledge'] as const;

type Stage = (typeof stages)[number];

/** A sum that a donor has given, or means to give. */
interface Given<Donor> {
  donor?: Donor | undefined;
  kind: Stage;
  end?: string | undefined;
  amount: Money;
}

interface Payable<Donor> {
  id: string;
  state: FundingState;
  amount: Money;
  contributions: readonly Given<Donor>[];
}

/**
 * Who pays for a brief through its asks, what has been received first. The sums of one donor are one where stage,
 * currency and end are the same, and sums count all of them or none; whoever is not to be named stands alone, since nobody knows whether two are one.
 */
export function paymentsTo<Donor extends { id: string }, Ask extends Payable<Donor>>({
  asks,
}: {
  asks: readonly (Ask & Payable<Donor>)[];
}): Payment<Donor, Ask>[] {
  const groups = Map.groupBy(
    givenTo<Donor, Ask>(asks),
    ({ ask, contribution: { donor, kind, amount, end }, i }) =>
      [
        donor?.id ?? `${ask.id} ${i}`,
        kind,
        amount.currency,
        ask.amount.currency === amount.currency,
        end,
      ].join('\n'),
  );
  return [...groups.values()]
    .map(paymentOf)
    .sort((a, b) => stages.indexOf(a.kind) - stages.indexOf(b.kind) || b.amount.amount - a.amount.amount);
}

/** Who funds a brief by its own word, without a sum that is recorded. */
export function fundersWithoutSum<Donor extends { id: string }>({
  asks,
  participants,
}: {
  asks: readonly Payable<Donor>[];
  participants: readonly { role: string; organisation: Donor }[];
}): Donor[] {
  const donors = new Set(givenTo<Donor, Payable<Donor>>(asks).map(({ contribution }) => contribution.donor));
  const funders = participants.filter(({ role }) => role === 'funding');
  return [...new Set(funders.map(({ organisation }) => organisation))].filter((one) => !donors.has(one));
}

/** One sum, the ask it is for, and its place among those of that ask. */
interface Gift<Donor, Ask> {
  ask: Ask;
  contribution: Given<Donor>;
  i: number;
}

function givenTo<Donor, Ask extends Payable<Donor>>(asks: readonly Ask[]): Gift<Donor, Ask>[] {
  return asks
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap((ask) => ask.contributions.map((contribution, i) => ({ ask, contribution, i })));
}

function paymentOf<Donor, Ask extends Payable<Donor>>(
  group: readonly Gift<Donor, Ask>[],
): Payment<Donor, Ask> {
  const [first] = group;
  const [amount] = sumByCurrency(group.map(({ contribution }) => contribution.amount));
  if (!first || !amount) throw new Error('a group without members is none');
  const { donor, kind, end } = first.contribution;
  const isOutside = first.ask.amount.currency !== amount.currency;
  return { donor, kind, end, amount, isOutside, asks: [...new Set(group.map(({ ask }) => ask))] };
}
