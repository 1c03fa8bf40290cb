import { isFullDate } from '../../../src/domain/partial-date.ts';
import { taken, type DraftFields, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { dateOf } from './dates.ts';
import { attributeOf, childOf, childrenOf, type IatiElement } from './element.ts';
import { readFigure } from './figure.ts';

/** The number that an element gives as its value; undefined where it gives none. */
export function numberIn(
  element: IatiElement | undefined,
  { lines, notes, isOwn }: ActivityReading,
): Taken<number> | undefined {
  const written = attributeOf(element, 'value');
  if (element === undefined || written === undefined) return undefined;
  const figure = readFigure(written);
  if (figure === undefined) {
    notes.tell(`"${written.slice(0, 40)}" is no number: the value was left out`, element);
    return undefined;
  }
  const isMadeOut = figure.isMadeOut && !isOwn;
  return taken(
    figure.value,
    lines.of(element),
    isMadeOut ? 'likely' : 'certain',
    isMadeOut ? `written ${written}` : undefined,
  );
}

/** The values of one span of time. */
export interface Measured {
  element: IatiElement;
  start: Taken<string> | undefined;
  end: Taken<string> | undefined;
  target: IatiElement | undefined;
  actual: IatiElement | undefined;
  /** Values of a part: of women, of a district. */
  parts: readonly IatiElement[];
}

/** The spans of time of an indicator, in the order of the file. */
export function measuredIn(indicator: IatiElement, reading: ActivityReading): Measured[] {
  return childrenOf(indicator, 'period').map((element) => {
    const day = (name: string) => {
      const at = childOf(element, name);
      const date = dateOf(at, reading);
      return at !== undefined && date !== undefined && isFullDate(date)
        ? taken(date, reading.lines.of(at))
        : undefined;
    };
    return {
      element,
      start: day('period-start'),
      end: day('period-end'),
      target: wholeOf(childrenOf(element, 'target'), reading),
      actual: wholeOf(childrenOf(element, 'actual'), reading),
      parts: childrenOf(element, 'actual').filter(isPart),
    };
  });
}

function isPart(element: IatiElement): boolean {
  return childOf(element, 'dimension') !== undefined;
}

// The value of all: of several that are not told apart, which it is nobody can say.
function wholeOf(elements: readonly IatiElement[], { notes }: ActivityReading): IatiElement | undefined {
  const wholes = elements.filter((one) => !isPart(one) && attributeOf(one, 'value') !== undefined);
  const [first] = wholes;
  if (wholes.every((one) => attributeOf(one, 'value') === (first && attributeOf(first, 'value'))))
    return first ?? elements.find((one) => !isPart(one));
  notes.tell('Several values stand there for the same days: none of them was taken', first);
  return undefined;
}

/** The value before, of all. */
export function baselineOf(indicator: IatiElement): IatiElement | undefined {
  return childrenOf(indicator, 'baseline').find((one) => !isPart(one));
}

/** When it was so: a day, or a year; what is none of these is left. */
export function dateOfBaseline(baseline: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const day = dateOf(baseline, reading);
  const year = attributeOf(baseline, 'year') ?? '';
  if (day !== undefined && isFullDate(day)) return taken(day, reading.lines.of(baseline));
  return /^(?:1[0-9]|20)\d\d$/u.test(year) && year !== '1900'
    ? taken(year, reading.lines.of(baseline))
    : undefined;
}

/** The values of parts, each with what its parts are called. */
export function breakdownOf(parts: readonly IatiElement[], reading: ActivityReading): DraftFields[] {
  return parts.flatMap((element) => {
    const value = numberIn(element, reading);
    const names = childrenOf(element, 'dimension').flatMap((one) => attributeOf(one, 'value') ?? []);
    if (!value || names.length === 0) return [];
    const [own = ''] = childrenOf(element, 'dimension').map(({ attributes }) => attributes['value'] ?? '');
    return [{ label: taken(reading.isOwn ? own : names.join(', '), reading.lines.of(element)), value }];
  });
}
