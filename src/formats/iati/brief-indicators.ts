import { isFullDate, precisionOf, yearOf } from '../../domain/partial-date.ts';
import type { Brief, Indicator, IndicatorValue } from '../../model/model.ts';
import { spellNumber } from './amount.ts';
import type { IatiContext } from './context.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { reasons, type Tell } from './left-out.ts';
import { indicatorHead, measures, period, resultTypes, type Measure } from './measured.ts';
import { mustSay, narratives, saying } from './narrative.ts';
import { ownPrefix } from './namespace.ts';

/** The result that holds the indicators of a brief: our own reader knows it by this. */
const indicatorsId = 'indicators';

/** How a brief measures its progress: one result, as the standard has no indicator without one. */
export function briefIndicators(brief: Brief, context: IatiContext, tell: Tell): XmlElement | undefined {
  if (brief.indicators.length === 0) return undefined;
  return element(
    'result',
    { type: resultTypes.other, [`${ownPrefix}:id`]: indicatorsId },
    mustSay('title', narratives(context.narrate(brief, ({ title }) => title)), brief.id),
    brief.indicators.map((_, i) => indicatorElement(brief, i, context, tell)),
  );
}

function indicatorElement(brief: Brief, i: number, context: IatiContext, tell: Tell): XmlElement | undefined {
  const indicator = brief.indicators[i];
  if (!indicator) return undefined;
  const field = `indicators[${i}]`;
  const measure = measureOf(indicator);
  if (indicator.unit !== undefined && measure !== measures.percent) tell(`${field}.unit`, reasons.unit);
  const narrate: Narrated = (textOf) =>
    narratives(context.narrate(brief, ({ indicators }) => textOf(indicators[i])));
  const writing = { brief, measure, narrate, today: context.today };
  const head = indicatorHead({
    owner: brief,
    id: indicator.id,
    title: narrate((one) => one?.title),
    measure,
    ascending: indicator.ascending,
    absolute: context.absolute,
  });
  return element(
    'indicator',
    head.attributes,
    head.content,
    baseline(indicator, writing, (at, why) => tell(`${field}.${at}`, why)),
    periods(indicator, writing, (at, why) => tell(`${field}.${at}`, why)),
  );
}

/** Says a text of the indicator in every language. */
type Narrated = (textOf: (indicator: Indicator | undefined) => string | undefined) => XmlElement[];

interface Writing {
  brief: Brief;
  measure: Measure;
  narrate: Narrated;
  today: string;
}

function measureOf({ measure, unit }: Indicator): Measure {
  if (measure === 'unit' && unit === 'percent') return measures.percent;
  return measures[measure];
}

function baseline({ baseline: at }: Indicator, writing: Writing, tell: Tell): XmlElement | undefined {
  if (at === undefined) return undefined;
  if (precisionOf(at.date) === 'month') {
    tell('baseline', reasons.monthOfBaseline);
    return undefined;
  }
  const attributes = {
    year: yearOf(at.date),
    'iso-date': isFullDate(at.date) ? at.date : undefined,
  };
  return valueElement(
    'baseline',
    attributes,
    at,
    (indicator) => indicator?.baseline,
    writing,
    told(tell, 'baseline'),
  );
}

type Found = (indicator: Indicator | undefined) => IndicatorValue | undefined;

/** A value that goes into a period: the day that ends it. */
interface Placed {
  day: string;
  isActual: boolean;
  element: XmlElement;
}

// Values of one day share a period.
function periods(indicator: Indicator, writing: Writing, tell: Tell): XmlElement[] {
  const { start } = writing.brief.period ?? {};
  const { target, actuals } = indicator;
  const placed = [
    ...place('target', target, (one) => one?.target, writing, told(tell, 'target')),
    ...actuals.flatMap((actual, i) =>
      place('actual', actual, (one) => one?.actuals[i], writing, told(tell, `actuals[${i}]`)),
    ),
  ];
  return [...Map.groupBy(placed, ({ day }) => day)].map(([end, values]) => {
    const ordered = [...values].sort((a, b) => Number(a.isActual) - Number(b.isActual));
    return period(
      { start: start ?? end, end },
      ordered.map((value) => value.element),
    );
  });
}

function place(
  name: 'target' | 'actual',
  at: IndicatorValue | undefined,
  find: Found,
  writing: Writing,
  tell: Tell,
): Placed[] {
  if (at === undefined) return [];
  const why = whyNoPeriod(name, at.date, writing);
  if (why !== undefined) {
    tell('', why);
    return [];
  }
  return [
    { day: at.date, isActual: name === 'actual', element: valueElement(name, {}, at, find, writing, tell) },
  ];
}

function whyNoPeriod(name: string, date: string, { brief, today }: Writing): string | undefined {
  const start = brief.period?.start;
  if (start === undefined || !isFullDate(start) || !isFullDate(date)) return reasons.valueDay;
  if (date < start) return reasons.valueBeforeStart;
  return name === 'actual' && date > today ? reasons.futureValue : undefined;
}

// The words of a qualitative value stand in the comment, where there is room for one text.
function valueElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  at: IndicatorValue,
  find: Found,
  { measure, narrate }: Writing,
  tell: Tell,
): XmlElement {
  if (at.source !== undefined) tell('source', reasons.source);
  const isInWords = measure === measures.qualitative;
  if (isInWords && at.comment !== undefined) tell('comment', reasons.commentTaken);
  const words = narrate((indicator) => {
    const found = find(indicator);
    return isInWords ? found && String(found.value) : found?.comment;
  });
  const value = typeof at.value === 'number' ? spellNumber(at.value) : undefined;
  return element(name, { ...attributes, value }, saying('comment', words));
}

function told(tell: Tell, before: string): Tell {
  return (field, why) => tell(field === '' ? before : `${before}.${field}`, why);
}
