import { anyWord } from './any-of.ts';
import { currencyBefore } from './currency.ts';
import { scaleAt, type Figure } from './figure.ts';
import type { Found } from './found.ts';

/**
 * Whether a number and the next are the two ends of a range of sums: "EUR 1–2 million", "between KES 100 and KES 200".
 * @param sums what each of the figures is as a sum of money, if it is one
 */
export function isRangeOfSums(
  text: string,
  figures: readonly Figure[],
  sums: readonly (Found<unknown> | undefined)[],
  i: number,
  language: string,
): boolean {
  const [one, next] = [figures[i], figures[i + 1]];
  if (!one || !next || next.at - one.end > 50 || (!sums[i] && !sums[i + 1])) return false;
  const [first, second] = [sums[i], sums[i + 1]];
  const start = first?.at ?? one.at;
  const end = first ? first.at + first.written.length : (scaleAt(text, one.end, language)?.end ?? one.end);
  const stop = second?.at ?? currencyBefore(text, next.at, end)?.at ?? next.at;
  const gap = text.slice(Math.min(end, stop), stop);
  if (gap.trim().length > 12) return false;
  if (and.test(gap)) return between.test(text.slice(Math.max(0, start - 24), start));
  if (!to.test(gap)) return false;
  // "EUR 100 to 50 people" is a sum and a number of people.
  const isCount = /^\s?\p{L}/u.test(text.slice(next.end, next.end + 2)) && !scaleAt(text, next.end, language);
  return second !== undefined || !isCount || /[-–—−~]\s*$/u.test(gap);
}

const between = new RegExp(`${anyWord((words) => words.between)}[^\\d]{0,12}$`, 'iu');
const and = new RegExp(`^\\s{0,2}${anyWord((words) => words.and)}\\s{0,2}$`, 'iu');
const to = new RegExp(
  `^\\s{0,2}(?:[-–—−~]|\\.\\.|${anyWord((words) => [...words.to, 'or', 'ou', 'o'])})\\s{0,2}$`,
  'iu',
);
