import { decimalsOf } from '../domain/currencies.ts';
import { foldSign } from '../domain/currency-signs.ts';
import { hasCurrencySigns } from '../domain/face-signs.ts';
import { directionOf } from '../domain/direction.ts';
import type { Money } from '../domain/money.ts';

/** How a language writes sums of money. */
export interface MoneyFormat {
  /** The exact sum. */
  money(sum: Money): string;
  /** The sum in few characters where that loses nothing, such as US$5.4m; else the exact sum. */
  shortMoney(sum: Money): string;
}

/**
 * @param locales for `Intl`: the first is the language, the others stand in where ICU does not know it
 * @param currencies those that the site has: where two of them have signs that look alike, their codes stand instead
 */
export function createMoneyFormat(
  locales: readonly [string, ...string[]],
  currencies: readonly string[] = [],
): MoneyFormat {
  const alike = lookAlikes(currencies, (currency) => signOf(currency, locales));
  // So does the code of one whose sign would be drawn in whatever face a reader has, or as an empty box.
  const hasSign = (currency: string) =>
    !alike.has(currency) && hasCurrencySigns(locales[0], signOf(currency, locales));
  const options = (currency: string) => ({
    style: 'currency' as const,
    currency,
    currencyDisplay: hasSign(currency) ? ('symbol' as const) : ('code' as const),
    trailingZeroDisplay: 'stripIfInteger' as const,
  });
  const exactIn = cached((currency) => {
    const decimals = decimalsOf(currency);
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat([...locales], { ...options(currency), ...digits });
  });
  const short = (maximumFractionDigits: number) =>
    cached(
      (currency) =>
        new Intl.NumberFormat([...locales], {
          ...options(currency),
          notation: 'compact',
          minimumFractionDigits: 0,
          maximumFractionDigits,
        }),
    );
  const shortIn = short(2);
  const wholeIn = short(20);
  const rtl = directionOf(locales[0]) === 'rtl';
  const inOnePiece = (text: string) => apart(rtl ? withSymbolInOnePiece(text) : text);
  const money = ({ amount, currency }: Money) => inOnePiece(exactIn(currency).format(amount));
  return {
    money,
    // Two decimals of a million show 5,400,000 whole, but would round 1,234,567.
    shortMoney: (sum) => {
      const text = shortIn(sum.currency).format(sum.amount);
      const isWhole = sum.amount >= 1e6 && text === wholeIn(sum.currency).format(sum.amount);
      return isWhole ? inOnePiece(text) : money(sum);
    },
  };
}

// Those whose signs are the same but for what readers overlook, and those whose sign is a part of another's.
function lookAlikes(currencies: readonly string[], sign: (currency: string) => string): Set<string> {
  const signs = [...new Set(currencies)].map((currency) => ({ currency, sign: foldSign(sign(currency)) }));
  const isAlike = (one: (typeof signs)[number]) =>
    signs.some((other) => other.currency !== one.currency && other.sign.includes(one.sign));
  return new Set(signs.filter(isAlike).map(({ currency }) => currency));
}

function signOf(currency: string, locales: readonly string[]): string {
  const parts = new Intl.NumberFormat([...locales], { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

// Intl lets the word of a short sum touch the code or sign behind it in Khmer and Burmese: `1.5 លានLAK`.
function apart(text: string): string {
  return text.replace(
    /(?<=[\p{L}\p{M}])(?<!\p{Script=Latin})(?=[A-Z]{1,3}\p{Sc}|[A-Z]{3}(?!\p{L}))/gu,
    '\u00a0',
  );
}

// In a line from right to left the sign of "US$" would stand before its letters; a mark behind it keeps it there.
function withSymbolInOnePiece(text: string): string {
  return text.replace(/\p{Script=Latin}\p{Sc}/gu, '$&\u200e');
}

function cached<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
