import type {
  Brief,
  Citation,
  Indicator,
  IndicatorValue,
  Model,
  Quantity,
  Result,
  ResultIndicator,
} from '../../model/model.ts';
import { collections } from '../../schemas/collections.ts';
import { allFields, describe, type Description } from '../../schemas/describe.ts';
import type { Column } from './column.ts';
import { itemOf, without } from './described.ts';
import { ownerColumns } from './figures.ts';
import { idColumn, inOrder, pageColumn, table } from './table.ts';
import { columnsOf } from './schema-columns.ts';

/** What a value is of its indicator. */
const kinds = {
  baseline: 'the value before',
  target: 'the value planned',
  actual: 'the value reached',
  group: 'the value reached by one part of all',
} as const;

interface Value {
  kind: keyof typeof kinds;
  /** Counted from 1 among those of its kind. */
  number: number;
  /** Which part of all it is of. */
  group?: string | undefined;
  value: number | string;
  unit?: string | undefined;
  qualifier?: Quantity['qualifier'];
  date?: string | undefined;
  comment?: string | undefined;
  source?: Citation | undefined;
}

interface Row {
  of: Brief | Result;
  indicator: Indicator | ResultIndicator;
  at: Value;
}

const ofBriefs = itemFields('briefs');
const ofResults = itemFields('results');
const inBriefs = allFields(ofBriefs['baseline'] as Description);
const inResults = allFields(ofResults['baseline'] as Description);

// What holds the values themselves, each of which is a row; and the unit, which a value may have of its own.
const valueFields = ['id', 'baseline', 'target', 'planned', 'actual', 'actuals', 'breakdown', 'unit'];

const heads = Object.entries(without(together(ofBriefs, ofResults), ...valueFields)).flatMap(([key, field]) =>
  columnsOf(key, field, ({ indicator }: Row) => partOf(indicator, key)),
);

// Those of a quantity say when they were true in `asOf`.
const ofValue = together(inResults, inBriefs);
const values = { ...without(ofValue, 'value', 'asOf', 'source'), source: ofValue['source'] as Description };

/** The indicators of briefs and results, a row for each value. */
export const indicatorsTable = table(
  'indicators',
  [
    idColumn<Row>(
      'Whose it is, the indicator, and which of its values.',
      ({ of, indicator, at }) => `${of.collection}/${of.id}/${indicator.id}/${at.kind}/${at.number}`,
    ),
    pageColumn<Row>(({ of }) => of.path),
    ...ownerColumns<Row>(
      ['briefs', 'brief', 'The brief it measures, if one.'],
      ['results', 'result', 'The result it measures, if one.'],
    ),
    ...columnsOf('indicator', ofBriefs['id'] as Description, ({ indicator }: Row) => indicator.id),
    ...heads,
    kindColumn(),
    ...columnsOf('group', groupLabel(), ({ at }: Row) => at.group, false),
    numberColumn(),
    wordsColumn(),
    ...Object.entries(values).flatMap(([key, field]) => columnsOf(key, field, valueReader(key), false)),
  ],
  rowsOf,
);

function* rowsOf({ briefs, results }: Model): Generator<Row> {
  for (const of of inOrder(briefs))
    for (const indicator of of.indicators)
      for (const at of valuesInBrief(indicator)) yield { of, indicator, at };
  for (const of of inOrder(results))
    for (const indicator of of.indicators)
      for (const at of valuesInResult(indicator)) yield { of, indicator, at };
}

function valuesInBrief({ baseline, target, actuals }: Indicator): Value[] {
  const one = (kind: Value['kind'], at: IndicatorValue | undefined): Value[] =>
    at ? [{ kind, number: 1, ...at }] : [];
  return [
    ...one('baseline', baseline),
    ...one('target', target),
    ...actuals.map((at, i) => ({ kind: 'actual' as const, number: i + 1, ...at })),
  ];
}

function valuesInResult({ baseline, planned, actual, breakdown }: ResultIndicator): Value[] {
  const one = (kind: Value['kind'], at: Quantity | undefined, number = 1): Value[] => {
    if (!at) return [];
    const { asOf, ...known } = at;
    return [{ kind, number, ...known, date: asOf }];
  };
  return [
    ...one('baseline', baseline),
    ...one('target', planned),
    ...one('actual', actual),
    ...breakdown.flatMap(({ label, value }, i) =>
      one('group', value, i + 1).map((at) => ({ ...at, group: label })),
    ),
  ];
}

function valueReader(key: string): (row: Row) => unknown {
  return ({ at, indicator }) => partOf(at, key) ?? (key === 'unit' ? indicator.unit : undefined);
}

function kindColumn(): Column<Row> {
  const meanings = Object.entries(kinds).map(([name, means]) => `${name}: ${means}`);
  return {
    name: 'kind',
    type: 'string',
    description: `What the value is of its indicator. ${meanings.join('; ')}.`,
    constraints: { required: true, enum: Object.keys(kinds) },
    cell: ({ at }) => at.kind,
  };
}

function numberColumn(): Column<Row> {
  const cell = ({ at: { value } }: Row) => (typeof value === 'number' ? value : null);
  return { name: 'value', type: 'number', description: 'The number.', constraints: {}, cell };
}

function wordsColumn(): Column<Row> {
  const cell = ({ at: { value } }: Row) => (typeof value === 'string' ? value : null);
  return {
    name: 'words',
    type: 'string',
    description: 'The value of a qualitative indicator, which is no number.',
    constraints: {},
    cell,
  };
}

function groupLabel(): Description {
  return allFields(itemOf(ofResults['breakdown'] as Description) as Description)['label'] as Description;
}

function itemFields(name: 'briefs' | 'results'): Description['fields'] {
  const { indicators } = describe(collections[name].schema).fields;
  return allFields(itemOf(indicators as Description) as Description);
}

// The fields of either; what only one has may be empty.
function together(one: Description['fields'], other: Description['fields']): Description['fields'] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    keys.map((key) => {
      const field = (one[key] ?? other[key]) as Description;
      return [key, { ...field, required: Boolean(one[key]?.required && other[key]?.required) }];
    }),
  );
}

function partOf(of: object, key: string): unknown {
  return (of as Record<string, unknown>)[key];
}
