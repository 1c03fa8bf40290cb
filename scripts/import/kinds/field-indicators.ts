import { taken, type DraftFields, type DraftValue } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import { columnNames } from '../source/head-rows.ts';
import type { SourceCell, SourceTable } from '../source/source-document.ts';
import { isHintRow } from '../template-hints.ts';
import type { FieldEntries } from './field-entries.ts';
import { plainHead } from './field-names.ts';
import { fieldPaths } from './field-paths.ts';
import type { FieldRows } from './field-rows.ts';
import { fieldValue } from './field-value.ts';
import { indicatorName } from './indicator-name.ts';

/** The columns of a sheet of indicators, each a row: whose it is, and what it measures. */
export const indicatorColumns = [
  'brief',
  'result',
  'title',
  'measure',
  'unit',
  'baseline',
  'baseline date',
  'target',
  'target date',
  'actual',
  'actual date',
] as const;

type IndicatorColumn = (typeof indicatorColumns)[number];

/** Where each column of a sheet of indicators stands. */
export interface IndicatorMatch {
  at: ReadonlyMap<IndicatorColumn, number>;
  share: number;
}

/** Whether a table is one of indicators as our template has it: each with the brief or result that it belongs to. */
export function indicatorMatch(table: SourceTable): IndicatorMatch | undefined {
  const heads = columnNames({ rows: table.rows, heads: Math.max(table.heads, 1) }).map(({ text }) =>
    plainHead(text),
  );
  const at = new Map<IndicatorColumn, number>();
  for (const [i, head] of heads.entries()) {
    const column = indicatorColumns.find((one) => one === head);
    if (column !== undefined) at.set(column, i);
  }
  const isOne =
    (at.has('brief') || at.has('result')) && at.has('title') && (at.has('baseline') || at.has('target'));
  return isOne ? { at, share: at.size / Math.max(heads.filter((head) => head !== '').length, 1) } : undefined;
}

/** Reads the rows of a sheet of indicators into the briefs and results that they name. */
export function indicatorRows(
  table: SourceTable,
  { at }: IndicatorMatch,
  entries: FieldEntries,
  reading: Reading,
): FieldRows {
  const heads = Math.max(table.heads, 1);
  const understood = table.rows.slice(0, heads).flatMap((row) => row.flatMap(({ lines }) => lines));
  const notes: string[] = [];
  for (const row of table.rows.slice(heads)) {
    if (isHintRow(row)) {
      understood.push(...row.flatMap(({ lines }) => lines));
      continue;
    }
    const cell = (column: IndicatorColumn): SourceCell | undefined => filled(row[at.get(column) ?? -1]);
    const whose = (['brief', 'result'] as const).find((column) => cell(column) !== undefined);
    const owner = whose && cell(whose);
    const title = cell('title');
    if (whose === undefined || owner === undefined || title === undefined) continue;
    const named = entries.named(whose === 'brief' ? 'briefs' : 'results', textOf(owner), owner.lines);
    if (named === undefined || !('to' in named)) continue;
    const read = readers(cell, reading, notes);
    const draft = named.to as { fields: Record<string, DraftValue | undefined> };
    const there = (draft.fields['indicators'] ?? []) as readonly DraftValue[];
    const fields =
      whose === 'brief' ? ofBrief(title, read, there.length) : ofResult(title, read, there.length);
    draft.fields['indicators'] = [...there, fields];
    understood.push(...owner.lines);
  }
  return { understood, notes };
}

type Read = (
  column: IndicatorColumn,
  field: string,
  collection: 'briefs' | 'results',
) => DraftValue | undefined;

function readers(
  cell: (column: IndicatorColumn) => SourceCell | undefined,
  reading: Reading,
  notes: string[],
): Read {
  return (column, field, collection) => {
    const path = fieldPaths(collection).find((one) => one.path.join('.') === field);
    const there = cell(column);
    if (path === undefined || there === undefined) return undefined;
    const value = fieldValue(path, there, { reading });
    if (value === undefined) {
      notes.push(
        `“${textOf(there)}” (${there.lines[0]?.place ?? ''}) does not read as “${column}” and was left out`,
      );
      return undefined;
    }
    return taken(value, there.lines);
  };
}

function ofBrief(title: SourceCell, read: Read, n: number): DraftFields {
  const value = (column: 'baseline' | 'target' | 'actual', field: string) => {
    const number = read(column, `${field}.value`, 'briefs');
    const date = read(`${column} date`, `${field}.date`, 'briefs');
    return number && { value: number, ...(date && { date }) };
  };
  const [baseline, target, actual] = [
    value('baseline', 'indicators.baseline'),
    value('target', 'indicators.target'),
    value('actual', 'indicators.actuals'),
  ];
  return {
    ...named(title, n),
    ...plain({
      measure: read('measure', 'indicators.measure', 'briefs'),
      unit: read('unit', 'indicators.unit', 'briefs'),
    }),
    ...plain({ baseline, target }),
    ...(actual && { actuals: [actual] }),
  };
}

function ofResult(title: SourceCell, read: Read, n: number): DraftFields {
  return {
    ...named(title, n),
    ...plain({
      unit: read('unit', 'indicators.unit', 'results'),
      baseline: read('baseline', 'indicators.baseline', 'results'),
      planned: read('target', 'indicators.planned', 'results'),
      actual: read('actual', 'indicators.actual', 'results'),
    }),
  };
}

function named({ lines }: SourceCell, n: number): DraftFields {
  const title = lines.map(({ text }) => text).join(' ');
  return { id: indicatorName(title, lines, n), title: taken(title, lines) };
}

function plain(fields: Readonly<Record<string, DraftValue | undefined>>): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function filled(cell: SourceCell | undefined): SourceCell | undefined {
  return cell !== undefined && cell.lines.length > 0 ? cell : undefined;
}

function textOf({ lines }: SourceCell): string {
  return lines.map(({ text }) => text).join(' ');
}
