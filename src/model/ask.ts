import { leftFor, overFor, raisedElsewhere, raisedFor, stateOf, type FundingState } from '../domain/funding.ts';
import type { Money } from '../domain/money.ts';
import { isReachable, type Answer } from './answer.ts';
import type { PlainEntry } from './linked.ts';
import { byId } from './order.ts';
import type { Organisation } from './organisation.ts';
import type { Update } from './update.ts';

/** What a donor has given, or means to give. */
export interface Contribution extends Omit<PlainEntry<'asks'>['contributions'][number], 'donor'> {
  /** Undefined where the donor is not to be named. */
  donor?: Organisation | undefined;
}

/** One thing a donor can fund. */
export interface Ask extends Omit<PlainEntry<'asks'>, keyof AskLinks>, AskLinks {}

interface AskLinks {
  contributions: Contribution[];
  /** Asks that can be met only after this one. */
  neededBy: Ask[];
  updates: Update[];
  /** Who answers for it. */
  answer: Answer;
  state: FundingState;
  /** What has been given so far, in its own currency. */
  raised: Money;
  /** What of it lies beyond what was asked. */
  over: Money;
  /** What has been given in other currencies. */
  raisedElsewhere: Money[];
  /** What is left to find. */
  left: Money;
}

/** What an ask knows by its money, its brief and what names it. */
export function linkAsk(
  ask: Omit<PlainEntry<'asks'>, 'contributions'> & Pick<Ask, 'contributions'>,
): AskLinks {
  const isThis = ({ id }: { id: string }) => id === ask.id;
  const { asks, updates } = ask.namedBy;
  return {
    contributions: ask.contributions,
    neededBy: asks.filter(({ dependsOn }) => dependsOn.some(isThis)),
    updates: updates.filter((update) => update.asks.some(isThis)),
    answer: whoAnswers(ask),
    state: stateOf(ask),
    raised: raisedFor(ask),
    over: overFor(ask),
    raisedElsewhere: raisedElsewhere(ask),
    left: leftFor(ask),
  };
}

// The ask's own contact if they can be reached, in their part for the brief if they have one; else whoever answers
// for the brief.
function whoAnswers({ brief, contact }: Pick<PlainEntry<'asks'>, 'brief' | 'contact'>): Answer {
  if (contact === undefined) return brief.answer;
  const own = brief.contacts.find((answer) => answer.contact === contact) ?? { contact };
  return isReachable(own) ? own : brief.answer;
}

/** Numbered phases first, in their order; then what stands alone, the largest first. */
export function byPhase(
  a: Pick<Ask, 'order' | 'amount' | 'id'>,
  b: Pick<Ask, 'order' | 'amount' | 'id'>,
): number {
  return (a.order ?? 1e9) - (b.order ?? 1e9) || b.amount.amount - a.amount.amount || byId(a, b);
}
