import { firstDay, isFullDate, lastDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Period } from '../../domain/period.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { narrative } from './narrative.ts';
import { ownPrefix } from './namespace.ts';
import { reasons, type Tell } from './left-out.ts';

/** The codes of IATI's ActivityDateType: planned and actual, at either end. */
const types = { start: { planned: '1', actual: '2' }, end: { planned: '3', actual: '4' } } as const;

type Edge = keyof typeof types;

/**
 * When an activity runs. A date that is over by the day is actual, any other planned; so is each of what has not begun.
 * @param isPlan whether nothing of it has happened, whatever the day
 */
export function activityDates({ start, end }: Period, today: string, isPlan: boolean): XmlElement[] {
  const kindOf = (date: PartialDate) => (isPlan || lastDay(date) > today ? 'planned' : 'actual');
  return [
    activityDate('start', kindOf(start), start),
    ...(end === undefined ? [] : [activityDate('end', kindOf(end), end)]),
  ];
}

/**
 * The date that stands where the content has no period, as the standard demands one; marked, so that it is never read
 * as a period.
 * @param basis whose date it is
 */
export function borrowedDate(date: PartialDate, basis: 'published' | 'brief'): XmlElement {
  return activityDate('start', 'planned', date, { [`${ownPrefix}:basis`]: basis });
}

/**
 * When an entry was last changed: the day, at midnight UTC. Only a whole day is one, and none to come.
 * @returns undefined, told, where it cannot be written
 */
export function lastUpdated(updated: PartialDate | undefined, today: string, tell: Tell): string | undefined {
  if (updated === undefined) return undefined;
  if (isFullDate(updated) && updated <= today) return `${updated}T00:00:00Z`;
  tell('updated', reasons.changedDay);
  return undefined;
}

// A date with less than a day keeps its own words beside its first or last day.
function activityDate(
  edge: Edge,
  kind: 'planned' | 'actual',
  date: PartialDate,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const day = edge === 'start' ? firstDay(date) : lastDay(date);
  const asWritten = isFullDate(date) ? [] : narrative(date);
  return element('activity-date', { 'iso-date': day, type: types[edge][kind], ...attributes }, asWritten);
}
