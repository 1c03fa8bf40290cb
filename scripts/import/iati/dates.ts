import {
  firstDay,
  isFullDate,
  isPartialDate,
  lastDay,
  type PartialDate,
} from '../../../src/domain/partial-date.ts';
import { spellDates } from '../../../src/domain/spelled-dates.ts';
import { taken, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { attributeOf, childrenOf, type IatiElement } from './element.ts';
import { dateTypeOf } from './codes.ts';
import { saidIn } from './narratives.ts';

/** Nothing that is planned today lasts longer: what files write for "open" or by mistake. */
const lastYear = 2060;

/**
 * The day that an element gives; undefined, and told, where it is none, or stands for an unknown one.
 * @returns a whole day, or less where the file has less
 */
export function dateOf(
  element: IatiElement | undefined,
  { notes }: Pick<ActivityReading, 'notes'>,
): PartialDate | undefined {
  const written = attributeOf(element, 'iso-date');
  if (element === undefined || written === undefined) return undefined;
  const date = written.replace(/(?<=^\d{4}-\d\d-\d\d)(?:T.*|Z|[+-]\d\d:?\d\d)$/u, '');
  if (!isPartialDate(date)) {
    notes.tell(`"${written}" is no date: it was left out`, element);
    return undefined;
  }
  return known(date, element, notes);
}

function known(
  date: PartialDate,
  element: IatiElement,
  notes: ActivityReading['notes'],
): PartialDate | undefined {
  const isUnknown = date.startsWith('1900') || Number(date.slice(0, 4)) > lastYear;
  if (isUnknown)
    notes.tell(`${date} stands for a date that nobody knows, or for none: it was left out`, element);
  return isUnknown ? undefined : date;
}

/** When an activity runs: what happened before what was planned. */
export function activityPeriod(
  reading: ActivityReading,
): Record<'start' | 'end', Taken<PartialDate> | undefined> {
  const dates = childrenOf(reading.activity, 'activity-date').filter((element) => {
    if (attributeOf(element, 'own:basis') === undefined || !reading.isOwn) return true;
    reading.lines.understand(element);
    return false;
  });
  const start = dateAt(dates, ['actualStart', 'plannedStart'], 'start', reading);
  const end = dateAt(dates, ['actualEnd', 'plannedEnd'], 'end', reading);
  if (start === undefined || end === undefined || lastDay(end.value) >= firstDay(start.value))
    return { start, end };
  reading.notes.tell('An activity ends before it starts: its end was left out', reading.activity);
  return { start, end: undefined };
}

type Edge = 'start' | 'end';

function dateAt(
  dates: readonly IatiElement[],
  types: readonly [actual: string, planned: string],
  edge: Edge,
  reading: ActivityReading,
): Taken<PartialDate> | undefined {
  const found = types.flatMap((type) =>
    dates
      .filter((element) => dateTypeOf(attributeOf(element, 'type')) === type)
      .flatMap((element) => partialDate(element, edge, reading) ?? []),
  );
  const [first, ...others] = found;
  for (const { lines } of others) reading.lines.understandLines(lines);
  return first;
}

function partialDate(
  element: IatiElement,
  edge: Edge,
  reading: ActivityReading,
): Taken<PartialDate> | undefined {
  const line = reading.lines.of(element);
  const texts = saidIn([element], reading).map(({ text }) => text.trim());
  const day = dateOf(element, reading);
  if (day !== undefined) {
    const bound = edge === 'start' ? firstDay : lastDay;
    const asWritten = texts.find((text) => isPartialDate(text) && !isFullDate(text) && bound(text) === day);
    return taken(asWritten ?? day, line);
  }
  if (attributeOf(element, 'iso-date') !== undefined) return undefined;
  const spelt = texts
    .flatMap((text) => (/\d/u.test(text) && text.length < 40 ? [spelling(text)] : []))
    .find(Boolean);
  const date = spelt === undefined ? undefined : known(spelt, element, reading.notes);
  return date === undefined ? undefined : taken(date, line, 'likely', 'the date is in words in the file');
}

// Of two that a text may mean, neither.
function spelling(text: string): PartialDate | undefined {
  if (isPartialDate(text)) return text;
  const meant = spellDates(text);
  return meant.length === 1 ? meant[0] : undefined;
}

/** When something was last changed: the day of a moment. */
export function lastChanged(reading: ActivityReading): Taken<PartialDate> | undefined {
  const { activity, lines } = reading;
  const day = attributeOf(activity, 'last-updated-datetime')?.slice(0, 10) ?? '';
  const isDay = isFullDate(day) && Number(day.slice(0, 4)) <= lastYear && day <= reading.reading.today;
  return isDay ? taken(day, lines.of(activity)) : undefined;
}
