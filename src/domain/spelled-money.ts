import { latinDigits } from './digits.ts';
import { currencyCalled, isCurrency } from './money.ts';

/**
 * What an amount written as people write it was probably meant to be, or undefined.
 * Understands thousands separators, "k" and "M", currency codes and signs, and any Unicode digits. All that is
 * written must be understood: of "9 to 12 million", "9 hundred" or "over 9" a part would be another amount.
 * @example spellMoney('CHF 1.400.000') // '{ amount: 1400000, currency: CHF }'
 */
export function spellMoney(written: string): string | undefined {
  const text = latinDigits(written)
    .trim()
    .replace(/[.,][-–—]{1,2}(?=\s*(?:\p{L}|$))/u, '');
  const [, before = '', number = '', behind = ''] = parts.exec(text) ?? [];
  const scale = scaleOf(behind);
  const beside = currenciesBeside(`${before} ${scale.rest}`);
  if (number === '' || beside === undefined) return undefined;
  const amount = Number((plainNumber(number.trim(), scale.factor > 1) * scale.factor).toPrecision(15));
  if (!Number.isFinite(amount)) return undefined;
  const [currency] = beside;
  return currency === undefined ? String(amount) : `{ amount: ${amount}, currency: ${currency} }`;
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
  if (before !== undefined && isCurrency(code)) return { factor: before, rest: `${code} ${rest}` };
  const factor = factorOf(word);
  return factor === undefined ? { factor: 1, rest: behind } : { factor, rest };
}

// Words that do not change an amount; any other may be "hundred", "about" or "each".
const harmless = /\b(in all|in total|total|only|net|gross)\b/giu;

// The one currency named beside a number, none where there is nothing or a bare sign, undefined where there is more.
function currenciesBeside(written: string): string[] | undefined {
  const text = written.replace(harmless, '').trim();
  const whole = currencyCalled(text);
  if (whole !== undefined) return [whole];
  const words = text.split(/[\s.:]+/u).filter((word) => word !== '');
  const called = words.map((word) =>
    /^[A-Z]{0,3}\p{Sc}$/u.test(word) ? (currencyCalled(word) ?? '') : currencyCalled(word),
  );
  const known = new Set(called.filter((code) => code !== ''));
  return known.has(undefined) || known.size > 1 ? undefined : ([...known] as string[]);
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
