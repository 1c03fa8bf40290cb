/** `2020-04-01`, `2020-04` or `2020`: a date with the precision its author had. A day is never invented. */
export type PartialDate = string;

export type Precision = 'year' | 'month' | 'day';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Whether the text is a PartialDate that exists in the calendar. A year before 1000 is a slip, and there is no year 0. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || Number(year) < 1000) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** Whether the text is a PartialDate with a day. */
export function isFullDate(text: string): boolean {
  return isPartialDate(text) && precisionOf(text) === 'day';
}

/** How much of the date is known. */
export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that the date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that the date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return [year, month, daysIn(year, month)].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The day so many months later; where that month is shorter, its last day.
 * @example addMonths('2024-08-31', 6) // '2025-02-28'
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [laterYear, laterMonth] = [
    year + Math.floor((month - 1 + months) / 12),
    ((month - 1 + months) % 12) + 1,
  ];
  const parts = [laterYear, laterMonth, Math.min(day, daysIn(laterYear, laterMonth))];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

/** Orders dates by their last possible day, newest first; for `Array.sort`. */
export function newestFirst(a: PartialDate, b: PartialDate): number {
  return inOrder(lastDay(b), lastDay(a)) || inOrder(firstDay(b), firstDay(a));
}

/** The year of the date, as written. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

// Of days the letters are the order, which no language need be asked for.
function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
