import { latinDigits } from './digits.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';
import { endsBeforeStart, type Period } from './period.ts';
import { spellDates } from './spelled-dates.ts';

/**
 * What a period written as people write it may have been meant to be: two readings where day and month can change
 * places in both dates, one where either date settles it, none where it is no period. A single date is its own period,
 * and what begins with "since" is open.
 * @example spellPeriods('01/09/2026 - 31/08/2027') // [{ start: '2026-09-01', end: '2027-08-31' }]
 */
export function spellPeriods(written: string): Period[] {
  const text = latinDigits(written)
    .trim()
    .replace(/["“”«»]/gu, '')
    .replaceAll('’', "'");
  const years = /^(\d{2})(\d{2})\s*[-–—/]\s*(\d{2}|\d{4})$/u.exec(text);
  if (years) return spanOfYears(years);
  const since = /^(?:since|starting|depuis|dès|à partir d[eu]|from)\s+(.*)$/iu.exec(text)?.[1];
  const parts = text.replace(/^(?:from|between|entre|du|de|d')\s+/iu, '').split(between);
  if (parts.length > 2) return [];
  const [first = '', second] = withWhatIsSharedOf(parts);
  const readings = (['day', 'month'] as const).flatMap((order): Period[] => {
    const start = dateIn(parts.length === 1 && since !== undefined ? since : first, order);
    const end = second === undefined ? start : dateIn(second, order);
    if (start === undefined || end === undefined || endsBeforeStart({ start, end })) return [];
    return [second === undefined && since !== undefined ? { start } : { start, end }];
  });
  const [one, other] = readings;
  return one?.start === other?.start && one?.end === other?.end ? readings.slice(0, 1) : readings;
}

// What people put between two dates: a word, a dash, a slash between two dates of ISO 8601. A hyphen may be within one.
const between = new RegExp(
  [
    "\\s+(?:[-−]|to|until|till|through|thru|and|et|à|au|jusqu'(?:à|au|en)(?:\\s+(?:fin|au))?)\\s+",
    '\\s*[–—→]\\s*',
    '(?<=\\d{4}-\\d{2}(?:-\\d{2})?)/(?=\\d{4})',
    '(?<=[./]\\d{4})-(?=\\d)(?!\\d\\d(?:-|$))',
    '(?<=\\p{L}\\.?\\s\\d{4})-(?=[\\p{L}\\d])(?!\\d\\d(?:-|$))',
    '(?<=\\p{L})-(?=\\p{L})',
    '(?<=^\\d{1,2})-(?=\\d{1,2}\\s+\\p{L})',
  ].join('|'),
  'iu',
);

// In "2026-05" the end may be a month as well.
function spanOfYears([, century = '', year = '', end = '']: RegExpExecArray): Period[] {
  const span = { start: `${century}${year}`, end: `${century}${end}`.slice(-4) };
  return Number(end) <= 12 || endsBeforeStart(span) || !isPartialDate(span.end) ? [] : [span];
}

// "March to May 2026", "1 to 15 March 2026": the year and the month of the second date are those of the first.
function withWhatIsSharedOf([first = '', second]: string[]): string[] {
  if (second === undefined) return [first];
  if (/\d{4}/u.test(first)) return [first, second];
  const [, monthAndYear = ''] = /^\d{1,2}(?:st|nd|rd|th|er)?\s+(\p{L}.*)$/iu.exec(second) ?? [];
  const [year = ''] = /\d{4}/u.exec(second) ?? [];
  return [`${first} ${/^\d{1,2}\p{L}*$/u.test(first) ? monthAndYear : year}`, second];
}

function dateIn(written: string, order: 'day' | 'month'): PartialDate | undefined {
  const text = written.trim();
  return isPartialDate(text) ? text : spellDates(text, [order])[0];
}
