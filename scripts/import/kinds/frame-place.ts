import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine } from '../source/source-document.ts';
import { isValueColumn, type FrameColumn } from './frame-columns.ts';
import { frameDate, type FrameDate } from './frame-date.ts';
import type { FrameIndicator, PlacedValue } from './frame-indicator.ts';
import { frameValues, type FrameValue } from './frame-value.ts';
import { roleNamed } from './frame-words.ts';

/**
 * Gives the values of a row to its indicators: to one all of them, to several each its line.
 * @returns the lines that only say which values these are
 */
export function placeValues(
  indicators: readonly FrameIndicator[],
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
  reading: Reading,
): SourceLine[] {
  const qualifier = qualifierOf(row, columns, reading);
  for (const [at, column] of columns.entries()) {
    const cell = row[at];
    if (cell === undefined || column.isYear || column.isPart) continue;
    const role = placedRole(column, qualifier?.role);
    if (role === undefined) continue;
    const year = yearBeside(row, columns, at, reading);
    for (const [i, indicator] of indicators.entries())
      for (const value of valuesFor(cell, i, indicators.length, reading)) {
        const placed = placedValue(value, role, column, year);
        if (!isThere(indicator, placed)) indicator.values.push(placed);
      }
  }
  return [...(qualifier?.lines ?? []), ...yearLines(row, columns)];
}

/** Which values a row holds, where a cell of it says so: `Planned`, `Achieved`. */
export function qualifierOf(
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
  { language }: Reading,
): { role: PlacedValue['role'] | 'source'; lines: readonly SourceLine[] } | undefined {
  for (const [at, { role, isYear }] of columns.entries()) {
    const cell = row[at];
    if (cell === undefined || cell.lines.length !== 1 || isYear) continue;
    if (role !== undefined && role !== 'level' && role !== 'aside' && role !== 'unit' && role !== 'indicator')
      continue;
    const text = cell.lines[0]?.text ?? '';
    const named = roleNamed(text, language);
    if (named === 'target' || named === 'actual' || named === 'baseline' || named === 'source')
      return { role: named, lines: cell.lines };
  }
  return undefined;
}

function placedRole(
  column: FrameColumn,
  qualifier: PlacedValue['role'] | 'source' | undefined,
): PlacedValue['role'] | undefined {
  if (qualifier === 'source') return undefined;
  const isOfYear = column.role === undefined && column.when !== undefined;
  if (qualifier === undefined)
    return isValueColumn(column) ? (column.role as PlacedValue['role']) : undefined;
  if (column.role === 'baseline') return qualifier === 'actual' ? undefined : 'baseline';
  if (column.role === 'milestone' || column.role === 'target' || isOfYear)
    return qualifier === 'target' ? (isOfYear ? 'target' : (column.role as PlacedValue['role'])) : qualifier;
  return column.role === 'actual' && qualifier === 'actual' ? 'actual' : undefined;
}

// The year of a value in a column of its own stands to its right, under the same head, before the next value.
function yearBeside(
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
  at: number,
  reading: Reading,
) {
  for (const step of [1, 2]) {
    const column = columns[at + step];
    if (column === undefined || (isValueColumn(column) && !column.isYear)) break;
    if (column.isYear && (column.role === undefined || column.role === columns[at]?.role))
      return yearIn(row[at + step], reading);
  }
  const left = columns[at - 1];
  const isLeft = left?.isYear === true && left.role !== undefined && left.role === columns[at]?.role;
  return isLeft ? yearIn(row[at - 1], reading) : undefined;
}

function yearIn(
  cell: SourceCell | undefined,
  reading: Reading,
): { when: FrameDate; lines: readonly SourceLine[] } | undefined {
  const text = (cell?.lines ?? []).map((line) => line.text).join(' ');
  const when = frameDate(text, reading);
  return when && { when, lines: cell?.lines ?? [] };
}

function valuesFor(cell: SourceCell, i: number, of: number, reading: Reading): FrameValue[] {
  if (of < 2) return frameValues(cell, reading);
  const line = cell.lines[i];
  return cell.lines.length === of && line !== undefined ? frameValues({ lines: [line] }, reading) : [];
}

function placedValue(
  value: FrameValue,
  role: PlacedValue['role'],
  column: FrameColumn,
  year: ReturnType<typeof yearIn>,
): PlacedValue {
  const own = value.when && { when: value.when, lines: value.lines };
  const head = column.when && { when: column.when, lines: column.lines };
  const dated = own ?? year ?? head;
  const isPercent =
    value.isPercent || (column.isPercent && typeof value.value === 'number' && value.value > 1);
  return {
    ...value,
    isPercent,
    role,
    isFinal: column.isFinal,
    ...(dated && { when: dated.when }),
    dateLines: dated?.lines ?? [],
  };
}

// A merged cell is met once for every column it covers.
function isThere({ values }: FrameIndicator, { lines, role }: PlacedValue): boolean {
  return values.some((one) => one.role === role && one.lines[0] === lines[0]);
}

function yearLines(row: readonly SourceCell[], columns: readonly FrameColumn[]): SourceLine[] {
  return columns.flatMap(({ isYear }, at) => (isYear ? [...(row[at]?.lines ?? [])] : []));
}
