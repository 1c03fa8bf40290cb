import { isPartialDate, type PartialDate } from '../../../src/domain/partial-date.ts';
import { spellDates } from '../../../src/domain/spelled-dates.ts';
import type { Sureness } from '../draft/draft.ts';
import { allValueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';
import { monthNames, type MonthNames } from './months.ts';
import type { Reading } from './reading.ts';

/** A date, a month or a quarter that is written in a text. */
export interface Mention {
  /** Its first and its last date: one and the same but for a quarter. */
  start: PartialDate;
  end: PartialDate;
  at: number;
  /** Where the text goes on. */
  until: number;
  /** Whether the calendar has it: not 30 February. */
  isPossible: boolean;
  sure: Sureness;
  why?: string | undefined;
}

/**
 * The dates in a text that name a month, and the quarters, in order. A lone year is none of them. Of `04/05/2020` the
 * day comes first, unless the text writes the month first elsewhere. Years of the Buddhist era count where they are
 * marked as such.
 * @param text with Latin digits
 */
export function mentionsIn(text: string, { language }: Pick<Reading, 'language'>): Mention[] {
  const taken = new Uint8Array(text.length + 1);
  const found: Mention[] = [];
  for (const { pattern, read } of formsOf(text, language))
    for (const match of text.matchAll(pattern)) {
      const [at, until] = [match.index, match.index + match[0].length];
      if (taken[at] === 1 || taken[until - 1] === 1) continue;
      const date = read(match);
      if (date === undefined) continue;
      taken.fill(1, at, until);
      const dates = typeof date === 'string' ? { start: date, end: date } : date;
      const isPossible = isPartialDate(dates.start) && isPartialDate(dates.end);
      found.push({ sure: 'certain', ...dates, at, until, isPossible });
    }
  return found.toSorted((a, b) => a.at - b.at);
}

/** Whether a year is one that documents speak of: others are numbers. */
export function isLikelyYear(year: number): boolean {
  return year >= 1800 && year <= 2150;
}

/** What may stand between the parts of a date: the source of a pattern. */
export const withinDate = `[\\s.,-]{0,3}(?:${anyOf(allValueWords.flatMap((words) => words.withinDate))}[\\s.]{0,2}){0,2}`;

/** A day of a month as it may be written: the source of a pattern with one group. */
export const dayOfMonth = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?';

type Dates = string | { start: string; end: string; sure?: Sureness; why?: string } | undefined;
interface Form {
  pattern: RegExp;
  read: (match: RegExpMatchArray) => Dates;
}

const noDigitBefore = '(?<![\\d]|\\d[.,/])';
// "No. 7, August 2025": the number of an issue is no day.
const noIssueBefore =
  '(?<!(?<!\\p{L})(?:no\\.|n\\.?[º°]|nr|núm|numéro|número|number|issue|رقم|العدد|ເລກທີ)\\.?\\s{0,2})';
const yearEnd = '(?!\\d|[.,]\\d)';

function formsOf(text: string, language: string): Form[] {
  const order = monthFirst.test(text) ? 'month' : dayFirst.test(text) ? 'day' : undefined;
  const forms = named.get(language) ?? formsWithNames(monthNames(language));
  named.set(language, forms);
  return [...forms, ...numericForms(language, order)];
}

const named = new Map<string, Form[]>();
/** Which of day and month comes first, as another date in the text shows it. */
type Order = 'day' | 'month' | undefined;
const dayFirst = /(?<![\d./-])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{4}(?!\d)/u;
const monthFirst = /(?<![\d./-])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d{4}(?!\d)/u;

function formsWithNames(months: MonthNames): Form[] {
  const month = `(${months.source})(?:\\s?/\\s?(${months.source}))?\\.?`;
  const era = anyOf(allValueWords.flatMap((words) => words.buddhist));
  const year = `${withinDate}(${era}\\s{0,2})?(\\d{4})${yearEnd}`;
  const dateOf = (
    day: string | undefined,
    name = '',
    other: string | undefined,
    era: string | undefined,
    year = '',
  ) => {
    const number = months.numberOf(name);
    if (number === undefined || (other !== undefined && months.numberOf(other) !== number)) return undefined;
    const common = Number(year) - (era === undefined ? 0 : 543);
    return isLikelyYear(common) ? joined(common, number, day) : undefined;
  };
  return [
    {
      pattern: new RegExp(
        `${noDigitBefore}${noIssueBefore}(?=\\d{1,2}\\D{2,50}\\d{4})${dayOfMonth}${withinDate}${month}${year}`,
        'giu',
      ),
      read: ([, day, name, other, era, year]) => dateOf(day, name, other, era, year),
    },
    {
      pattern: new RegExp(
        `(${months.source})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})${yearEnd}`,
        'giu',
      ),
      read: ([, name, day, year]) => dateOf(day, name, undefined, undefined, year),
    },
    {
      pattern: new RegExp(`${month}${year}`, 'giu'),
      read: ([, name, other, era, year]) => dateOf(undefined, name, other, era, year),
    },
  ];
}

function numericForms(language: string, order: Order): Form[] {
  return [
    {
      pattern:
        /(?<![\d\p{L}]|[\d\p{L}][.-]|(?<!-\d\d)\/)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[.-]\d|\/\d(?!\d{3}-))/gu,
      read: ([, year, , month, day]) =>
        isLikelyYear(Number(year)) ? joined(Number(year), Number(month), day) : undefined,
    },
    {
      pattern: /(?<![\d\p{L}]|[\d\p{L}][./-])\d{1,2}([./-])\s?\d{1,2}\1\s?\d{4}(?!\d|[./-]\d)/gu,
      read: ([written, separator]) => dayAndMonth(written, separator === '.', language, order),
    },
    {
      pattern: /(?<![\d\p{L}]|[\d\p{L}][.-]|(?<!-\d\d)\/)(\d{4})-(\d{2})(?!\d|[.-]\d|\/\d(?!\d{3}-)|\p{L})/gu,
      read: ([, year, month]) => monthOrSpan(Number(year), Number(month)),
    },
    {
      pattern: /(?<=^\s*|[(:,;–—-]\s?|(?<=\s)\p{Ll}{1,5}\s)(0?[1-9]|1[0-2])\/(\d{4})(?!\d|[./-]\d|\p{L})/gu,
      read: ([, month, year]) =>
        isLikelyYear(Number(year)) ? joined(Number(year), Number(month)) : undefined,
    },
    {
      pattern:
        /(?<![\p{L}\d])[QT]([1-4])[\s/-]?(\d{4})(?!\d)|(?<![\p{L}\d])(\d{4})[\s/-]?Q([1-4])(?![\p{L}\d])/gu,
      read: ([, before, year, otherYear, behind]) =>
        quarter(Number(year ?? otherYear), Number(before ?? behind)),
    },
  ];
}

function joined(year: number, month: number, day?: string): string {
  return [
    String(year),
    String(month).padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ].join('-');
}

function dayAndMonth(written: string, isDotted: boolean, language: string, order: Order): Dates {
  const year = Number(written.slice(-4));
  if (!isLikelyYear(year)) return undefined;
  const text = written.replace(/\s/gu, '');
  const readings = spellDates(
    text,
    isDotted ? ['day'] : order === 'month' ? ['month', 'day'] : ['day', 'month'],
  );
  const [first, second] = readings;
  if (first === undefined) return '0000-00-00';
  if (second === undefined || order === 'day' || (order === undefined && !/^en\b/u.test(language)))
    return first;
  return {
    start: first,
    end: first,
    sure: 'likely',
    why: `the ${order ?? 'day'} was taken to come first in "${written}"`,
  };
}

// "2011-12" is a month, or two years: nobody can tell.
function monthOrSpan(year: number, month: number): Dates {
  const isSpan = month > 12 || month === (year + 1) % 100;
  return isSpan || month === 0 || !isLikelyYear(year) ? undefined : joined(year, month);
}

function quarter(year: number, number: number): Dates {
  if (!isLikelyYear(year)) return undefined;
  return { start: joined(year, number * 3 - 2), end: joined(year, number * 3) };
}
