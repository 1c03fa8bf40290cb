import { taken, type DraftFields, type DraftValue } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { measureOf, truthOf } from './codes.ts';
import { attributeOf, childOf, childrenOf, type IatiElement } from './element.ts';
import { filled } from './entry-draft.ts';
import { baselineOf, dateOfBaseline, measuredIn, numberIn } from './measurements.ts';
import { textOf } from './narratives.ts';

/** The result of our own files that holds the indicators of a brief (`briefIndicators` writes it). */
const indicatorsId = 'indicators';

/** Whether a result is no entry, but what a brief measures. */
export function isOfBrief(result: IatiElement, { isOwn }: Pick<ActivityReading, 'isOwn'>): boolean {
  if (!isOwn) return false;
  const references = childrenOf(result, 'reference').map((one) => attributeOf(one, 'code'));
  return attributeOf(result, 'own:id') === indicatorsId || references.includes(indicatorsId);
}

/** How a brief measures its progress, as one of our own files has it. */
export function briefIndicatorsOf(reading: ActivityReading): DraftFields[] {
  return childrenOf(reading.activity, 'result')
    .filter((result) => isOfBrief(result, reading))
    .flatMap((result) => {
      for (const title of childrenOf(result, 'title')) reading.lines.understand(title);
      return childrenOf(result, 'indicator').map((indicator) => indicatorFields(indicator, reading));
    });
}

function indicatorFields(indicator: IatiElement, reading: ActivityReading): DraftFields {
  const { lines } = reading;
  const line = lines.of(indicator);
  const measure = measureOf(attributeOf(indicator, 'measure')) ?? 'unit';
  const ascending = truthOf(attributeOf(indicator, 'ascending'));
  const baseline = baselineOf(indicator);
  const spans = measuredIn(indicator, reading);
  const value = (element: IatiElement | undefined, date: DraftValue | undefined): DraftFields | undefined =>
    element && valueFields(element, date, measure === 'qualitative', reading);
  return filled({
    id: ownId(indicator, reading),
    title: textOf(childrenOf(indicator, 'title'), reading),
    measure: taken(measure, line),
    ascending: ascending === undefined ? undefined : taken(ascending === 'true', line),
    baseline: value(baseline, baseline && dateOfBaseline(baseline, reading)),
    target: spans.map(({ target, end }) => value(target, end)).find(Boolean),
    actuals: spans
      .flatMap(({ element, end }) => childrenOf(element, 'actual').map((actual) => value(actual, end)))
      .filter((one) => one !== undefined),
  });
}

/** The id of an indicator of ours: what we refer to it by. */
export function ownId(indicator: IatiElement, { lines }: ActivityReading): DraftValue | undefined {
  const reference = childrenOf(indicator, 'reference').find((one) => attributeOf(one, 'vocabulary') === '99');
  const id = attributeOf(reference, 'code');
  return reference === undefined || id === undefined ? undefined : taken(id, lines.of(reference));
}

// The words of a qualitative value stand where remarks of others do.
function valueFields(
  element: IatiElement,
  date: DraftValue | undefined,
  isInWords: boolean,
  reading: ActivityReading,
): DraftFields | undefined {
  const said = childOf(element, 'comment');
  const words = said && textOf([said], reading);
  const value = isInWords ? words : numberIn(element, reading);
  return value && filled({ value, date, comment: isInWords ? undefined : words });
}
