import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { findDurations } from '../recognise/duration.ts';
import { findPeriods } from '../recognise/period.ts';
import type { Found } from '../recognise/found.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';
import { take, type Desk } from './desk.ts';

/** A cell with what the head of its column means, and what stands in brackets there: `months`. */
export interface NamedCell {
  names: readonly SectionName[];
  hint?: string | undefined;
  lines: readonly SourceLine[];
}

/** When a row of a table takes place, by its columns of a start, an end and a duration: `Duration (months)`. */
export function rowTime(desk: Desk, cells: readonly NamedCell[]): DraftFields {
  return { ...periodIn(desk, cells), ...monthsIn(desk, cells) };
}

function periodIn({ reading }: Desk, cells: readonly NamedCell[]): DraftFields {
  const whole = lineOf(cells, 'duration');
  const found = whole && alone(findPeriods(whole.text, reading));
  if (whole && found) return { period: take(found.value, whole, found.sure, found.why) };
  const [start, end] = (['start', 'end'] as const).map((name) => {
    const line = lineOf(cells, name);
    const date = line && alone(findDates(line.text, reading));
    return line && date && take(date.value, line, date.sure, date.why);
  });
  return start === undefined ? {} : { period: { start, ...(end && { end }) } };
}

function monthsIn({ reading }: Desk, cells: readonly NamedCell[]): DraftFields {
  const line = lineOf(cells, 'duration');
  if (line === undefined) return {};
  const { hint = '' } = cells.find(({ lines }) => lines.includes(line)) ?? {};
  const text = /^\p{N}+(?:[.,]\p{N})?$/u.test(line.text) ? `${line.text} ${hint}` : line.text;
  const found = alone(findDurations(text, reading));
  return found === undefined ? {} : { durationMonths: take(found.value, line, found.sure, found.why) };
}

function lineOf(cells: readonly NamedCell[], name: SectionName): SourceLine | undefined {
  const [line, ...others] = cells.find(({ names }) => names[0] === name)?.lines ?? [];
  return others.length > 0 ? undefined : line;
}

function alone<Value>(found: readonly Found<Value>[]): Found<Value> | undefined {
  const [only, ...others] = found;
  return others.length > 0 || only?.sure === 'guess' ? undefined : only;
}
