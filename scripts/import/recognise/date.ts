import type { PartialDate } from '../../../src/domain/partial-date.ts';
import { anyWord } from './any-of.ts';
import { isLikelyYear, mentionsIn } from './calendar.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { sharedStart } from './shared-start.ts';

/**
 * The dates in a text, each as precise as it is written. A lone year is a date where a word or a bracket says so, or
 * where it is the whole text; a quarter is none (a period); the end of "June to August 2021" is none of its own.
 * @example findDates('adopted on 1 April 2020', reading)[0].value // '2020-04-01'
 */
export function findDates(text: string, reading: Reading): Found<PartialDate>[] {
  const plain = plainDigits(text);
  const mentions = mentionsIn(plain, reading);
  const dates = mentions
    .filter(
      (mention) =>
        mention.isPossible && mention.start === mention.end && !sharedStart(plain, mention, reading.language),
    )
    .map(({ start, at, until, sure, why }) => ({
      value: start,
      at,
      written: text.slice(at, until),
      sure,
      why,
    }));
  const years = yearsIn(plain)
    .filter(({ at }) => !mentions.some((mention) => at >= mention.at && at < mention.until))
    .map((year) => ({ ...year, written: text.slice(year.at, year.at + year.written.length) }));
  return [...dates, ...years].toSorted((a, b) => a.at - b.at);
}

/**
 * What is written like a date and is none, such as 30 February: for a note to staff.
 * @example findImpossibleDates('on 30 February 2023', reading)[0].value // '30 February 2023'
 */
export function findImpossibleDates(text: string, reading: Reading): Found<string>[] {
  return mentionsIn(plainDigits(text), reading)
    .filter(({ isPossible }) => !isPossible)
    .map(({ at, until }) => {
      const written = text.slice(at, until);
      return { value: written, at, written, sure: 'certain', why: 'the calendar has no such day' };
    });
}

// Not the first of two years, nor of a number.
const yearEnd = '(?!\\d|[.,]\\d|\\s{0,2}[-–—−/]\\s{0,2}\\d|\\s{0,2}[%٪]|\\p{L})';
const year = `(\\d{4})${yearEnd}`;
const cued = new RegExp(
  [
    `(?:${anyWord(({ beforeYear }) => beforeYear)})\\s{0,2}${year}`,
    '[(（]\\s?(\\d{4})\\s?[)）]',
    `^\\s{0,9}${year}\\s{0,9}$`,
    // A row of codes: "2021 KEN101 8.1.1".
    '^\\s{0,9}(\\d{4})\\s{1,3}(?=[A-Z]{3}\\d{3}(?!\\d))',
    `(?:${anyWord(({ buddhist }) => buddhist)})\\s{0,2}${year}`,
  ].join('|'),
  'giu',
);

function yearsIn(text: string): Found<PartialDate>[] {
  return [...text.matchAll(cued)].flatMap((match) => {
    const groups = match.slice(1);
    const written = groups.find((group) => group !== undefined) ?? '';
    const isBuddhist = groups.at(-1) !== undefined;
    const value = Number(written) - (isBuddhist ? 543 : 0);
    if (!isLikelyYear(value)) return [];
    const at = match.index + match[0].lastIndexOf(written);
    // "in 2000 villages".
    const isCount = value % 100 === 0 && /^\s\p{L}/u.test(text.slice(at + 4, at + 6));
    const doubt = isCount
      ? ({ sure: 'likely', why: 'it may be a number of something' } as const)
      : ({ sure: 'certain' } as const);
    return [{ value: String(value), at, written, ...doubt }];
  });
}
