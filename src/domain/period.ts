import { firstDay, lastDay, type PartialDate } from './partial-date.ts';

/** A span of time; without an end it is open. */
export interface Period {
  start: PartialDate;
  end?: PartialDate | undefined;
}

/** Whether no reading of the two dates lets the end come on or after the start. */
export function endsBeforeStart({ start, end }: Period): boolean {
  return end !== undefined && lastDay(end) < firstDay(start);
}

/**
 * Whole months from the first possible day of the start to the last possible day of the end, both counted.
 * @example monthsIn({ start: '2020-01-01', end: '2022-02-28' }) // 26
 */
export function monthsIn({ start, end }: Period): number | undefined {
  if (end === undefined) return undefined;
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = firstDay(start).split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = lastDay(end).split('-').map(Number);
  const whole = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const days = toDay - fromDay + 1;
  return whole + Math.round(days / 30.4);
}

/** The last day an event or a span touches, for ordering. */
export function endOf(when: PartialDate | Period): PartialDate {
  return typeof when === 'string' ? when : (when.end ?? when.start);
}

/** When the span ended, where that was before the day; undefined where it was not, or there is none. */
export function endedBy(period: Period | undefined, today: string): PartialDate | undefined {
  return period && isOver(period, today) ? period.end : undefined;
}

/** Whether the span was over before the day. An open span is never over. */
export function isOver(period: Period, today: string): boolean {
  return period.end !== undefined && lastDay(period.end) < today;
}
