import { hasCurrencySigns } from '../domain/currency-signs.ts';
import { directionOf } from '../domain/direction.ts';
import type { Money } from '../domain/money.ts';

/** How a language writes sums of money. */
export interface MoneyFormat {
  /** The exact sum. */
  money(sum: Money): string;
  /** The sum in few characters where that loses nothing, such as US$5.4m; else the exact sum. */
  shortMoney(sum: Money): string;
}

/** @param locales for `Intl`: the first is the language, the others stand in where ICU does not know it */
export function createMoneyFormat(locales: readonly [string, ...string[]]): MoneyFormat {
  const exactIn = cached(
    (currency) => new Intl.NumberFormat([...locales], { ...inCurrency(currency, locales) }),
  );
  const short = (maximumFractionDigits: number) =>
    cached(
      (currency) =>
        new Intl.NumberFormat([...locales], {
          ...inCurrency(currency, locales),
          notation: 'compact',
          minimumFractionDigits: 0,
          maximumFractionDigits,
        }),
    );
  const shortIn = short(2);
  const wholeIn = short(20);
  const inOnePiece = directionOf(locales[0]) === 'rtl' ? withSymbolInOnePiece : (text: string) => text;
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

function inCurrency(currency: string, locales: readonly [string, ...string[]]) {
  const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  const sign = new Intl.NumberFormat([...locales], options)
    .formatToParts(1)
    .find(({ type }) => type === 'currency');
  // A sign that would be drawn in whatever face a reader has, or as an empty box, gives way to the code.
  const currencyDisplay = hasCurrencySigns(locales[0], sign?.value ?? '') ? 'symbol' : 'code';
  return { ...options, currencyDisplay } as const;
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
