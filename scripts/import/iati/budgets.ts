import type { Money } from '../../../src/domain/money.ts';
import { firstDay, lastDay } from '../../../src/domain/partial-date.ts';
import { inSmallestUnit, spellUnits } from '../../../src/formats/iati/amount.ts';
import { taken, type DraftFields, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { budgetStatusOf, budgetTypeOf } from './codes.ts';
import { dateOf } from './dates.ts';
import { attributeOf, childOf, childrenOf, type IatiElement } from './element.ts';
import { moneyIn } from './money.ts';

/** A budget of an activity that counts. */
export interface Budget {
  element: IatiElement;
  /** `YYYY-MM-DD`, where the file has it. */
  start: string | undefined;
  end: string | undefined;
  isIndicative: boolean;
}

/** The budgets of an activity, without those that a later one of the same days replaces. */
export function budgetsOf(
  activity: IatiElement,
  reading: Pick<ActivityReading, 'notes' | 'lines'>,
): Budget[] {
  const elements = childrenOf(activity, 'budget');
  const spanOf = (element: IatiElement) =>
    ['period-start', 'period-end']
      .map((name) => attributeOf(childOf(element, name), 'iso-date') ?? '')
      .join('/');
  const revised = new Set(elements.filter(isRevised).map(spanOf));
  return elements.flatMap((element) => {
    if (!isRevised(element) && revised.has(spanOf(element))) {
      reading.notes.tell('A budget was revised: the first one of the same days was left out', element);
      reading.lines.understand(element);
      return [];
    }
    const isIndicative = budgetStatusOf(attributeOf(element, 'status')) !== 'committed';
    const start = dateOf(childOf(element, 'period-start'), reading);
    const end = dateOf(childOf(element, 'period-end'), reading);
    return [{ element, start, end, isIndicative }];
  });
}

function isRevised(element: IatiElement): boolean {
  return budgetTypeOf(attributeOf(element, 'type')) === 'revised';
}

/** The budgets of whole calendar years, as the lines of a brief. */
export function yearsOf(budgets: readonly Budget[], reading: ActivityReading): DraftFields[] {
  return budgets.flatMap(({ element, start, end, isIndicative }) => {
    const year = start?.slice(0, 4);
    if (year === undefined || start !== firstDay(year) || end !== lastDay(year)) return [];
    const amount = moneyIn(element, reading);
    const why = isIndicative && !reading.isOwn ? 'nobody has committed to it yet' : undefined;
    if (!amount) return [];
    return [
      {
        year: taken(year, reading.lines.of(element)),
        amount: why === undefined ? amount : { ...amount, sure: 'likely', why },
      },
    ];
  });
}

/** The sums that budgets come to, one for each currency: currencies are never added. */
export function totalsOf(budgets: readonly Budget[], reading: ActivityReading): Taken<Money>[] {
  const sums = budgets.flatMap(({ element }) => moneyIn(element, reading) ?? []);
  return [...Map.groupBy(sums, ({ value }) => value.currency)].map(([currency, parts]) => {
    const units = parts.reduce((sum, { value }) => sum + inSmallestUnit(value), 0n);
    const unsure = parts.find(({ sure }) => sure !== 'certain');
    const lines = parts.flatMap((part) => part.lines);
    return taken({ amount: Number(spellUnits(units, currency)), currency }, lines, unsure?.sure, unsure?.why);
  });
}
