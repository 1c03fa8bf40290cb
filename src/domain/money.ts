import { decimalsOf } from './currencies.ts';

/** A sum in one currency: a plain number in the currency's major unit (dollars, not cents). */
export interface Money {
  amount: number;
  /** ISO 4217 code. */
  currency: string;
}

/** Whether an amount has no more decimals than its currency allows. */
export function fitsCurrency({ amount, currency }: Money): boolean {
  return Number(amount.toFixed(decimalsOf(currency))) === amount;
}

/**
 * Whether a number as it was typed is a thousand times as much to some: the dot separates thousands in many languages.
 * @example readsTwoWays('900.000') // true
 */
export function readsTwoWays(typed: string): boolean {
  return /^[1-9]\d{0,2}\.\d\d0$/u.test(typed);
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

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/**
 * A sum as a message to staff says it.
 * @example spelledSum({ amount: 1400000, currency: 'CHF' }) // 'CHF 1,400,000'
 */
export function spelledSum({ amount, currency }: Money): string {
  return `${currency} ${grouped.format(amount)}`;
}
