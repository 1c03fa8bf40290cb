import { allValueWords } from '../words/values.ts';
import { anyOf, anyWord } from './any-of.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/**
 * The spans of time in a text, in months: "24 months", "three years", "سنتان". Of "3 years (36 months)" one is given.
 * An age, a time gone by and a range ("2 to 3 years") are none.
 * @example findDurations('over 1.5 years', reading)[0].value // 18
 */
export const findDurations: (text: string, reading: Reading) => Found<number>[] = (text) => {
  const plain = plainDigits(text);
  const found = [...plain.matchAll(spans)].flatMap((match): Found<number>[] => {
    const months = monthsOf(match);
    const [at, end] = [match.index, match.index + match[0].length];
    if (months === undefined || isOther(plain, at, end)) return [];
    return [{ value: months, at, written: text.slice(at, end), sure: 'certain' }];
  });
  return withoutRepeats(withSums(found, text), plain);
};

const units = new Map(allValueWords.flatMap(({ spans }) => Object.entries(spans)));
const wholes = new Map(allValueWords.flatMap(({ wholeSpans }) => Object.entries(wholeSpans)));
const numbers = new Map(allValueWords.flatMap(({ numbers }) => Object.entries(numbers)));

const number = `(?<![\\d.,/–-])(?<figure>\\d{1,3}(?:[.,]\\d{1,2})?)|(?<word>${anyOf(numbers.keys())})(?:\\s?\\((?<bracketed>\\d{1,3})\\))?`;
const spans = new RegExp(
  `(?:${number})[\\s-]{0,2}(?<unit>${anyOf(units.keys())})(?:\\s(?<half>${anyWord(({ half }) => half)}))?|(?<whole>${anyOf(wholes.keys())})`,
  'giu',
);

function monthsOf({ groups = {} }: RegExpMatchArray): number | undefined {
  const { figure, word, bracketed, unit = '', half, whole } = groups;
  if (whole !== undefined) return wholes.get(whole);
  const count =
    figure === undefined ? numbers.get((word ?? '').toLowerCase()) : Number(figure.replace(',', '.'));
  if (count === undefined || (bracketed !== undefined && Number(bracketed) !== count)) return undefined;
  const each = units.get(unit.toLowerCase()) ?? Number.NaN;
  const months = (count + (half === undefined ? 0 : 0.5)) * each;
  return Number.isInteger(months) && months > 0 && months <= 600 ? months : undefined;
}

const ageBefore = new RegExp(
  `${anyWord(({ notSpanBefore }) => notSpanBefore)}\\s{0,2}$|\\d\\s{0,2}(?:[-–—]|${anyWord(({ to, and }) => [...to, ...and, 'or', 'ou', 'o'])})\\s{0,2}$`,
  'iu',
);
const ageBehind = new RegExp(
  `^[\\s-]{0,2}(?:${anyWord(({ notSpanBehind }) => notSpanBehind)}|[-–—]\\s?\\d)|^\\s?\\d{4}`,
  'iu',
);

function isOther(text: string, at: number, end: number): boolean {
  return ageBefore.test(text.slice(Math.max(0, at - 30), at)) || ageBehind.test(text.slice(end, end + 30));
}

const andBetween = new RegExp(
  `^\\s{0,2}(?:,|${anyWord(({ and }) => and)}|,\\s${anyWord(({ and }) => and)})\\s{0,2}$`,
  'iu',
);

// "2 years and 6 months".
function withSums(found: readonly Found<number>[], text: string): Found<number>[] {
  const sums: Found<number>[] = [];
  for (const one of found) {
    const last = sums.at(-1);
    if (last && isRestOf(last, one, text)) {
      const written = text.slice(last.at, one.at + one.written.length);
      sums[sums.length - 1] = { ...last, value: last.value + one.value, written };
    } else sums.push(one);
  }
  return sums;
}

function isRestOf(years: Found<number>, months: Found<number>, text: string): boolean {
  const end = years.at + years.written.length;
  if (years.value % 12 > 0 || months.value >= 12 || months.at - end > 9) return false;
  return andBetween.test(text.slice(end, months.at));
}

function withoutRepeats(found: readonly Found<number>[], text: string): Found<number>[] {
  return found.filter((one, i) => {
    const last = found[i - 1];
    return !(
      last?.value === one.value && /^[\s(,:=]{1,4}$/u.test(text.slice(last.at + last.written.length, one.at))
    );
  });
}
