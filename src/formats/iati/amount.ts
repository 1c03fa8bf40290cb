import { decimalsOf } from '../../domain/currencies.ts';
import type { Money } from '../../domain/money.ts';

/** A sum in the smallest unit of its currency: whole, however large. */
export function inSmallestUnit({ amount, currency }: Money): bigint {
  return BigInt(amount.toFixed(decimalsOf(currency)).replace('.', ''));
}

/**
 * A sum as XML Schema writes a decimal: its own digits, and no more decimals than it has.
 * @param units in the smallest unit of the currency
 * @example spellUnits(150n, 'CHF') // '1.50'
 * @example spellUnits(75000000n, 'CHF') // '750000'
 */
export function spellUnits(units: bigint, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = units.toString().padStart(decimals + 1, '0');
  const [whole, part] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  return /[1-9]/u.test(part) ? `${whole}.${part}` : whole;
}

/** A sum as XML Schema writes a decimal. */
export function spellAmount(money: Money): string {
  return spellUnits(inSmallestUnit(money), money.currency);
}

/**
 * A number as XML Schema and XPath read one: without an exponent.
 * @example spellNumber(1e21) // '1000000000000000000000'
 */
export function spellNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? plain.format(value) : text;
}

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 100 });
