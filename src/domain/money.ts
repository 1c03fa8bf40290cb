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
  const capitals = written.toUpperCase().replace(/[^\p{L}\p{Sc}]/gu, '');
  if (isCurrency(capitals)) return capitals;
  return currencyCalled(written) ?? withoutOneLetter(capitals);
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
 * The currency that a text calls by its code, its name or a sign that no other has; undefined where it says anything
 * else. In small letters a few codes are English words.
 * @example currencyCalled('US$') // the code of that dollar; currencyCalled('$') // undefined
 */
export function currencyCalled(written: string): string | undefined {
  const text = written.trim();
  const capitals = text.toUpperCase().replace(/[^\p{L}\p{Sc}]/gu, '');
  if (/^(all|cup|mop|pen|top|try)$|[^\p{L}\p{Sc}\s.]/u.test(text)) return undefined;
  return isCurrency(capitals) ? capitals : (currencySigns().get(capitals) ?? currencyNamed(text));
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

// Signs that belong to one currency only, taken from CLDR: a bare "$" is too many currencies to guess.
let signs: Map<string, string> | undefined;
function currencySigns(): Map<string, string> {
  if (signs) return signs;
  signs = new Map();
  for (const currency of currencies) {
    const parts = new Intl.NumberFormat('en-CA', { style: 'currency', currency }).formatToParts(0);
    const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    if (sign === currency || sign === '$') continue;
    // FCFA is written of two currencies, which CLDR tells apart by a space.
    const plain = sign.replace(/\s/gu, '');
    signs.set(plain, signs.has(plain) ? '' : currency);
  }
  for (const [sign, currency] of signs) if (currency === '') signs.delete(sign);
  return signs;
}
