import { latinDigits } from './digits.ts';

export { latinDigits };

/** A sum in one currency: a plain number in the currency's major unit (dollars, not cents). */
export interface Money {
  amount: number;
  /** ISO 4217 code. */
  currency: string;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const decimals = new Map<string, number>();

/** Whether `code` is a currency of ISO 4217, as the Unicode CLDR of this Node knows it. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

/**
 * The currency that was surely meant by what stands in place of its code: its code in small letters or with a letter
 * too many, a sign or a name that only one currency has. No guess is made of three other letters: of three hundred
 * codes one is always near.
 * @example likelyCurrency('euros') // 'EUR'
 */
export function likelyCurrency(written: string): string | undefined {
  const text = written.trim();
  const capitals = text.toUpperCase().replace(/[^\p{L}\p{Sc}]/gu, '');
  if (isCurrency(capitals)) return capitals;
  return currencySigns().get(capitals) ?? currencyNamed(text) ?? withoutOneLetter(capitals);
}

/** How many decimals ISO 4217 gives the currency: 2 for most, 0 or 3 for some. */
export function decimalsOf(currency: string): number {
  let known = decimals.get(currency);
  if (known === undefined) {
    const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    known = options.maximumFractionDigits ?? 2;
    decimals.set(currency, known);
  }
  return known;
}

/** Whether an amount has no more decimals than its currency allows. */
export function fitsCurrency({ amount, currency }: Money): boolean {
  return Number(amount.toFixed(decimalsOf(currency))) === amount;
}

/**
 * One total for each currency, in the order in which the currencies first appear.
 * Currencies are never added together.
 * @example sumByCurrency([{ amount: 1, currency: 'CHF' }, { amount: 2, currency: 'CHF' }]) // [{ amount: 3, currency: 'CHF' }]
 */
export function sumByCurrency(sums: Iterable<Money>): Money[] {
  const totals = new Map<string, number>();
  for (const { amount, currency } of sums) totals.set(currency, (totals.get(currency) ?? 0) + amount);
  return [...totals].map(([currency, amount]) => ({
    amount: Number(amount.toFixed(decimalsOf(currency))),
    currency,
  }));
}

/** The total in one currency, 0 where there is none. */
export function sumIn(currency: string, sums: Iterable<Money>): number {
  return sumByCurrency(sums).find((total) => total.currency === currency)?.amount ?? 0;
}

/**
 * What an amount written as people write it was probably meant to be, or undefined.
 * Understands thousands separators, "k" and "M", currency codes and signs, and any Unicode digits.
 * @example spellMoney('CHF 1.400.000') // '{ amount: 1400000, currency: CHF }'
 */
export function spellMoney(written: string): string | undefined {
  const text = latinDigits(written).trim();
  const [, minus, number] = /([-−]?)(\d[\d\s.,'’٬٫\u00a0\u202f]*)/u.exec(text) ?? [];
  if (number === undefined || minus !== '') return undefined;
  const scale = scaleOf(text.slice(text.indexOf(number) + number.length));
  const amount = Number((plainNumber(number, scale > 1) * scale).toPrecision(15));
  if (!Number.isFinite(amount)) return undefined;
  const currency = currencyIn(text);
  return currency === undefined ? String(amount) : `{ amount: ${amount}, currency: ${currency} }`;
}

// A whole name, or a last word that a single currency has, such as yen or baht.
function currencyNamed(written: string): string | undefined {
  const singular = (name: string) => name.toLowerCase().replace(/s$/u, '');
  const wanted = singular(written);
  if (wanted.length < 3) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const known = [...currencies].map((code) => [code, singular(names.of(code) ?? code)] as const);
  const whole = known.find(([, name]) => name === wanted);
  if (whole) return whole[0];
  const last = known.filter(([, name]) => name.endsWith(` ${wanted}`));
  return last.length === 1 ? last[0]?.[0] : undefined;
}

function withoutOneLetter(capitals: string): string | undefined {
  if (capitals.length !== 4) return undefined;
  const shorter = [...capitals].map((_, i) => capitals.slice(0, i) + capitals.slice(i + 1));
  const codes = new Set(shorter.filter(isCurrency));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function plainNumber(written: string, scaled: boolean): number {
  const compact = written
    .replace(/[\s'’٬\u00a0\u202f]/gu, '')
    .replace(/٫/gu, '.')
    .replace(/[.,]$/u, '');
  // "1.250 million" may be a million and a quarter or more than a billion: better no guess than a wrong one.
  if (scaled && /^[1-9]\d*[.,]\d{3}$/u.test(compact)) return Number.NaN;
  const decimals = (/^0[.,](\d+)$/u.exec(compact) ?? /[.,](\d{1,2})$/u.exec(compact))?.[1];
  const whole = decimals === undefined ? compact : compact.slice(0, -decimals.length - 1);
  return Number([whole.replace(/[.,]/gu, ''), ...(decimals === undefined ? [] : [decimals])].join('.'));
}

function scaleOf(rest: string): number {
  if (/^\s*(k|thousand)\b/iu.test(rest)) return 1e3;
  if (/^\s*(m|mn|mio|million)\b/iu.test(rest)) return 1e6;
  if (/^\s*(b|bn|billion)\b/iu.test(rest)) return 1e9;
  if (/^\s*(e[+-]?\d|lakh|crore|tn|trillion)/iu.test(rest)) return Number.NaN;
  return 1;
}

function currencyIn(text: string): string | undefined {
  const capitals = text.match(/(?<![A-Z])[A-Z]{3}(?![a-z])(?![A-Z])/gu) ?? [];
  const letters = text.replace(/[^a-z]/giu, '').toUpperCase();
  const code = [...capitals, letters].find(isCurrency);
  if (code !== undefined) return code;
  const signs = [...currencySigns()].filter(([sign]) => text.includes(sign));
  return signs.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

// Signs that belong to one currency only, taken from CLDR: a bare "$" is too many currencies to guess.
let signs: Map<string, string> | undefined;
function currencySigns(): Map<string, string> {
  if (signs) return signs;
  signs = new Map();
  for (const currency of currencies) {
    const parts = new Intl.NumberFormat('en-CA', { style: 'currency', currency }).formatToParts(0);
    const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    if (sign !== currency && sign !== '$') signs.set(sign, currency);
  }
  return signs;
}
