import { latinDigits } from './digits.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';
import { endsBeforeStart, type Period } from './period.ts';

/**
 * What a date written as people write it may have been meant to be: day first where both are possible. Months may
 * have their English or French names.
 * @example spellDates('01.04.2020') // ['2020-04-01', '2020-01-04']
 */
export function spellDates(written: string): PartialDate[] {
  const parts = partsOf(written);
  const months = parts.map(monthNamed);
  if (months.some((month) => month !== undefined)) return [withMonth(parts, months)].filter(isPartialDate);
  const numbers = parts.map((part) => part.padStart(2, '0'));
  if (/^\d{4}$/u.test(parts[0] ?? '')) return [numbers.join('-')].filter(isPartialDate);
  const [first = '', second = '', ...rest] = numbers;
  const guesses =
    rest.length === 0
      ? [[second, first]]
      : [
          [...rest, second, first],
          [...rest, first, second],
        ];
  return [...new Set(guesses.map((guess) => guess.join('-')).filter(isPartialDate))];
}

/**
 * What a period written as people write it was surely meant to be, or undefined. A single date is its own period.
 * @example spellPeriod('2026-28') // { start: '2026', end: '2028' }
 */
export function spellPeriod(written: string): Period | undefined {
  const text = latinDigits(written)
    .trim()
    .replace(/^(from|du|de)\s+/iu, '');
  const years = /^(\d{2})(\d{2})\s*[-–—/]\s*(\d{2}|\d{4})$/u.exec(text);
  const [start, end = start] = years
    ? [`${years[1]}${years[2]}`, `${years[1]}${years[3]}`.slice(-4)]
    : text
        .split(/\s+(?:[-–—]|to|until|till|au|à)\s+|\s*[–—]\s*|(?<=\d{4}-\d{2}(?:-\d{2})?)\/(?=\d{4})/iu)
        .map(onlyDate);
  const isMonth = years !== null && Number(years[3]) <= 12;
  if (start === undefined || end === undefined || isMonth) return undefined;
  const span = { start, end };
  return [start, end].every(isPartialDate) && !endsBeforeStart(span) ? span : undefined;
}

function onlyDate(written: string): PartialDate | undefined {
  const dates = isPartialDate(written) ? [written] : spellDates(written);
  return dates.length === 1 ? dates[0] : undefined;
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
