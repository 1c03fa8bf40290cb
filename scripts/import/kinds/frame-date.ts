import { latinDigits } from '../../../src/domain/digits.ts';
import type { PartialDate } from '../../../src/domain/partial-date.ts';
import { findDates } from '../recognise/date.ts';
import type { Reading } from '../recognise/reading.ts';

/** When a value is of, and why that is no more than likely. */
export interface FrameDate {
  date: PartialDate;
  why?: string | undefined;
}

/**
 * The date that a head or a cell of a results framework names: `Target (Dec 2026)`, `FY 2024/25`, `Q2 2024`.
 * Of a span the end counts: a value is reached by then.
 */
export function frameDate(text: string, reading: Reading): FrameDate | undefined {
  const plain = latinDigits(text);
  if (!/\d{4}/u.test(plain)) return undefined;
  const quarter = quarterIn(plain);
  if (quarter) return quarter;
  const span = spanIn(plain);
  if (span) return span;
  const dates = findDates(text, reading).filter(({ sure }) => sure !== 'guess');
  const last = dates
    .map(({ value }) => value)
    .toSorted()
    .at(-1);
  if (last !== undefined) return { date: last };
  const years = [...plain.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d]|[.,]\d)/gu)].map(([year]) => year);
  const year = years.toSorted().at(-1);
  return year === undefined ? undefined : { date: year };
}

function quarterIn(plain: string): FrameDate | undefined {
  const [, before, year, , other, behind] =
    /(?<!\p{L})[QT]([1-4])[\s/-]{0,2}((?:19|20)\d{2})|((?<!\d)((?:19|20)\d{2})[\s/-]{0,2}[QT]([1-4])(?!\d))/iu.exec(
      plain,
    ) ?? [];
  const quarter = Number(before ?? behind);
  if (Number.isNaN(quarter)) return undefined;
  const month = String(quarter * 3).padStart(2, '0');
  return { date: `${year ?? other ?? ''}-${month}`, why: 'the last month of its quarter' };
}

// "2023/24", "2022–2025": two years, of which the later may be cut short.
function spanIn(plain: string): FrameDate | undefined {
  const [, first = '', second = ''] =
    /(?<![\d/.-])((?:19|20)\d{2})\s?[-–/]\s?((?:19|20)?\d{2})(?![\d/.-])/u.exec(plain) ?? [];
  const end = first.slice(0, 4 - second.length) + second;
  if (second === '' || end <= first || Number(end) - Number(first) > 15) return undefined;
  // Of "2024-05" the end may be a month.
  if (second.length === 2 && Number(second) <= 12) return undefined;
  return { date: end, why: 'the last year of its span' };
}
