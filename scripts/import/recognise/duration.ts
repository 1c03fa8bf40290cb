import { allValueWords, type ValueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/**
 * The spans of time in a text, in months: "24 months", "three years", "سنتان". Of "3 years (36 months)" one is given.
 * An age, a time gone by and a range ("2 to 3 years") are none.
 * @example findDurations('over 1.5 years', reading)[0].value // 18
 */
export function findDurations(text: string, reading: Reading): Found<number>[] {
  const plain = plainDigits(text);
  const found = [...plain.matchAll(spans)].flatMap((match): Found<number>[] => {
    const months = monthsOf(match, reading);
    const [at, end] = [match.index, match.index + match[0].length];
    if (months === undefined || isOther(plain, at, end)) return [];
    return [{ value: months, at, written: text.slice(at, end), sure: 'certain' }];
  });
  return withoutRepeats(withSums(found, text), plain);
}

const wordsOf = (choose: (words: ValueWords) => readonly string[]) => anyOf(allValueWords.flatMap(choose));

const units = new Map(allValueWords.flatMap(({ spans }) => Object.entries(spans)));
const wholes = new Map(allValueWords.flatMap(({ wholeSpans }) => Object.entries(wholeSpans)));
const numbers = new Map(allValueWords.flatMap(({ numbers }) => Object.entries(numbers)));

const number = `(?<![\\d.,/–-])(?<figure>\\d{1,3}(?:[.,]\\d{1,2})?)|(?<word>${anyOf(numbers.keys())})(?:\\s?\\((?<bracketed>\\d{1,3})\\))?`;
const spans = new RegExp(
  `(?:${number})[\\s-]{0,2}(?<unit>${anyOf(units.keys())})(?:\\s(?<half>${wordsOf(({ half }) => half)}))?|(?<whole>${anyOf(wholes.keys())})`,
  'giu',
);

function monthsOf({ groups = {} }: RegExpMatchArray, _reading: Reading): number | undefined {
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
  `${wordsOf(({ notSpanBefore }) => notSpanBefore)}\\s{0,2}$|\\d\\s{0,2}(?:[-–—]|${wordsOf(({ to, and }) => [...to, ...and, 'or', 'ou', 'o'])})\\s{0,2}$`,
  'iu',
);
const ageBehind = new RegExp(
  `^[\\s-]{0,2}(?:${wordsOf(({ notSpanBehind }) => notSpanBehind)}|[-–—]\\s?\\d)|^\\s?\\d{4}`,
  'iu',
);

function isOther(text: string, at: number, end: number): boolean {
  return ageBefore.test(text.slice(Math.max(0, at - 30), at)) || ageBehind.test(text.slice(end, end + 30));
}

const andBetween = new RegExp(
  `^\\s{0,2}(?:,|${wordsOf(({ and }) => and)}|,\\s${wordsOf(({ and }) => and)})\\s{0,2}$`,
  'iu',
);

// "2 years and 6 months".
function withSums(found: readonly Found<number>[], text: string): Found<number>[] {
  return found.reduce<Found<number>[]>((sums, one) => {
    const last = sums.at(-1);
    const end = last ? last.at + last.written.length : 0;
    const isRest =
      last !== undefined &&
      last.value % 12 === 0 &&
      one.value < 12 &&
      andBetween.test(text.slice(end, Math.min(one.at, end + 9)));
    if (!isRest) return [...sums.splice(0), one];
    return [
      ...sums.slice(0, -1),
      { ...last, value: last.value + one.value, written: text.slice(last.at, one.at + one.written.length) },
    ];
  }, []);
}

function withoutRepeats(found: readonly Found<number>[], text: string): Found<number>[] {
  return found.filter((one, i) => {
    const last = found[i - 1];
    return !(
      last?.value === one.value && /^[\s(,:=]{1,4}$/u.test(text.slice(last.at + last.written.length, one.at))
    );
  });
}
