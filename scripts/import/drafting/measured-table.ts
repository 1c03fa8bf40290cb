import { frameDate, type FrameDate } from '../kinds/frame-date.ts';
import { roleOf } from '../kinds/frame-words.ts';
import { columnNames } from '../source/head-rows.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceLine, SourceTable } from '../source/source-document.ts';
import type { Desk } from './desk.ts';

/** A column of what was planned or reached, and when its values are of. */
export interface MeasuredColumn {
  at: number;
  lines: readonly SourceLine[];
  when?: FrameDate | undefined;
}

/** A table that sets what was reached beside what was planned, or what was there before. */
export interface MeasuredTable {
  table: SourceTable;
  heads: number;
  /** The column that names what is measured. */
  titleAt: number;
  actual: MeasuredColumn;
  planned?: MeasuredColumn | undefined;
  baseline?: MeasuredColumn | undefined;
}

/** The head of a column has no more signs than these. */
const longestHead = 60;

/**
 * A table whose head has one column of what was reached, and one of what was planned or of what was there before; what it
 * measures stands in its first column, or in the one called so. Undefined for any other table: a budget with what was spent
 * has sums.
 */
export function measuredTable(table: SourceTable, reading: Reading): MeasuredTable | undefined {
  const heads = Math.max(1, table.heads);
  const names = columnNames({ rows: table.rows, heads });
  const roles = names.map(({ text }) =>
    text.length > longestHead ? undefined : roleOf(text, reading.language),
  );
  const column = (...wanted: readonly string[]): MeasuredColumn | undefined => {
    const places = roles.flatMap((role, at) => (role !== undefined && wanted.includes(role) ? [at] : []));
    const [at, ...others] = places;
    const name = at === undefined ? undefined : names[at];
    if (at === undefined || name === undefined || others.length > 0) return undefined;
    return { at, lines: name.lines, when: frameDate(name.text, reading) };
  };
  const actual = column('actual');
  const planned = column('target') ?? column('milestone');
  const baseline = column('baseline');
  const titleAt = Math.max(0, roles.indexOf('indicator'));
  const titleRole = roles[titleAt];
  if (actual === undefined || (planned ?? baseline) === undefined) return undefined;
  if (titleRole !== undefined && titleRole !== 'indicator' && titleRole !== 'statement') return undefined;
  // Without an indicator named as such, a value before tells that it is no budget.
  if (titleRole !== 'indicator' && baseline === undefined) return undefined;
  if (names.some(({ text }) => /\p{Sc}/u.test(text))) return undefined;
  return { table, heads, titleAt, actual, planned, baseline };
}

/** The tables of a document that set what was reached beside what was planned or there before. */
export function measuredTables({ document, reading }: Pick<Desk, 'document' | 'reading'>): MeasuredTable[] {
  return document.tables.flatMap((table) => measuredTable(table, reading) ?? []);
}
