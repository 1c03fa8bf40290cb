import { keptAnswers } from '../kept-answers.ts';
import { decimalsOf } from '../../../src/domain/currencies.ts';
import { readMoney } from '../../../src/domain/spelled-money.ts';
import type { Sureness } from '../draft/draft.ts';
import { anyWord } from './any-of.ts';
import { currencyBefore, currencyBehind, type NamedCurrency } from './currency.ts';
import { figuresIn, plainDigits, scaleAt, type Figure } from './figure.ts';
import type { Found } from './found.ts';
import { isRangeOfSums } from './money-range.ts';
import { languageOfNumbers } from './parted-thousands.ts';
import type { Reading } from './reading.ts';

/** A sum of money in a text. */
export interface FoundMoney {
  amount: number;
  /** Absent where none is named, or what is named may be several. */
  currency?: string;
  /** Whether it is that of one person, month or piece, of which a document tells how many elsewhere. */
  per?: true;
}

/**
 * The sums of money in a text: what has a currency beside it, or stands behind a word such as "budget". The two ends of
 * a range are no sum. A sign of several currencies is the site's where that is one of them, which is a guess.
 * @example findMoney('It costs EUR 2,5 Mio.', reading)[0].value // { amount: 2500000, currency: 'EUR' }
 */
export function findMoney(text: string, reading: Reading): readonly Found<FoundMoney>[] {
  if (last?.reading !== reading) last = { reading, sums: keptAnswers((asked) => readSums(asked, reading)) };
  return last.sums(text);
}

// Only of the document that is read now: those of many would fill the memory.
let last: { reading: Reading; sums: (text: string) => readonly Found<FoundMoney>[] } | undefined;

function readSums(text: string, reading: Reading): Found<FoundMoney>[] {
  const plain = plainDigits(text);
  const figures = figuresIn(plain, languageOfNumbers(reading));
  let from = 0;
  const sums = figures.map((figure) => {
    const sum = sumAt(plain, figure, from, reading);
    if (sum) from = sum.at + sum.written.length;
    return sum && { ...sum, written: text.slice(sum.at, from) };
  });
  const isInRange = figures.map((_, i) => isRangeOfSums(plain, figures, sums, i, reading.language));
  return sums.flatMap((sum, i) => (sum && !isInRange[i] && !isInRange[i - 1] ? [sum] : []));
}

interface Sum {
  figure: Figure;
  amount: number;
  /** Whether a word for a large number stands behind it, or its thousands are parted, or it has many digits. */
  isLarge: boolean;
  isScaled: boolean;
  before: NamedCurrency | undefined;
  behind: NamedCurrency | undefined;
  /** Where number and scale end. */
  end: number;
}

function sumAt(text: string, figure: Figure, from: number, reading: Reading): Found<FoundMoney> | undefined {
  const scale = scaleAt(text, figure.end, reading.language);
  if (/\d[-–—/.]$/u.test(text.slice(Math.max(0, figure.at - 2), figure.at))) return undefined;
  const end = scale?.end ?? figure.end;
  const isLarge = scale !== undefined || figure.isGrouped || (figure.value ?? 0) >= 1e4;
  const before = usable(currencyBefore(text, figure.at, from), { figure, isLarge }, text);
  const behind = usable(currencyBehind(text, end), { figure, isLarge }, text);
  const isPartOfWord = /[\p{L}\p{M}\d]$/u.test(text.slice(Math.max(0, figure.at - 1), figure.at));
  if (isPartOfWord && before?.end !== figure.at) return undefined;
  if (!before && !behind && !isLarge) return undefined;
  const amount = amountOf(figure, scale?.factor);
  if (amount === undefined) return undefined;
  const sum = { figure, amount, isLarge, isScaled: scale !== undefined, before, behind, end };
  if (!before && !behind) return unnamedSum(text, sum);
  if (!behind && !scale && /^(?:[\p{L}\d]|[/.,-]\d)/u.test(text.slice(end, end + 2))) return undefined;
  // A goal of the 2030 Agenda has the letters of a currency.
  return before?.written === 'SDG' && !isLarge && amount <= 17 ? undefined : namedSum(text, sum, reading);
}

// Read as the remedies of the check read it, so that one spelling never has two meanings.
function amountOf({ written }: Figure, factor: number | undefined): number | undefined {
  if (written.length > 30 || Number.isNaN(factor)) return undefined;
  const read = readMoney(factor === undefined ? written : `${written} k`);
  if (!read) return undefined;
  return factor === undefined ? read.amount : Number(((read.amount / 1e3) * factor).toPrecision(15));
}

