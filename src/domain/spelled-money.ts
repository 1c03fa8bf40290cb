import { isLiving } from './currencies.ts';
import { currenciesCalled } from './currency-names.ts';
import { latinDigits } from './digits.ts';

/** An amount as people write it, read. */
export interface SpelledMoney {
  amount: number;
  /** What it is called beside the number: a code, a sign or a name; empty where nothing stands there. */
  called: string;
  /** The currencies that may be called so: none where the sign is unknown, several where it is that of several. */
  currencies: readonly string[];
}

/**
 * What an amount written as people write it was probably meant to be, or undefined.
 * Understands thousands separators, "k" and "M", the codes, signs and names of currencies, and any Unicode digits. All
 * that is written must be understood: of "9 to 12 million", "9 hundred" or "over 9" a part would be another amount.
 * @example readMoney('CHF 1.400.000') // { amount: 1400000, called: 'CHF', currencies: ['CHF'] }
 */
export function readMoney(written: string): SpelledMoney | undefined {
  const text = latinDigits(written)
    .trim()
    .replace(/[.,][-–—]{1,2}(?=\s*(?:\p{L}|$))/u, '');
  const [, before = '', number = '', behind = ''] = parts.exec(text) ?? [];
  const scale = scaleOf(behind);
  const beside = currenciesBeside(`${before} ${scale.rest}`);
  if (number === '' || beside === undefined) return undefined;
  const amount = Number((plainNumber(number.trim(), scale.factor > 1) * scale.factor).toPrecision(15));
  return Number.isFinite(amount) ? { amount, ...beside } : undefined;
}

/**
 * The same as it is written in a file; of a currency that is not certain, the amount alone.
 * @example spellMoney('CHF 1.400.000') // '{ amount: 1400000, currency: CHF }'
 */
export function spellMoney(written: string): string | undefined {
  const read = readMoney(written);
  if (read === undefined) return undefined;
  const [currency, ...others] = read.currencies;
  return currency === undefined || others.length > 0
    ? String(read.amount)
    : `{ amount: ${read.amount}, currency: ${currency} }`;
}

/**
 * Whether two numbers or more stand in a text, as in a range.
 * @example hasSeveralNumbers('9 to 12 million') // true
 */
export function hasSeveralNumbers(written: string): boolean {
  return /\d\D*(?:[-–—−~…]|\.\.|\s(?:to|or|and|till|until|à|ou|et)\s)\D*\d/iu.test(latinDigits(written));
}

const parts = /^(\D*)(\d(?:[\d\s.,'’٬٫_]*\d)?[\s.,]*)(\D*)$/u;

const scales: readonly [RegExp, number][] = [
  [/^(k|tsd|thousand|mille)$/iu, 1e3],
  [/^(m|mn|mln|mio|millions?|million(es|en)|millón)$/iu, 1e6],
  [/^(b|bn|mrd|billion|milliards?)$/iu, 1e9],
];

// The first word behind a number: a scale, or a scale and the code of a currency in one, as in "3MEUR".
function scaleOf(behind: string): { factor: number; rest: string } {
  const [whole = '', word = ''] = /^\s*(\p{L}+)\.?/u.exec(behind) ?? [];
  const rest = behind.slice(whole.length);
  const factorOf = (text: string) => scales.find(([names]) => names.test(text))?.[1];
  const code = word.slice(-3);
  const before = factorOf(word.slice(0, -3));
  if (before !== undefined && isLiving(code)) return { factor: before, rest: `${code} ${rest}` };
  const factor = factorOf(word);
  return factor === undefined ? { factor: 1, rest: behind } : { factor, rest };
}

// Words that do not change an amount; any other may be "hundred", "about" or "each".
const harmless = /\b(in all|in total|total|only|net|gross)\b/giu;

// What is named beside a number; undefined where anything else stands there, or two currencies do.
function currenciesBeside(written: string): Omit<SpelledMoney, 'amount'> | undefined {
  const called = written.replace(harmless, '').trim();
  if (called === '') return { called, currencies: [] };
  const whole = currenciesCalled(called);
  if (whole.length > 0) return { called, currencies: whole };
  const words = called.split(/[\s.:]+/u).filter((word) => word !== '');
  const each = words.map((word) => ({
    isSign: /^[A-Z]{0,3}\p{Sc}$/u.test(word),
    codes: currenciesCalled(word),
  }));
  if (each.some(({ isSign, codes }) => codes.length === 0 && !isSign)) return undefined;
  const [first = [], ...others] = each.flatMap(({ codes }) => (codes.length > 0 ? [codes] : []));
  const currencies = first.filter((code) => others.every((codes) => codes.includes(code)));
  return first.length > 0 && currencies.length === 0 ? undefined : { called, currencies };
}

function plainNumber(written: string, scaled: boolean): number {
  const text = written
    .replace(/[\s.,]+$/u, '')
    .replace(/\s/gu, ' ')
    .replace(/’/gu, "'")
    .replace(/٫/gu, '.');
  // "1.250 million" may be a million and a quarter or more than a billion: better no guess than a wrong one.
  if (scaled && /^[1-9]\d*[.,]\d{3}$/u.test(text)) return Number.NaN;
  const small = /^(?:(0)[.,](\d+)|(\d+)[.,](\d{1,2})|(\d+))$/u.exec(text);
  if (small) return Number(`${small[1] ?? small[3] ?? small[5]}.${small[2] ?? small[4] ?? 0}`);
  const grouped = /^\d{1,3}(?:([ .,'٬_])\d{3})(?:\1\d{3})*(?:(?!\1)[.,](\d{1,2}))?$/u.exec(text);
  const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.(\d{1,2}))?$/u.exec(text);
  if (!grouped && !lakhs) return Number.NaN;
  const decimals = grouped?.[2] ?? lakhs?.[1];
  const whole = decimals === undefined ? text : text.slice(0, -decimals.length - 1);
  return Number(`${whole.replace(/\D/gu, '')}.${decimals ?? 0}`);
}
