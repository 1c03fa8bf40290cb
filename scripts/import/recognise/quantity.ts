import { allValueWords, type ValueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';
import { findCodes } from './code.ts';
import { findDates } from './date.ts';
import { findDurations } from './duration.ts';
import { figuresIn, plainDigits, scaleAt, type Figure } from './figure.ts';
import type { Found } from './found.ts';
import { findMoney } from './money.ts';
import { findPeriods } from './period.ts';
import { findPhones } from './phone.ts';
import type { Reading } from './reading.ts';

/** How many of something, or what share. */
export interface FoundQuantity {
  value: number;
  /** `percent`, `percentage points`, or the words that are counted, as written. */
  unit?: string;
  qualifier?: 'about' | 'over' | 'under';
}

/**
 * The shares and the counts in a text: "87.9 percent", "over 500,000 workers". What is a date, a sum, a code or the number
 * of a page is none, and neither are the ends of a range.
 * @example findQuantities('over 500,000 workers', reading)[0].value // { value: 500000, unit: 'workers', qualifier: 'over' }
 */
export function findQuantities(text: string, reading: Reading): Found<FoundQuantity>[] {
  const plain = plainDigits(text);
  if (!/\d/u.test(plain)) return [];
  const taken = spansOfOthers(text, reading);
  return figuresIn(plain, reading.language).flatMap((figure) => {
    if (taken[figure.at] === 1 || figure.value === undefined || isRange(plain, figure)) return [];
    return quantityAt(text, plain, figure, figure.value, reading);
  });
}

function spansOfOthers(text: string, reading: Reading): Uint8Array {
  const taken = new Uint8Array(text.length + 1);
  const others = [findMoney, findDates, findPeriods, findDurations, findCodes].flatMap(
    (find): readonly Found<unknown>[] => find(text, reading),
  );
  for (const { at, written } of [...others, ...findPhones({ text })]) taken.fill(1, at, at + written.length);
  return taken;
}

const wordsOf = (choose: (words: ValueWords) => readonly string[]) => anyOf(allValueWords.flatMap(choose));
const percentBehind = new RegExp(
  `^\\s{0,2}(?:(?<points>${wordsOf(({ percentagePoints }) => percentagePoints)})|[\\p{Cf}]?[%٪]|${wordsOf(({ percent }) => percent)})`,
  'iu',
);
const qualifiers = (['about', 'over', 'under'] as const).map((name) => ({
  name,
  words: new RegExp(`${wordsOf((words) => words[name])}[\\s.]{0,2}$`, 'iu'),
}));
const signs = [
  ['about', /[~≈≃]\s?$/u],
  ['over', /[>≥]\s?$/u],
  ['under', /[<≤]\s?$/u],
] as const;
const label = new RegExp(`${wordsOf(({ beforeLabel }) => beforeLabel)}[\\s.:#-]{0,3}$|(?:№|#|§)\\s?$`, 'iu');
const people = new RegExp(`^\\s?(${wordsOf((words) => words.people)})`, 'iu');
const stop = new Set(allValueWords.flatMap(({ notUnits }) => notUnits));
const glue = new RegExp(`^\\s{1,2}(?:${wordsOf(({ of }) => of)})\\s{0,2}`, 'iu');
const toBehind = new RegExp(
  `^\\s{0,2}(?:[-–—−]|${wordsOf(({ to }) => [...to, 'or', 'ou'])})\\s{0,2}\\d`,
  'iu',
);
const toBefore = new RegExp(
  `\\d\\s{0,2}[%٪]?\\s{0,2}(?:[-–—−]|${wordsOf(({ to }) => [...to, 'or', 'ou'])})\\s{0,2}$`,
  'iu',
);

function isRange(text: string, { at, end }: Figure): boolean {
  const behind = text.slice(end, end + 40).replace(percentBehind, '');
  return toBehind.test(behind) || toBefore.test(text.slice(Math.max(0, at - 24), at));
}

function quantityAt(
  text: string,
  plain: string,
  figure: Figure,
  size: number,
  reading: Reading,
): Found<FoundQuantity>[] {
  const before = plain.slice(Math.max(0, figure.at - 40), figure.at);
  if (/[\p{L}\d]$|[\d\p{L}][-/.:]$|[\p{Sc}+]\s?$/u.test(before)) return [];
  const scale = scaleAt(plain, figure.end, reading.language);
  const isWord = scale !== undefined && scale.word.length > 2;
  const end = isWord ? scale.end : figure.end;
  const value = Number((size * (isWord ? scale.factor : 1)).toPrecision(15));
  const counted = unitAt(text, plain, end, before, isWord);
  if (!counted || Number.isNaN(value)) return [];
  const qualifier = qualifierOf(before, plain.slice(end, end + 1));
  const doubt =
    figure.other === undefined ||
    (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(figure.written) === figure.isGrouped && size >= 1000);
  return [
    {
      value: {
        value,
        ...(counted.unit !== undefined && { unit: counted.unit }),
        ...(qualifier && { qualifier }),
      },
      at: figure.at,
      written: text.slice(figure.at, counted.end),
      sure: doubt ? counted.sure : 'likely',
      why: doubt ? counted.why : `"${figure.written}" was read as its language writes numbers`,
    },
  ];
}

function qualifierOf(before: string, behind: string): FoundQuantity['qualifier'] {
  if (behind === '+') return 'over';
  return (
    qualifiers.find(({ words }) => words.test(before))?.name ??
    signs.find(([, sign]) => sign.test(before))?.[0]
  );
}

type Counted = { unit?: string; end: number } & Pick<Found<unknown>, 'sure' | 'why'>;

function unitAt(
  text: string,
  plain: string,
  end: number,
  before: string,
  isScaled: boolean,
): Counted | undefined {
  const percent = percentBehind.exec(plain.slice(end, end + 40));
  if (percent)
    return {
      unit: percent.groups?.['points'] === undefined ? 'percent' : 'percentage points',
      end: end + percent[0].length,
      sure: 'certain',
    };
  // Arabic may have the sign before the number.
  if (/[%٪]\s?$/u.test(before)) return { unit: 'percent', end, sure: 'certain' };
  if (label.test(before)) return undefined;
  const start = end + (plain[end] === '+' ? 1 : 0);
  const counted = people.exec(text.slice(start, start + 30));
  if (counted) return { unit: (counted[1] ?? '').trim(), end: start + counted[0].length, sure: 'certain' };
  const unit = nounsAt(text.slice(start, start + 80), isScaled);
  if (unit) return { unit: unit.words, end: start + unit.length, sure: 'certain' };
  const isTotal = /[:：]\s{0,3}$/u.test(before) && /^\s*$/u.test(text.slice(start, start + 9));
  return isTotal
    ? { end: start, sure: 'likely', why: 'what is counted is not written behind it' }
    : undefined;
}

// Up to two words in small letters, before one that ends what is counted.
function nounsAt(behind: string, isScaled: boolean): { words: string; length: number } | undefined {
  const start = isScaled
    ? (glue.exec(behind)?.[0] ?? /^\s{1,2}/u.exec(behind)?.[0])
    : /^\s{1,2}/u.exec(behind)?.[0];
  if (start === undefined) return undefined;
  const [words = ''] =
    /^(?:\p{Ll}|\p{Lo})[\p{L}\p{M}'’-]{1,30}(?:\s(?:\p{Ll}|\p{Lo})[\p{L}\p{M}'’-]{1,30})?(?![\p{L}\p{M}@.]\p{L}|:)/u.exec(
      behind.slice(start.length),
    ) ?? [];
  const [first = '', second] = words.split(/\s/u);
  if (first === '' || stop.has(first)) return undefined;
  const isTwo = second !== undefined && !stop.has(second) && !/^[\p{Lo}]/u.test(second);
  const unit = isTwo ? `${first} ${second}` : first;
  return { words: unit, length: start.length + unit.length };
}
