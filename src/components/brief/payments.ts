import { sumByCurrency, type Money } from '../../domain/money.ts';
import type { Ask, Brief, Contribution, Organisation } from '../../model/model.ts';

/** What one donor has given to a brief, or means to give, in one stage and one currency. */
export interface Payment {
  /** Undefined where the donor is not to be named. */
  donor?: Organisation | undefined;
  kind: Contribution['kind'];
  /** Until when it is available. */
  end?: string | undefined;
  amount: Money;
  /** The asks it is for. */
  asks: Ask[];
}

const stages = ['received', 'commitment', 'pledge'] as const;

/**
 * Who pays for a brief through its asks, what has been received first. The sums of one donor are one where stage,
 * currency and end are the same; whoever is not to be named stands alone, since nobody knows whether two are one.
 */
export function paymentsTo({ asks }: Pick<Brief, 'asks'>): Payment[] {
  const groups = Map.groupBy(givenTo(asks), ({ ask, contribution: { donor, kind, amount, end }, i }) =>
    [donor?.id ?? `${ask.id} ${i}`, kind, amount.currency, end].join('\n'),
  );
  return [...groups.values()]
    .map(paymentOf)
    .sort((a, b) => stages.indexOf(a.kind) - stages.indexOf(b.kind) || b.amount.amount - a.amount.amount);
}

/** Who funds a brief by its own word, without a sum that is recorded. */
export function fundersWithoutSum({
  asks,
  participants,
}: Pick<Brief, 'asks' | 'participants'>): Organisation[] {
  const donors = new Set(givenTo(asks).map(({ contribution }) => contribution.donor));
  const funders = participants.filter(({ role }) => role === 'funding');
  return [...new Set(funders.map(({ organisation }) => organisation))].filter((one) => !donors.has(one));
}

function givenTo(asks: readonly Ask[]): { ask: Ask; contribution: Contribution; i: number }[] {
  return asks
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap((ask) => ask.contributions.map((contribution, i) => ({ ask, contribution, i })));
}

function paymentOf(group: readonly { ask: Ask; contribution: Contribution }[]): Payment {
  const [first] = group;
  const [amount] = sumByCurrency(group.map(({ contribution }) => contribution.amount));
  if (!first || !amount) throw new Error('a group without members is none');
  const { donor, kind, end } = first.contribution;
  return { donor, kind, end, amount, asks: [...new Set(group.map(({ ask }) => ask))] };
}
