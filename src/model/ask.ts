import {
  isLapsed,
  isOpen,
  leftFor,
  overFor,
  raisedElsewhere,
  raisedFor,
  stateOf,
  type FundingState,
} from '../domain/funding.ts';
import type { Money } from '../domain/money.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { endedBy } from '../domain/period.ts';
import { isReachable, type Answer } from './answer.ts';
import type { PlainEntry } from './linked.ts';
import type { Linking } from './linking.ts';
import { byId } from './order.ts';
import type { Organisation } from './organisation.ts';
import type { Update } from './update.ts';

/** What a donor has given, or means to give. */
export interface Contribution extends Omit<PlainEntry<'asks'>['contributions'][number], 'donor'> {
  /** Undefined where the donor is not to be named. */
  donor?: Organisation | undefined;
  /** Whether it was available until a day that has passed, and has not been received. */
  lapsed: boolean;
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
  /** When the time it is for ended, its own or else its brief's, where it is over and money is still asked for. */
  ended?: PartialDate | undefined;
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
  ask: Omit<PlainEntry<'asks'>, 'contributions'> & { contributions: Omit<Contribution, 'lapsed'>[] },
  { today }: Linking,
): AskLinks {
  const isThis = ({ id }: { id: string }) => id === ask.id;
  const state = stateOf(ask);
  const { asks, updates } = ask.namedBy;
  return {
    contributions: ask.contributions.map((line) => ({
      ...line,
      lapsed: isLapsed(line, today),
    })),
    neededBy: asks.filter(({ dependsOn }) => dependsOn.some(isThis)),
    updates: updates.filter((update) => update.asks.some(isThis)),
    answer: whoAnswers(ask),
    state,
    ended: isOpen(state) ? endedBy(ask.period ?? ask.brief.period, today) : undefined,
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
