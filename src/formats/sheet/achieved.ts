import { measurementOf, unitOf } from '../../domain/measurement-of.ts';
import { inOneUnit, isLowerBetter, type Measurement } from '../../domain/progress.ts';
import type { Edition } from '../../i18n/edition.ts';
import { quantityText, quantityWithUnit } from '../../i18n/quantity.ts';
import { verdictOf } from '../../i18n/verdict.ts';
import type { Brief, Indicator, Result, ResultIndicator } from '../../model/model.ts';
import type { Table } from './section.ts';

type Row = Table['rows'][number];

/** What has been achieved, beside what was planned: of the results that bear on a brief, and of its own indicators. */
export function achievedIn(brief: Brief, edition: Edition): Table {
  const { words } = edition;
  const results = resultsOf(brief);
  const rows = [
    ...results.flatMap((result) => rowsOf(result, edition)),
    ...brief.indicators.flatMap((indicator) => ownRow(indicator, edition)),
  ];
  return {
    title: words.paper.achieved,
    columns: [words.result.measured, words.result.planned, words.result.actual],
    widths: [5, 2, 3],
    rows,
    // What was achieved without a number.
    items: results
      .filter((result) => measuredIn(result).length === 0)
      .map((result) => itemOf(result, edition)),
  };
}

// Its own, those that came after it, and those that answer its asks: each once.
function resultsOf({ results, changes, asks }: Brief): Result[] {
  const later = changes.filter((change) => change.collection === 'results');
  return [...new Set([...results, ...later, ...asks.flatMap(({ answeredBy }) => answeredBy)])];
}

function rowsOf(result: Result, edition: Edition): Row[] {
  const { words } = edition;
  const when = edition.dotted([result.country.name, edition.format.date(result.date)]);
  return measuredIn(result).map((indicator, i) => [
    { text: i === 0 ? result.title : '', note: noteOn(indicator, i === 0 ? when : '', edition) },
    {
      text: valueText(indicator.planned, indicator, edition),
      note: before(words.result.baseline, valueText(indicator.baseline, indicator, edition), edition),
    },
    {
      text: valueText(indicator.actual, indicator, edition),
      note: verdictOf(inOneUnit(indicator), edition),
    },
  ]);
}

function measuredIn({ indicators }: Result): ResultIndicator[] {
  return indicators.filter(({ actual }) => actual !== undefined);
}

function itemOf({ title, kind, country, date }: Result, { dotted, format, words }: Edition): string {
  return dotted([title, words.resultKinds[kind], country.name, format.date(date)]);
}

function noteOn(indicator: ResultIndicator, when: string, edition: Edition): string {
  const { title, unit } = indicator;
  const counted = unit === undefined || unit === 'percent' ? undefined : unit;
  return edition.dotted([
    edition.joined([title, counted, lowerIsBetter(inOneUnit(indicator), edition)]),
    when,
  ]);
}

function lowerIsBetter(measurement: Measurement, { words }: Edition): string | undefined {
  return isLowerBetter(measurement) ? words.result.lowerIsBetter : undefined;
}

function before(term: string, value: string, edition: Edition): string | undefined {
  return value === '' ? undefined : edition.pair(term, value);
}

// A value that is counted in something else than the indicator says so.
function valueText(
  quantity: ResultIndicator['planned'],
  { unit }: Pick<ResultIndicator, 'unit'>,
  edition: Edition,
): string {
  if (quantity === undefined) return '';
  const isOdd = quantity.unit !== undefined && quantity.unit !== unit;
  return isOdd ? quantityWithUnit(quantity, edition) : quantityText({ unit, ...quantity }, edition);
}

// The newest value that was measured; what has not been measured yet has not been achieved.
function ownRow(indicator: Indicator, edition: Edition): Row[] {
  const { title, unit, target } = indicator;
  const reached = indicator.actuals.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (reached === undefined) return [];
  const measurement = measurementOf(indicator, reached);
  return [
    [
      { text: title, note: edition.joined([unit, lowerIsBetter(measurement, edition)]) },
      {
        text: said(target, indicator, edition),
        note: before(edition.words.brief.baseline, said(indicator.baseline, indicator, edition), edition),
      },
      {
        text: said(reached, indicator, edition),
        note: verdictOf(measurement, edition),
      },
    ],
  ];
}

type Value = Indicator['actuals'][number];

function said(at: Value | undefined, indicator: Indicator, edition: Edition): string {
  if (at === undefined) return '';
  const unit = unitOf(indicator);
  const text = typeof at.value === 'string' ? at.value : quantityText({ value: at.value, unit }, edition);
  return edition.joined([text, edition.format.date(at.date)]);
}
