import { latinDigits } from './digits.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';

/**
 * What a date written as people write it may have been meant to be: day first where both are possible. Months may
 * have their English or French names.
 * @param orders which of day and month may come first
 * @example spellDates('01.04.2020') // ['2020-04-01', '2020-01-04']
 */
export function spellDates(
  written: string,
  orders: readonly ('day' | 'month')[] = ['day', 'month'],
): PartialDate[] {
  const parts = partsOf(written);
  const months = parts.map(monthNamed);
  if (months.some((month) => month !== undefined)) return [withMonth(parts, months)].filter(isPartialDate);
  const numbers = parts.map((part) => part.padStart(2, '0'));
  if (/^\d{4}$/u.test(parts[0] ?? '')) return [numbers.join('-')].filter(isPartialDate);
  const [first = '', second = '', ...rest] = numbers;
  const guesses =
    rest.length === 0
      ? [[second, first]]
      : orders.map((order) => [...rest, ...(order === 'day' ? [second, first] : [first, second])]);
  return [...new Set(guesses.map((guess) => guess.join('-')).filter(isPartialDate))];
}

function partsOf(written: string): string[] {
  return latinDigits(written)
    .trim()
    .replace(/["'“”‘’«»]/gu, '')
    .split(/[\s./-]+|,\s+/u);
}

function withMonth(parts: string[], months: (number | undefined)[]): string {
  const others = parts.filter((part, i) => months[i] === undefined && !/^(|of|de|the|le)$/iu.test(part));
  const numbers = others.map((part) => part.replace(/^(\d{1,2})(st|nd|rd|th|er)$/iu, '$1'));
  const year = numbers.find((part) => /^\d{4}$/u.test(part)) ?? '';
  const [month, ...more] = months.filter((one) => one !== undefined);
  const days = numbers.filter((part) => part !== year);
  if (more.length > 0 || days.length > 1) return '';
  return [year, String(month), ...days].map((part) => part.padStart(2, '0')).join('-');
}

// A month by its English or French name, or by three letters of it or more that no other month begins with.
function monthNamed(written: string): number | undefined {
  const name = plainLetters(written);
  if (name.length < 3) return undefined;
  const found = new Set(monthNames().flatMap(([other, month]) => (other.startsWith(name) ? [month] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

let names: [string, number][] | undefined;
function monthNames(): [string, number][] {
  names ??= ['en', 'fr'].flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i): [string, number] => [
      plainLetters(format(Date.UTC(2000, i))),
      i + 1,
    ]);
  });
  return names;
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
