import { decimalsOf, isCurrency } from '../../../src/domain/currencies.ts';
import type { Money } from '../../../src/domain/money.ts';
import { refer, taken, type Draft, type DraftFields, type DraftValue, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { budgetsOf, totalsOf, type Budget } from './budgets.ts';
import { statusOf } from './codes.ts';
import { contributionsOf, type Contribution } from './contributions.ts';
import { activityPeriod, lastChanged } from './dates.ts';
import { described } from './descriptions.ts';
import { attributeOf, childOf, childrenOf, codeOf } from './element.ts';
import { filled, openDraft, periodField, withBody, type OpenDraft } from './entry-draft.ts';
import type { Gathering } from './gathering.ts';
import { textOf } from './narratives.ts';
import type { Register, Registered } from './register.ts';

/**
 * The asks of an activity: one for each currency that its indicative budgets are in.
 * @param brief that they belong to
 */
export function asksOf(
  registered: Registered,
  brief: { draft: Draft; isItself: boolean },
  reading: ActivityReading,
  gathering: Gathering,
): Draft[] {
  const { activity, lines } = reading;
  const budgets = budgetsOf(activity, reading).filter(({ isIndicative }) => isIndicative);
  const amounts = amountsOf(budgets, reading);
  const contributions = contributionsOf(reading, gathering.organisations);
  const said = described(childrenOf(activity, 'description'), reading);
  const naming = childrenOf(activity, 'related-activity').find((one) => attributeOf(one, 'type') === '1');
  const line = lines.of(naming ?? activity);
  return amounts.map((amount, i) => {
    const draft = i === 0 && !brief.isItself ? registered.draft : openDraft('asks', reading.document);
    const isFirst = i === 0;
    Object.assign(
      draft.fields,
      filled({
        brief: refer(brief.draft, line),
        title: textOf(childrenOf(activity, 'title'), reading),
        ...ownFields(reading),
        purpose: said.summary,
        amount,
        period: periodIn(reading),
        contact: brief.isItself ? undefined : gathering.contacts.of(reading)[0],
        contributions: ofCurrency(contributions, amount?.value.currency, amounts, isFirst),
        withdrawn: withdrawnIn(reading),
        updated: lastChanged(reading),
      }),
    );
    return brief.isItself ? draft : withBody(draft, said.body, said.bodies);
  });
}

// A sum in a currency that nothing is asked in stands with the first.
function ofCurrency(
  contributions: readonly Contribution[],
  currency: string | undefined,
  amounts: readonly (Taken<Money> | undefined)[],
  isFirst: boolean,
): DraftFields[] {
  const asked = amounts.map((amount) => amount?.value.currency);
  return contributions
    .filter((one) => one.currency === currency || (isFirst && !asked.includes(one.currency)))
    .map(({ fields }) => fields);
}

// What the budgets say is the standard's own: a sum of ours stands for it where there are none.
function amountsOf(budgets: readonly Budget[], reading: ActivityReading): (Taken<Money> | undefined)[] {
  const totals = totalsOf(budgets, reading);
  const own = ownAmount(reading);
  const [total] = totals;
  if (!total) return [own];
  const isOther =
    own !== undefined &&
    (own.value.amount !== total.value.amount || own.value.currency !== total.value.currency);
  if (isOther)
    reading.notes.tell(
      'The budgets of an ask come to another sum than its own element says: the budgets were taken',
      reading.activity,
    );
  return totals;
}

function ownAmount({ activity, lines, isOwn }: ActivityReading): Taken<Money> | undefined {
  const element = isOwn ? childOf(activity, 'own:ask') : undefined;
  const [amount, currency] = [attributeOf(element, 'amount'), attributeOf(element, 'currency')];
  if (!element || amount === undefined || currency === undefined || !isCurrency(currency)) return undefined;
  const value = Number(amount);
  if (!Number.isFinite(value) || value < 0 || Number(value.toFixed(decimalsOf(currency))) !== value)
    return undefined;
  return taken({ amount: value, currency }, lines.of(element));
}

function ownFields(reading: ActivityReading): Record<string, DraftValue | undefined> {
  const { activity, lines, isOwn } = reading;
  const element = isOwn ? childOf(activity, 'own:ask') : undefined;
  if (!element)
    return { kind: taken('standalone', lines.of(activity), 'likely', 'the file numbers no phases') };
  const line = lines.of(element);
  const whole = (name: string) => {
    const value = Number(attributeOf(element, name) ?? Number.NaN);
    return Number.isSafeInteger(value) && value > 0 ? taken(value, line) : undefined;
  };
  const kind = attributeOf(element, 'kind');
  return {
    kind: kind === 'phase' || kind === 'standalone' ? taken(kind, line) : undefined,
    order: whole('order'),
    durationMonths: whole('durationMonths'),
  };
}

function periodIn(reading: ActivityReading): DraftValue | undefined {
  const { start, end } = activityPeriod(reading);
  return periodField(start, end);
}

function withdrawnIn({ activity, lines }: ActivityReading): Taken<boolean> | undefined {
  const status = childOf(activity, 'activity-status');
  return status && statusOf(codeOf(status)) === 'cancelled' ? taken(true, lines.of(status)) : undefined;
}

/** The brief that an ask belongs to. */
export function briefOf({ parent }: Registered, register: Register): OpenDraft | undefined {
  let above = parent === undefined ? undefined : register.byIdentifier.get(parent);
  while (above?.draft.collection === 'asks')
    above = above.parent === undefined ? undefined : register.byIdentifier.get(above.parent);
  return above?.draft;
}
