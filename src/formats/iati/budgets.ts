import { addMonths, firstDay, isFullDate, lastDay, precisionOf } from '../../domain/partial-date.ts';
import type { Money } from '../../domain/money.ts';
import type { Ask, Brief } from '../../model/model.ts';
import { inSmallestUnit, spellAmount, spellUnits } from './amount.ts';
import { isInIati } from './currency.ts';
import { dayAfter, daysBetween, dayBefore } from './days.ts';
import { element, textElement, type XmlElement } from '../xml-element.ts';
import { reasons, type Tell } from './left-out.ts';

/** Of IATI's BudgetType and BudgetStatus. */
const original = '1';
const status = { indicative: '1', committed: '2' } as const;

/** What a brief says it costs, year by year. */
export function briefBudgets({ budget }: Brief, tell: Tell): XmlElement[] {
  return budget.flatMap(({ year, category, amount }, i) => {
    const why = whyNot({ year, amount });
    if (why !== undefined) tell(`budget[${i}]`, why);
    if (why !== undefined || year === undefined) return [];
    if (category !== undefined) tell(`budget[${i}].category`, reasons.category);
    const span = { start: firstDay(year), end: lastDay(year) };
    return [budgetElement(span, spellAmount(amount), amount.currency, status.committed)];
  });
}

function whyNot({ year, amount }: Pick<Brief['budget'][number], 'year' | 'amount'>): string | undefined {
  if (year === undefined) return reasons.noYear;
  if (precisionOf(year) !== 'year') return reasons.notAYear;
  return isInIati(amount.currency) ? undefined : reasons.currency;
}

/** What an ask asks for, in parts of a year at most that follow each other and add up to it. */
export function askBudgets({ amount, period }: Pick<Ask, 'amount' | 'period'>, tell: Tell): XmlElement[] {
  const { start, end } = period ?? {};
  if (start === undefined || end === undefined || !isFullDate(start) || !isFullDate(end)) {
    tell('amount', reasons.noBudget);
    return [];
  }
  if (!isInIati(amount.currency)) {
    tell('amount', reasons.currency);
    return [];
  }
  return splitByYear(amount, { start, end }).map(({ span, units }) =>
    budgetElement(span, spellUnits(units, amount.currency), amount.currency, status.indicative),
  );
}

/** First and last day, both `YYYY-MM-DD`. */
export interface Days {
  start: string;
  end: string;
}

/**
 * A sum in parts by the days of each year of a period, counted from its first day: each ends on the day before its
 * anniversary, and all add up to the sum to its smallest unit.
 * @returns the parts in the smallest unit of the currency
 */
export function splitByYear(sum: Money, period: Days): { span: Days; units: bigint }[] {
  const all = inSmallestUnit(sum);
  const days = BigInt(daysBetween(period.start, dayAfter(period.end)));
  const upTo = (day: string) => (all * BigInt(daysBetween(period.start, dayAfter(day)))) / days;
  let given = 0n;
  return yearsOf(period).map((span) => {
    const units = upTo(span.end) - given;
    given += units;
    return { span, units };
  });
}

function yearsOf({ start, end }: Days): Days[] {
  const years: Days[] = [];
  for (let from = start; from <= end;) {
    const next = addMonths(from, 12);
    years.push({ start: from, end: next > end ? end : dayBefore(next) });
    from = next;
  }
  return years;
}

function budgetElement({ start, end }: Days, value: string, currency: string, of: string): XmlElement {
  return element(
    'budget',
    { type: original, status: of },
    element('period-start', { 'iso-date': start }),
    element('period-end', { 'iso-date': end }),
    textElement('value', value, { currency, 'value-date': start }),
  );
}
