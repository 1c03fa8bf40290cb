import { allValueWords } from '../words/values.ts';
import { anyWord } from './any-of.ts';

/** What is counted, and where it ends. */
export interface Counted {
  /** `percent`, `percentage points`, or the words that are counted, as written; absent where none are written. */
  unit?: string;
  end: number;
  /** Whether it is people, by a word that nothing else is counted by. */
  isPeople?: true;
}

/**
 * What stands behind a number and is counted by it: a share's sign, people, up to two words in small letters. Undefined
 * where no such words do, or a span of time.
 * @param text with Latin digits
 * @param before what stands before the number
 * @param isScaled whether the number ends in a word, which some languages part from what is counted: "2 millions de puits"
 * @example countedAt('500 wells were dug', 3, '', { language: 'en', isScaled: false }) // { unit: 'wells', end: 9 }
 */
export function countedAt(
  text: string,
  end: number,
  before: string,
  { language, isScaled }: { language: string; isScaled: boolean },
): Counted | undefined {
  const percent = percentBehind.exec(text.slice(end, end + 40));
  if (percent) {
    const unit = percent.groups?.['points'] === undefined ? 'percent' : 'percentage points';
    return { unit, end: end + percent[0].length };
  }
  // In Arabic and Turkish the sign may stand before the number.
  if (/[%٪]\s?$/u.test(before)) return { unit: 'percent', end };
  const start = end + (text[end] === '+' ? 1 : 0);
  const behind = text.slice(start, start + 80);
  const gap = (isScaled ? glue.exec(behind)?.[0] : undefined) ?? /^\s{0,2}/u.exec(behind)?.[0] ?? '';
  const counted = people.exec(behind.slice(gap.length))?.[0];
  if (counted !== undefined)
    return { unit: counted, end: start + gap.length + counted.length, isPeople: true };
  const unit = gap === '' ? undefined : nouns(behind.slice(gap.length), language);
  return unit === undefined ? undefined : { unit, end: start + gap.length + unit.length };
}

/** A share's sign or word behind a number: a pattern with the group `points` for percentage points. */
export const percentBehind = new RegExp(
  `^\\s{0,2}(?:(?<points>${anyWord(({ percentagePoints }) => percentagePoints)})|\\p{Cf}?[%٪]|${anyWord(({ percent }) => percent)})`,
  'iu',
);

const glue = new RegExp(`^\\s{1,2}(?:${anyWord(({ of }) => of)})\\s{0,2}`, 'iu');
const people = new RegExp(`^${anyWord((words) => words.people)}`, 'iu');
const words =
  /^[\p{Ll}\p{Lo}][\p{L}\p{M}'’-]{1,30}(?:\s[\p{Ll}\p{Lo}][\p{L}\p{M}'’-]{1,30})?(?![\p{L}\p{M}:@.]\p{L})/u;
const notCounted = new Set(
  allValueWords.flatMap(({ notUnits, spans }) => [...notUnits, ...Object.keys(spans)]),
);

// "eligible workers" but "workers" of "workers benefit", where the first is a noun already: English adjectives have no
// plural; those of French, Spanish and Portuguese stand behind and have one.
function nouns(behind: string, language: string): string | undefined {
  const [first = '', second = ''] = words.exec(behind)?.[0].split(/\s/u) ?? [];
  if (first === '' || notCounted.has(first)) return undefined;
  const isRomance = /^(?:fr|es|pt|it|ca|ro)\b/u.test(language);
  const isPair = isPlural(second) && isPlural(first) === isRomance && !notCounted.has(second);
  return isPair ? `${first} ${second}` : first;
}

function isPlural(word: string): boolean {
  return /[^s]s$/u.test(word);
}
