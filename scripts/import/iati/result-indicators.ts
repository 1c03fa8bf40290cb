import { indicatorCodes } from '../../../src/domain/agenda-2030.ts';
import { taken, type DraftFields, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { createAnchors } from './anchors.ts';
import { ownId } from './brief-indicators.ts';
import { measureOf, truthOf } from './codes.ts';
import { attributeOf, childrenOf, type IatiElement } from './element.ts';
import { filled, periodField } from './entry-draft.ts';
import {
  baselineOf,
  breakdownOf,
  dateOfBaseline,
  measuredIn,
  numberIn,
  type Measured,
} from './measurements.ts';
import { titleOf } from './titles.ts';

/** What was measured for a result: of an indicator with several spans of time each is one of its own. */
export function resultIndicatorsOf(result: IatiElement, reading: ActivityReading): DraftFields[] {
  const nameIt = createAnchors('indicator');
  return childrenOf(result, 'indicator').flatMap((indicator) => {
    const title = titleOf(indicator, reading);
    const spans = measuredIn(indicator, reading);
    const each: (Measured | undefined)[] = spans.length === 0 ? [undefined] : spans;
    return each.map((span) => {
      const year = each.length > 1 ? ` ${span?.end?.value.slice(0, 4) ?? ''}` : '';
      const id = reading.isOwn ? ownId(indicator, reading) : undefined;
      return filled({
        id:
          id ??
          taken(
            nameIt(title && `${shortened(title.value)}${year}`),
            title?.lines ?? reading.lines.of(indicator),
          ),
        ...(title && { title }),
        ...valuesOf(indicator, span, reading),
      });
    });
  });
}

// Room for the year behind it.
function shortened(title: string): string {
  return title.length <= 34 ? title : title.slice(0, 35).replace(/\s+\S*$/u, '');
}

function valuesOf(indicator: IatiElement, span: Measured | undefined, reading: ActivityReading): DraftFields {
  const { lines } = reading;
  const before = baselineOf(indicator);
  const value = numberIn(before, reading);
  const asOf = before && value && dateOfBaseline(before, reading);
  const planned = numberIn(span?.target, reading);
  const actual = numberIn(span?.actual, reading);
  const breakdown = span ? breakdownOf(span.parts, reading) : [];
  const isPercent =
    measureOf(attributeOf(indicator, 'measure')) === 'percent' &&
    areShares([value, planned, actual], indicator, reading);
  return filled({
    sdgIndicator: sdgIndicatorOf(indicator, reading),
    unit: isPercent ? taken('percent', lines.of(indicator)) : undefined,
    baseline: value && asOf ? { value, asOf } : value,
    planned,
    actual,
    ascending: ascendingOf(indicator, [value, planned], reading),
    period: span && periodField(span.start, span.end),
    breakdown,
  });
}

function areShares(
  values: readonly (Taken<number> | undefined)[],
  element: IatiElement,
  { notes }: ActivityReading,
): boolean {
  if (values.every((one) => one === undefined || (one.value >= 0 && one.value <= 100))) return true;
  notes.tell('A percentage is not between 0 and 100: it was written as a plain number', element);
  return false;
}

function sdgIndicatorOf(indicator: IatiElement, { lines }: ActivityReading): Taken<string> | undefined {
  const reference = childrenOf(indicator, 'reference').find(
    (one) =>
      attributeOf(one, 'vocabulary') === '9' && indicatorCodes.includes(attributeOf(one, 'code') ?? ''),
  );
  return reference && taken(attributeOf(reference, 'code') ?? '', lines.of(reference));
}

// Many files say of what is to rise that it should fall.
function ascendingOf(
  indicator: IatiElement,
  [before, planned]: readonly (Taken<number> | undefined)[],
  { lines, notes, isOwn }: ActivityReading,
): Taken<boolean> | undefined {
  const said = truthOf(attributeOf(indicator, 'ascending'));
  if (said === undefined) return undefined;
  const isAscending = said === 'true';
  const contradicts =
    before !== undefined &&
    planned !== undefined &&
    before.value !== planned.value &&
    planned.value > before.value !== isAscending;
  // Without a value before, only what is said to rise is believed: the older files say "false" of everything.
  if (isOwn || (!contradicts && (isAscending || before !== undefined)))
    return taken(isAscending, lines.of(indicator));
  notes.tell(
    'An indicator is said to fall where its plan rises, or to fall without a value before: this was left out',
    indicator,
  );
  return undefined;
}
