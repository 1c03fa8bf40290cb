import { anyWord } from './any-of.ts';
import { findCodes } from './code.ts';
import { countedAt, percentBehind, type Counted } from './counted.ts';
import { findDates } from './date.ts';
import { findDurations } from './duration.ts';
import { figuresIn, plainDigits, readsAsDecimals, scaleAt, type Figure } from './figure.ts';
import type { Found } from './found.ts';
import { findMoney } from './money.ts';
import { findPeriods } from './period.ts';
import { findPhones } from './phone.ts';
import { languageOfNumbers } from './parted-thousands.ts';
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
  const isOther = spansOfOthers(text, reading);
  return figuresIn(plain, languageOfNumbers(reading)).flatMap((figure) => {
    if (isOther[figure.at] === 1 || figure.value === undefined) return [];
    return quantityAt(text, plain, { ...figure, value: figure.value }, reading);
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

function quantityAt(
  text: string,
  plain: string,
  figure: Figure & { value: number },
  { language }: Reading,
): Found<FoundQuantity>[] {
  const before = plain.slice(Math.max(0, figure.at - 40), figure.at);
  if (/[\p{L}\d]$|[\d\p{L}][-/.:]$|[\p{Sc}+]\s?$/u.test(before)) return [];
  const scale = scaleAt(plain, figure.end, language);
  // "5 m" are metres.
  const isScaled = scale !== undefined && scale.word.length > 2;
  const end = isScaled ? scale.end : figure.end;
  const value = Number((figure.value * (isScaled ? scale.factor : 1)).toPrecision(15));
  const counted = countedAt(plain, end, before, { language, isScaled }) ?? total(plain, end, before);
  if (!counted || Number.isNaN(value) || isRange(plain, figure, end) || isShareOf(plain, figure, end))
    return [];
  if (counted.unit !== 'percent' && isLabelled(before)) return [];
  const qualifier = qualifierOf(before, plain[end]);
  // "by 2030 achieve".
  const isYear = /^(?:19|20)\d\d$/u.test(figure.written) && !isScaled && counted.unit !== 'percent';
  if (isYear && qualifier === undefined && !counted.isPeople) return [];
  const unit =
    counted.unit === undefined ? undefined : text.slice(counted.end - counted.unit.length, counted.end);
  const isShare = counted.unit?.startsWith('percent') ?? false;
  return [
    {
      value: {
        value,
        ...(unit !== undefined && { unit: isShare ? (counted.unit ?? unit) : unit }),
        ...(qualifier && { qualifier }),
      },
      at: figure.at,
      written: text.slice(figure.at, counted.end),
      ...doubtOf(figure, counted),
    },
  ];
}

// "Total: 24,280" says what is counted somewhere else.
function total(text: string, end: number, before: string): Counted | undefined {
  return /[:：]\s{0,3}$/u.test(before) && /^\s*$/u.test(text.slice(end, end + 9)) ? { end } : undefined;
}

function doubtOf(figure: Figure, counted: Counted): Pick<Found<unknown>, 'sure' | 'why'> {
  if (readsAsDecimals(figure))
    return { sure: 'likely', why: `"${figure.written}" was read as a number with decimals` };
  return counted.unit === undefined
    ? { sure: 'likely', why: 'what is counted is not written beside it' }
    : { sure: 'certain' };
}

const range = `(?:[-–—−]|${anyWord(({ to }) => [...to, 'or', 'ou'])})`;
const toBehind = new RegExp(`^\\s{0,2}${range}\\s{0,2}\\d`, 'iu');
const toBefore = new RegExp(`\\d\\s{0,2}[%٪]?\\s{0,2}${range}\\s{0,2}$`, 'iu');

function isRange(text: string, { at }: Figure, end: number): boolean {
  const behind = text.slice(end, end + 40).replace(percentBehind, '');
  return toBehind.test(behind) || toBefore.test(text.slice(Math.max(0, at - 24), at));
}

const ofEach = anyWord((words) => words.ofEach);
const eachBehind = new RegExp(`^\\s{0,2}${ofEach}\\s{0,2}\\d`, 'iu');
const eachBefore = new RegExp(`\\d\\s{0,2}${ofEach}\\s{0,2}$`, 'iu');

// "41 of every 100 births" counts neither 41 births nor 100.
function isShareOf(text: string, { at }: Figure, end: number): boolean {
  return eachBehind.test(text.slice(end, end + 30)) || eachBefore.test(text.slice(Math.max(0, at - 30), at));
}

const label = new RegExp(`${anyWord(({ beforeLabel }) => beforeLabel)}[\\s.:#-]{0,3}$|[№#§]\\s?$`, 'iu');

// "page 12", "Phase 2".
function isLabelled(before: string): boolean {
  return /[\p{L}\p{M}.°º:#№§-]\s{0,2}$/u.test(before) && label.test(before);
}

const qualifiers = (['about', 'over', 'under'] as const).map((name) => ({
  name,
  words: new RegExp(`${anyWord((words) => words[name])}[\\s.]{0,2}$`, 'iu'),
}));
const signs = [
  ['about', /[~≈≃]\s?$/u],
  ['over', /[>≥]\s?$/u],
  ['under', /[<≤]\s?$/u],
] as const;

// "no more than" ends in "more than": the longest words tell.
function qualifierOf(before: string, behind: string | undefined): FoundQuantity['qualifier'] {
  if (behind === '+') return 'over';
  const [named] = qualifiers
    .flatMap(({ name, words }) =>
      (words.exec(before) ?? []).slice(0, 1).map((found) => ({ name, length: found.length })),
    )
    .toSorted((a, b) => b.length - a.length);
  return named?.name ?? signs.find(([, sign]) => sign.test(before))?.[0];
}
