import { endsBeforeStart, type Period } from '../../../src/domain/period.ts';
import { anyWord } from './any-of.ts';
import { dayOfMonth, withinDate, type Mention } from './calendar.ts';
import { monthNames } from './months.ts';

/** A period whose first date is written without what it shares with the last. */
export interface SharedPeriod extends Period {
  end: string;
  at: number;
  /** Whether the year of the start was taken to be the one before. */
  isYearBefore: boolean;
}

/**
 * The period that ends with a date and begins right before it, with less than a date: the 25 of "25–27 August 2020",
 * the month of "June to August 2021".
 * @param text with Latin digits
 */
export function sharedStart(text: string, mention: Mention, language: string): SharedPeriod | undefined {
  if (mention.start !== mention.end || !mention.isPossible || mention.end.length < 7) return undefined;
  const from = Math.max(0, mention.at - 60);
  const before = text.slice(from, mention.at);
  const { full, month } = patternsOf(language);
  const [year = '', endMonth = ''] = mention.end.split('-');
  const isDay = mention.end.length === 10;
  const match = (isDay ? full : month).exec(before);
  if (!match) return undefined;
  const isBetween = between.test(before.slice(0, match.index));
  if (match.groups?.['and'] !== undefined && !isBetween && !isNextDay(match, mention.end)) return undefined;
  const { day, name, american, americanDay } = match.groups ?? {};
  const called = name ?? american;
  const number =
    called === undefined ? endMonth : String(monthNames(language).numberOf(called) ?? '').padStart(2, '0');
  const startDay = day ?? americanDay;
  if (isDay !== (startDay !== undefined) || number === '00') return undefined;
  const rest = [number, ...(startDay === undefined ? [] : [startDay.padStart(2, '0')])].join('-');
  const same = { start: `${year}-${rest}`, end: mention.end };
  const isYearBefore = endsBeforeStart(same) && called !== undefined;
  if (endsBeforeStart(same) && !isYearBefore) return undefined;
  const start = isYearBefore ? `${Number(year) - 1}-${rest}` : same.start;
  return { start, end: mention.end, at: from + match.index, isYearBefore };
}

// "21 and 22 May 2025": two days that follow each other are one stretch.
function isNextDay({ groups: { day, name } = {} }: RegExpExecArray, end: string): boolean {
  return day !== undefined && name === undefined && Number(day) + 1 === Number(end.slice(8));
}

interface Patterns {
  full: RegExp;
  month: RegExp;
}

/** What stands between the two dates of a period; what only "between" makes so is the group `and`. */
export const joint = `\\s{0,2}(?:[-–—−→]|${anyWord(({ to }) => to)}|(?<and>${anyWord(({ and }) => and)}))\\s{0,2}(?:${anyWord(({ withinDate }) => withinDate)}\\s{1,2})?`;

/** "between", right before the first date. */
export const between = new RegExp(
  `${anyWord(({ between }) => between)}\\s{0,2}(?:${anyWord(({ withinDate }) => withinDate)}\\s{0,2})?$`,
  'iu',
);

const known = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const patterns = known.get(language) ?? readPatterns(monthNames(language).source);
  known.set(language, patterns);
  return patterns;
}

function readPatterns(months: string): Patterns {
  const day = dayOfMonth.replace('(', '(?<day>');
  const noDigit = '(?<![\\d\\p{L}]|\\d[.,/-])';
  const american = `(?<american>${months})\\.?\\s{1,2}(?<americanDay>\\d{1,2})(?:st|nd|rd|th)?`;
  return {
    full: new RegExp(
      `(?:${noDigit}${day}(?:${withinDate}(?<name>${months})\\.?)?|${american})${joint}$`,
      'iu',
    ),
    month: new RegExp(`(?<name>${months})\\.?${joint}$`, 'iu'),
  };
}
