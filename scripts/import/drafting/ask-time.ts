import type { DraftFields } from '../draft/draft.ts';
import { findDurations } from '../recognise/duration.ts';
import { findPeriods } from '../recognise/period.ts';
import type { SourceLine } from '../source/source-document.ts';
import { take, type Desk } from './desk.ts';

/** When a request takes place, or for how long, where its lines say it once; the year of its phase else. */
export function timeOf(desk: Desk, lines: readonly SourceLine[]): DraftFields {
  const periods = lines.flatMap((line) =>
    findPeriods(line.text, desk.reading).map((found) => ({ line, ...found })),
  );
  const [period] = periods;
  if (period !== undefined && periods.length === 1)
    return { period: take(period.value, period.line, period.sure, period.why) };
  const [year, ...others] = lines.flatMap((line) => yearOf(line));
  if (year !== undefined && periods.length + others.length === 0) {
    const { line, written } = year;
    return { period: take({ start: written, end: written }, line, 'likely', 'the year of its phase') };
  }
  const durations = lines.flatMap((line) =>
    findDurations(line.text, desk.reading).map((found) => ({ line, ...found })),
  );
  const [months] = durations;
  if (months === undefined || durations.length > 1) return {};
  return { durationMonths: take(months.value, months.line, months.sure, months.why) };
}

// `Phase 1 (2025)`
function yearOf(line: SourceLine): { line: SourceLine; written: string }[] {
  const written = /^[^()（）.]{1,24}[(（]\s?(20\d{2})\s?[)）]/u.exec(line.text)?.[1];
  return written === undefined ? [] : [{ line, written }];
}
