/**
 * A day of a spreadsheet as its format shows it: the day, the month or the year; undefined where a time of day is all
 * that is shown.
 * @example shownDate(new Date(Date.UTC(2024, 2, 1)), 'mmm yyyy') // '2024-03'
 */
export function shownDate(value: Date, format: string | undefined): string | undefined {
  if (Number.isNaN(value.getTime())) return undefined;
  const day = value.toISOString().slice(0, 10);
  const signs = (format ?? 'yyyy-mm-dd')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, ' ')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (/d/u.test(signs)) return day;
  // Without hours, an m is a month.
  const hasMonth = /m/u.test(signs) && !/[hs]/u.test(signs);
  const hasYear = /[ye]/u.test(signs);
  if (hasYear && !hasMonth) return /[hs]/u.test(signs) ? day : day.slice(0, 4);
  if (hasMonth) return day.slice(0, 7);
  return undefined;
}
