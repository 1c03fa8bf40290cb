import { isFullDate, precisionOf, yearOf } from '../../domain/partial-date.ts';
import type { Brief, Quantity, Result, ResultIndicator } from '../../model/model.ts';
import { spellNumber } from './amount.ts';
import type { IatiContext } from './context.ts';
import { documentLinks } from './document-links.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { tellFilled, type NeverOut } from './filled.ts';
import { reasons, type Tell } from './left-out.ts';
import { indicatorHead, measures, period, resultTypes, type Measure } from './measured.ts';
import { mustSay, narratives, saying } from './narrative.ts';
import { ownPrefix } from './namespace.ts';

const neverOut: NeverOut = {
  dates: reasons.noPlace,
  step: reasons.noPlace,
  stepTitle: reasons.noPlace,
  programmeCode: reasons.noPlace,
  outputCode: reasons.noPlace,
  biennium: reasons.noPlace,
  participants: reasons.ofActivity,
  funding: reasons.ofActivity,
  themes: reasons.ofActivity,
  sdgTargets: reasons.ofActivity,
  contribution: reasons.noPlace,
  gender: reasons.noPlace,
  updates: reasons.noPlace,
  updated: reasons.changedOfActivity,
  redirectFrom: reasons.siteOnly,
  sources: reasons.noPlace,
  'indicators[].overlap': reasons.noPlace,
};

/** Whether a result can go out at all. */
export function isWritten({ indicators }: Result): boolean {
  return indicators.length > 0;
}

/** A result of a brief, with its indicators. */
export function resultElement(result: Result, brief: Brief, context: IatiContext, tell: Tell): XmlElement {
  const said = (textOf: (result: Result) => string | undefined) =>
    narratives(context.narrate(result, textOf));
  tellFilled(result, neverOut, tell);
  if (result.hasBody) tell('body', reasons.wordsOnly);
  const [only, ...others] = brief.countries;
  if (others.length > 0 || only !== result.country) tell('country', reasons.countryOfActivity);
  return element(
    'result',
    {
      type: resultTypes[result.kind],
      [`${ownPrefix}:id`]: result.id,
      [`${ownPrefix}:date`]: result.date,
    },
    mustSay(
      'title',
      said(({ title }) => title),
      result.id,
    ),
    saying(
      'description',
      said(({ summary }) => summary),
    ),
    documentLinks(result, context, tell),
    result.indicators.map((indicator, i) =>
      indicatorElement(result, indicator, i, context, (at, why) => tell(`indicators[${i}].${at}`, why)),
    ),
  );
}

function indicatorElement(
  result: Result,
  indicator: ResultIndicator,
  i: number,
  context: IatiContext,
  tell: Tell,
): XmlElement {
  const { id, unit, ascending, sdgIndicator } = indicator;
  const measure = measureOf(indicator);
  if (unit !== undefined && measure !== measures.percent) tell('unit', reasons.unit);
  const title = narratives(context.narrate(result, ({ indicators }) => indicators[i]?.title));
  const { absolute } = context;
  const head = indicatorHead({ owner: result, id, title, measure, ascending, sdgIndicator, absolute });
  const isSaidAgain = (j: number) =>
    context.narrate(result, ({ indicators }) => indicators[i]?.breakdown[j]?.label).length > 1;
  indicator.breakdown.forEach((_, j) => {
    if (isSaidAgain(j)) tell(`breakdown[${j}].label`, reasons.labelsOnce);
  });
  const writing = { indicator, measure, tell };
  return element('indicator', head.attributes, head.content, baseline(writing), periodOf(writing));
}

interface Writing {
  indicator: ResultIndicator;
  measure: Measure;
  tell: Tell;
}

// A value may have a unit of its own; all in per cent are one indicator in per cent.
function measureOf(indicator: ResultIndicator): Measure {
  const { baseline: before, planned, actual, breakdown } = indicator;
  const values = [before, planned, actual, ...breakdown.map(({ value }) => value)].filter(
    (value) => value !== undefined,
  );
  const isPercent =
    values.length === 0
      ? indicator.unit === 'percent'
      : values.every(({ unit = indicator.unit }) => unit === 'percent');
  return isPercent ? measures.percent : measures.unit;
}

// The schema wants a year, and none is made up.
function baseline({ indicator, measure, tell }: Writing): XmlElement | undefined {
  const at = indicator.baseline;
  if (at === undefined) return undefined;
  const { asOf } = at;
  if (asOf === undefined || precisionOf(asOf) === 'month') {
    tell('baseline', asOf === undefined ? reasons.noYearOfBaseline : reasons.monthOfBaseline);
    return undefined;
  }
  const value = valueOf('baseline', at, { indicator, measure, tell });
  const isoDate = isFullDate(asOf) ? asOf : undefined;
  return value === undefined
    ? undefined
    : element('baseline', { year: yearOf(asOf), 'iso-date': isoDate, value });
}

function periodOf(writing: Writing): XmlElement | undefined {
  const { indicator, tell } = writing;
  const { period: when, planned, actual, breakdown } = indicator;
  const { start, end } = when ?? {};
  if (start === undefined || end === undefined || !isFullDate(start) || !isFullDate(end)) {
    if (when !== undefined) tell('period', reasons.measuredPeriod);
    tellFilled({ planned, actual, breakdown }, withoutPeriod, tell);
    return undefined;
  }
  return period(
    { start, end },
    [
      measured('target', 'planned', planned, writing),
      measured('actual', 'actual', actual, writing),
      ...breakdown.map(({ label, value }, j) =>
        measured('actual', `breakdown[${j}].value`, value, writing, group(label)),
      ),
    ].flatMap((one) => one ?? []),
  );
}

const withoutPeriod: NeverOut = {
  planned: reasons.noPeriod,
  actual: reasons.noPeriod,
  breakdown: reasons.noPeriod,
};

function group(label: string): XmlElement {
  return element('dimension', { name: 'group', value: label });
}

function measured(
  name: 'target' | 'actual',
  field: string,
  at: Quantity | undefined,
  writing: Writing,
  dimension?: XmlElement,
): XmlElement | undefined {
  if (at === undefined) return undefined;
  if (at.asOf !== undefined) writing.tell(`${field}.asOf`, reasons.asOf);
  const value = valueOf(field, at, writing);
  return value === undefined ? undefined : element(name, { value }, dimension);
}

function valueOf(field: string, at: Quantity, { indicator, measure, tell }: Writing): string | undefined {
  const { value, unit = indicator.unit, qualifier, source } = at;
  if ((unit === 'percent') !== (measure === measures.percent)) {
    tell(field, reasons.otherUnit);
    return undefined;
  }
  if (at.unit !== undefined && at.unit !== 'percent') tell(`${field}.unit`, reasons.unit);
  if (qualifier !== undefined && qualifier !== 'exact') tell(`${field}.qualifier`, reasons.qualifier);
  if (source !== undefined) tell(`${field}.source`, reasons.source);
  return spellNumber(value);
}
