import { measurementOf, unitOf } from '../../domain/measurement-of.ts';
import { isLowerBetter, isWorseThanBefore } from '../../domain/progress.ts';
import type { Edition } from '../../i18n/edition.ts';
import { planTitles } from '../../i18n/plan-titles.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { sumByCurrency } from '../../domain/money.ts';
import type { Brief, Indicator } from '../../model/model.ts';
import { rich } from '../rich.ts';
import type { Table } from '../sheet/section.ts';
import { citationText } from '../../i18n/citation.ts';
import { bullets, paragraph, type Inline, type Node } from './node.ts';

/** A heading, and what stands below it; nothing where there is nothing. */
export function section(title: string, nodes: Node[], edition: Edition): Node[] {
  return nodes.length === 0 ? [] : [{ kind: 'heading', level: 2, text: rich(title, edition) }, ...nodes];
}

/** What a brief sets out to do: outcomes, outputs, why it should work, and what remains. */
export function planNodes(brief: Brief, edition: Edition): Node[] {
  const { outcomes = [], outputs = [], theoryOfChange = [], sustainability } = brief;
  const titles = planTitles(brief, edition);
  const { brief: w, comma } = edition.words;
  const strong = (text: string): Inline[] => rich(text, edition).map((run) => ({ ...run, isStrong: true }));
  const plain = (text: string): Inline[] => rich(text, edition);
  return [
    ...section(titles.outcomes, numbered(outcomes, edition), edition),
    ...section(titles.outputs, numbered(outputs, edition), edition),
    ...section(
      w.theory,
      theoryOfChange.flatMap((step) =>
        paragraph([
          ...strong(`${w.if} `),
          ...plain(`${step.if}${comma}`),
          ...strong(`${w.then} `),
          ...plain(`${step.then}${comma}`),
          ...strong(`${w.because} `),
          ...plain(`${step.because}.`),
        ]),
      ),
      edition,
    ),
    ...section(w.sustainability, sustainability ? paragraph(plain(sustainability)) : [], edition),
  ];
}

function numbered(
  items: readonly { number?: string | undefined; title: string }[],
  edition: Edition,
): Node[] {
  if (items.length === 0) return [];
  const rows = items.map(({ number = '', title }) => ({
    term: rich(number, edition),
    value: rich(title, edition),
  }));
  return rows.some(({ term }) => term.length > 0)
    ? [{ kind: 'facts', rows }]
    : [bullets(rows.map(({ value }) => paragraph(value)))];
}

/** How a brief measures its progress: a row for each value, at the start, aimed at and reached. */
export function indicatorsTable({ indicators }: Brief, edition: Edition): Table {
  const { words, format } = edition;
  const { brief: w } = words;
  return {
    title: w.indicators,
    columns: [words.result.measured, words.result.date, words.result.actual],
    widths: [5, 3, 3],
    ends: [],
    rows: indicators.flatMap((indicator) =>
      valuesOf(indicator, edition).map(({ term, at }, i) => [
        i === 0 ? { text: indicator.title, note: noteOn(indicator, edition) } : '',
        edition.joined([term, format.date(at.date)]),
        { text: textOf(at, indicator, edition), note: saidOf(at, indicator, edition) },
      ]),
    ),
  };
}

type Value = Indicator['actuals'][number];

function valuesOf({ baseline, target, actuals }: Indicator, { words: { brief: w } }: Edition) {
  return [
    { term: w.baseline, at: baseline },
    { term: w.target, at: target },
    ...actuals.map((at) => ({ term: w.actual, at })),
  ].flatMap(({ term, at }) => (at ? [{ term, at }] : []));
}

function noteOn(indicator: Indicator, edition: Edition): string {
  const isLower = isLowerBetter(measurementOf(indicator));
  return edition.joined([indicator.unit, isLower ? edition.words.result.lowerIsBetter : undefined]);
}

function textOf({ value }: Value, indicator: Indicator, edition: Edition): string {
  return typeof value === 'string' ? value : quantityText({ value, unit: unitOf(indicator) }, edition);
}

function saidOf(at: Value, indicator: Indicator, edition: Edition): string {
  const { words } = edition;
  const isWorse = indicator.actuals.includes(at) && isWorseThanBefore(measurementOf(indicator, at));
  return edition.dotted([
    isWorse ? words.result.worse : undefined,
    at.comment,
    at.source && edition.pair(words.figure.source, citationText(at.source, edition)),
  ]);
}

/** What a brief costs, a line for each part, and a total for each currency. */
export function budgetTable({ budget }: Brief, edition: Edition): Table {
  const { words, format, joined } = edition;
  const totals = budget.length > 1 ? sumByCurrency(budget.map(({ amount }) => amount)) : [];
  return {
    title: words.brief.budget,
    columns: [words.brief.budgetColumns.for, words.brief.budgetColumns.amount],
    widths: [1, 0],
    ends: [1],
    rows: [
      ...budget.map(({ category, year, amount }) => [
        joined([category, year && format.date(year)]),
        format.money(amount),
      ]),
      ...totals.map((total) => [words.funding.total, format.money(total)]),
    ],
  };
}
