import { decimalsOf } from '../../../src/domain/currencies.ts';
import { readMoney } from '../../../src/domain/spelled-money.ts';
import type { Sureness } from '../draft/draft.ts';
import { allValueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';
import { currencyBefore, currencyBehind, type NamedCurrency } from './currency.ts';
import { figuresIn, plainDigits, scaleAt, type Figure } from './figure.ts';
import type { Found } from './found.ts';
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
export function findMoney(text: string, reading: Reading): Found<FoundMoney>[] {
  const plain = plainDigits(text);
  const figures = figuresIn(plain, reading.language);
  let from = 0;
  const sums = figures.map((figure) => {
    const sum = sumAt(plain, figure, from, reading);
    if (sum) from = sum.at + sum.written.length;
    return sum && { ...sum, written: text.slice(sum.at, from) };
  });
  return sums.flatMap((sum, i) => {
    if (!sum || isJoined(plain, figures, sums, i, reading) || isJoined(plain, figures, sums, i - 1, reading))
      return [];
    return [sum];
  });
}

function sumAt(text: string, figure: Figure, from: number, reading: Reading): Found<FoundMoney> | undefined {
  if (
    /[-–—/.]$/u.test(text.slice(Math.max(from, figure.at - 1), figure.at)) &&
    /\d.$/u.test(text.slice(0, figure.at).slice(-2))
  )
    return undefined;
  const scale = scaleAt(text, figure.end, reading.language);
  const end = scale?.end ?? figure.end;
  if (/^(?:[\p{L}\d]|[/.,-]\d)/u.test(text.slice(end, end + 2)) && !scale && !currencyBehind(text, end))
    return undefined;
  const isLarge = scale !== undefined || figure.isGrouped || (figure.value ?? 0) >= 1e4;
  const before = usable(currencyBefore(text, figure.at, from), isLarge, text);
  const isAttached = /[\p{L}\d]$/u.test(text.slice(from, figure.at).slice(-1));
  if (isAttached && (!before || before.end !== figure.at)) return undefined;
  const behind = usable(currencyBehind(text, end), isLarge, text);
  const amount = amountOf(figure, scale?.factor);
  if (amount === undefined) return undefined;
  if (!before && !behind) return unnamedSum(text, figure, end, amount, isLarge);
  const isGoal = before?.written === 'SDG' && !isLarge && amount <= 17;
  if (isGoal) return undefined;
  const named = together(before, behind, text);
  const start = named.includes(before) && before ? before.at : figure.at;
  const stop = named.includes(behind) && behind ? closed(text, behind.end) : end;
  const codes = named.flatMap((one, i) => (one && i === 0 ? [one.codes] : []))[0] ?? [];
  const shared = codes.filter((code) => named.every((one) => !one || one.codes.includes(code)));
  return judged(
    text,
    { figure, amount, scaled: scale !== undefined, codes: shared, start, stop },
    named.flatMap((one) => (one ? [one.written] : []))[0] ?? '',
    reading,
  );
}

// A word, and a letter that is a sign as well, need a sum that nothing else is.
function usable(named: NamedCurrency | undefined, isLarge: boolean, text: string): NamedCurrency | undefined {
  if (!named || (named.isWeak && !isLarge)) return undefined;
  return /pound/iu.test(named.written) && /^\s+of\s/iu.test(text.slice(named.end, named.end + 5))
    ? undefined
    : named;
}

// What stands on both sides is one name where it may be; else the first is that of this number.
function together(
  before: NamedCurrency | undefined,
  behind: NamedCurrency | undefined,
  text: string,
): (NamedCurrency | undefined)[] {
  if (!before || !behind) return [before ?? behind].map((one) => one);
  const isOfNext = /^\s{0,2}\d/u.test(text.slice(behind.end, behind.end + 3));
  const isSame = before.codes.some((code) => behind.codes.includes(code));
  return isSame && !isOfNext ? [behind, before] : [before];
}

function closed(text: string, end: number): number {
  return text[end] === ')' ? end + 1 : end;
}

// Read as the remedies of the check read it, so that one spelling never has two meanings.
function amountOf(figure: Figure, factor: number | undefined): number | undefined {
  if (figure.written.length > 30 || Number.isNaN(factor)) return undefined;
  const read = readMoney(factor === undefined ? figure.written : `${figure.written} k`);
  if (!read) return undefined;
  return factor === undefined ? read.amount : Number(((read.amount / 1e3) * factor).toPrecision(15));
}

interface Sum {
  figure: Figure;
  amount: number;
  scaled: boolean;
  codes: readonly string[];
  start: number;
  stop: number;
}

function judged(text: string, sum: Sum, called: string, reading: Reading): Found<FoundMoney> | undefined {
  const { figure, amount, codes, start, stop } = sum;
  const [only, ...others] = codes;
  const isOne = only !== undefined && others.length === 0;
  const isOurs = !isOne && reading.currency !== undefined && codes.includes(reading.currency);
  const currency = isOne ? only : isOurs ? reading.currency : undefined;
  const isOtherwise = !sum.scaled && figure.value !== undefined && figure.value !== amount;
  // Three decimals are those of a dinar, and thousands in the next country.
  if (isOtherwise && (currency === undefined || decimalsOf(currency) === 3)) return undefined;
  const doubts: [Sureness, string][] = [];
  if (isOurs) doubts.push(['guess', `"${called}" may mean several currencies; the site's own was taken`]);
  else if (!isOne) doubts.push(['likely', `"${called}" may mean several currencies`]);
  if (isOtherwise) doubts.push(['likely', 'the point or comma was read as one between thousands']);
  if (hedge.test(text.slice(Math.max(0, start - 24), start)))
    doubts.push(['likely', 'the text says that it is about this, or more or less']);
  return {
    value: {
      amount,
      ...(currency !== undefined && { currency }),
      ...(isPer(text, stop) && { per: true as const }),
    },
    at: start,
    written: text.slice(start, stop),
    ...surest(doubts),
  };
}

function surest(doubts: readonly [Sureness, string][]): { sure: Sureness; why?: string } {
  if (doubts.length === 0) return { sure: 'certain' };
  const sure = doubts.some(([one]) => one === 'guess') ? 'guess' : 'likely';
  return { sure, why: doubts.map(([, why]) => why).join('; ') };
}

function isPer(text: string, end: number): boolean {
  return each.test(text.slice(end, end + 30));
}

const wordsOf = (choose: (words: (typeof allValueWords)[number]) => readonly string[]) =>
  anyOf(allValueWords.flatMap(choose));
const each = new RegExp(`^\\s{0,2}(?:/\\s?\\p{L}|${wordsOf(({ per }) => per)})`, 'iu');
const hedge = new RegExp(
  `(?:${wordsOf(({ about, over, under }) => [...about, ...over, ...under])}|[~≈<>≤≥])\\s{0,2}$`,
  'iu',
);
const sumCue = new RegExp(`${wordsOf(({ sums }) => sums)}(?:\\s{0,2}[:：]\\s{0,3}|\\s{1,2})$`, 'iu');

function unnamedSum(
  text: string,
  figure: Figure,
  end: number,
  amount: number,
  isLarge: boolean,
): Found<FoundMoney> | undefined {
  if (!isLarge || !sumCue.test(text.slice(Math.max(0, figure.at - 40), figure.at))) return undefined;
  if (/^\s{0,2}[%٪\p{L}]/u.test(text.slice(end, end + 3))) return undefined;
  if (figure.value !== undefined && figure.value !== amount && end === figure.end) return undefined;
  return {
    value: { amount },
    at: figure.at,
    written: text.slice(figure.at, end),
    sure: 'likely',
    why: 'no currency is named beside it',
  };
}

const betweenBefore = new RegExp(`${wordsOf(({ between }) => between)}[^\\d]{0,12}$`, 'iu');
const joint = new RegExp(
  `(?:[-–—−~]|\\.\\.|${wordsOf(({ to }) => [...to, 'or', 'ou', 'o'])})\\s{0,2}$`,
  'iu',
);
const jointAnd = new RegExp(`${wordsOf(({ and }) => and)}\\s{0,2}$`, 'iu');

// Whether this number and the next are the two ends of a range.
function isJoined(
  text: string,
  figures: readonly Figure[],
  sums: readonly (Found<FoundMoney> | undefined)[],
  i: number,
  reading: Reading,
): boolean {
  const [one, next] = [figures[i], figures[i + 1]];
  if (!one || !next || next.at - one.end > 50) return false;
  const [firstSum, secondSum] = [sums[i], sums[i + 1]];
  const from = firstSum
    ? firstSum.at + firstSum.written.length
    : (scaleAt(text, one.end, reading.language)?.end ?? one.end);
  const gap = text.slice(
    Math.min(from, next.at),
    secondSum?.at ?? currencyBefore(text, next.at, from)?.at ?? next.at,
  );
  if (gap.trim().length > 12) return false;
  if (jointAnd.test(gap))
    return betweenBefore.test(text.slice(Math.max(0, (firstSum?.at ?? one.at) - 24), firstSum?.at ?? one.at));
  if (!joint.test(gap) || /^\s*[.;,]/u.test(gap)) return false;
  const isDash = /[-–—−~]\s*$/u.test(gap);
  const goesOn =
    scaleAt(text, next.end, reading.language) !== undefined ||
    !/^\s?\p{L}/u.test(text.slice(next.end, next.end + 2));
  return isDash ? true : secondSum !== undefined || goesOn;
}