// A word, and a letter that is a sign as well, need a sum that nothing else is; "pounds of rice" are none.
function usable(named: NamedCurrency | undefined, sum: Pick<Sum, 'figure' | 'isLarge'>, text: string) {
  if (!named) return undefined;
  const isBefore = named.end <= sum.figure.at;
  if ((named.isWeak || (named.isName && isBefore)) && !sum.isLarge) return undefined;
  // `Phase 2 (in EUR)`: what stands in brackets behind a small number is on what follows below.
  if (!isBefore && !sum.isLarge && /[(（]/u.test(text.slice(sum.figure.end, named.at))) return undefined;
  const isLetter = /^\p{L}$/u.test(named.written);
  const isWeight =
    /^pounds?$/iu.test(named.written) && /^\sof\s/iu.test(text.slice(named.end, named.end + 4));
  // "K12 million", but not "5,000 L".
  return isWeight || (isLetter && named.end !== sum.figure.at) ? undefined : named;
}

const sumCue = new RegExp(`${anyWord(({ sums }) => sums)}(?:\\s{0,2}[:：]\\s{0,3}|\\s{1,2})$`, 'iu');

function unnamedSum(text: string, { figure, amount, isLarge, end }: Sum): Found<FoundMoney> | undefined {
  const isSum = isLarge && sumCue.test(text.slice(Math.max(0, figure.at - 40), figure.at));
  const isOther = /^\s{0,2}[%٪\p{L}]/u.test(text.slice(end, end + 3)) || isReadOtherwise(figure, amount, end);
  if (!isSum || isOther) return undefined;
  const written = text.slice(figure.at, end);
  return { value: { amount }, at: figure.at, written, sure: 'likely', why: 'no currency is named beside it' };
}

// Whether the language of the document would have its point or comma mean the other.
function isReadOtherwise(figure: Figure, amount: number, end: number): boolean {
  return end === figure.end && figure.value !== undefined && figure.value !== amount;
}

function namedSum(text: string, sum: Sum, reading: Reading): Found<FoundMoney> | undefined {
  const { called, codes, start, stop } = nameOf(text, sum);
  const [only, ...others] = codes;
  const isOne = only !== undefined && others.length === 0;
  const isHere = !isOne && reading.currencyHere !== undefined && codes.includes(reading.currencyHere);
  const isOurs = !isOne && !isHere && reading.currency !== undefined && codes.includes(reading.currency);
  const currency = isOne ? only : isHere ? reading.currencyHere : isOurs ? reading.currency : undefined;
  const isOtherwise = isReadOtherwise(sum.figure, sum.amount, sum.end);
  // Three decimals are those of a dinar, and thousands in the next country.
  if (isOtherwise && (currency === undefined || decimalsOf(currency) === 3)) return undefined;
  const doubts: [Sureness, string][] = [];
  if (isOurs) doubts.push(['guess', `"${called}" may mean several currencies; the site's own was taken`]);
  else if (isHere)
    doubts.push(['likely', `"${called}" may mean several currencies: the countries named tell which`]);
  else if (!isOne) doubts.push(['likely', `"${called}" may mean several currencies`]);
  if (isOtherwise) doubts.push(['likely', 'the point or comma was taken to part thousands']);
  if (hedge.test(text.slice(Math.max(0, start - 24), start)))
    doubts.push(['likely', 'the text says that it is about as much, or more or less']);
  const isPer = each.test(text.slice(stop, stop + 30));
  return {
    value: { amount: sum.amount, ...(currency !== undefined && { currency }), ...(isPer && { per: true }) },
    at: start,
    written: text.slice(start, stop),
    ...surest(doubts),
  };
}

// What stands on both sides is one name where it may be; else the first is that of this number.
function nameOf(text: string, { figure, before, behind, end }: Sum) {
  const shared = (before?.codes ?? []).filter((code) => behind?.codes.includes(code));
  const isOfNext = /^\s{0,2}\d/u.test(text.slice(behind?.end ?? end, (behind?.end ?? end) + 3));
  const isBoth = shared.length > 0 && !isOfNext;
  const isBehind = behind !== undefined && (before === undefined || isBoth);
  const last = isBehind ? behind.end : end;
  return {
    called: (before ?? behind)?.written ?? '',
    codes: isBoth ? shared : ((before ?? behind)?.codes ?? []),
    start: before?.at ?? figure.at,
    stop: isBehind && text[last] === ')' && text.slice(end, last).includes('(') ? last + 1 : last,
  };
}

const each = new RegExp(`^\\s{0,2}(?:/\\s?\\p{L}|${anyWord(({ per }) => per)})`, 'iu');
const hedge = new RegExp(
  `(?:${anyWord(({ about, over, under }) => [...about, ...over, ...under])}|[~≈<>≤≥])\\s{0,2}$`,
  'iu',
);

function surest(doubts: readonly [Sureness, string][]): { sure: Sureness; why?: string } {
  if (doubts.length === 0) return { sure: 'certain' };
  const sure = doubts.some(([one]) => one === 'guess') ? 'guess' : 'likely';
  return { sure, why: doubts.map(([, why]) => why).join('; ') };
}
