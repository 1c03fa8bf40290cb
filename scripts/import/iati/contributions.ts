import { isFullDate } from '../../../src/domain/partial-date.ts';
import type { Money } from '../../../src/domain/money.ts';
import { refer, taken, type Draft, type DraftFields, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { contributionKindOf } from './codes.ts';
import { dateOf } from './dates.ts';
import { childOf, childrenOf, codeOf, type IatiElement } from './element.ts';
import { moneyIn } from './money.ts';
import type { Organisations } from './organisations.ts';

/** A sum that a donor promised, signed or paid, at the furthest stage it has reached. */
export interface Contribution {
  currency: string;
  fields: DraftFields;
}

interface Given {
  element: IatiElement;
  kind: keyof typeof stages;
  amount: Taken<Money>;
  donor: Draft;
  provider: IatiElement;
}

const stages = { pledge: 1, commitment: 2, received: 3 } as const;

/**
 * What donors have given for an activity. In files of others a sum may stand there at each of its stages: it counts
 * once (`reading.isOwn` has each once already).
 */
export function contributionsOf(reading: ActivityReading, organisations: Organisations): Contribution[] {
  const given = childrenOf(reading.activity, 'transaction').flatMap(
    (one) => givenIn(one, reading, organisations) ?? [],
  );
  const counted = reading.isOwn ? given : furthest(given, reading);
  return counted.map(({ element, kind, amount, donor, provider }) => {
    const date = dateOf(childOf(element, 'transaction-date'), reading);
    const line = reading.lines.of(element);
    return {
      currency: amount.value.currency,
      fields: {
        donor: refer(donor, reading.lines.of(provider)),
        amount,
        kind: taken(kind, line),
        ...(date !== undefined && isFullDate(date) && { date: taken(date, line) }),
      },
    };
  });
}

function givenIn(
  element: IatiElement,
  reading: ActivityReading,
  organisations: Organisations,
): Given | undefined {
  const kind = contributionKindOf(codeOf(childOf(element, 'transaction-type')));
  if (kind === undefined) return undefined;
  const provider = childOf(element, 'provider-org');
  const amount = moneyIn(element, reading);
  if (!amount) return undefined;
  const donor = provider && organisations.named(provider, reading);
  if (donor) return { element, kind, amount, donor, provider };
  reading.notes.tell('A contribution names no donor: it was left out', element);
  return undefined;
}

function furthest(given: readonly Given[], { notes, lines }: ActivityReading): Given[] {
  const counted: (Given | undefined)[] = [];
  const stagesOf = new Map<Given, Set<string>>();
  for (const one of given) {
    const at = counted.findIndex(
      (other) => other !== undefined && isSameSum(other, one) && !stagesOf.get(other)?.has(one.kind),
    );
    const before = counted[at];
    const reached = new Set([...((before && stagesOf.get(before)) ?? []), one.kind]);
    const last = before && stages[before.kind] > stages[one.kind] ? before : one;
    stagesOf.set(last, reached);
    if (before === undefined) counted.push(one);
    else {
      counted[at] = last;
      lines.understand((last === one ? before : one).element);
      notes.tell(
        'A sum stands there promised or signed and again later on: it was counted once',
        last.element,
      );
    }
  }
  return counted.filter((one) => one !== undefined);
}

function isSameSum(a: Given, b: Given): boolean {
  return (
    a.donor === b.donor &&
    a.amount.value.amount === b.amount.value.amount &&
    a.amount.value.currency === b.amount.value.currency
  );
}
