import list from './currencies.json' with { type: 'json' };
import type { PartialDate } from './partial-date.ts';

/** What became of a currency that is no longer money. */
export interface EndedCurrency {
  /** The first day, or the month, in which it was none. */
  ended: PartialDate;
  /** The first day of what followed: earlier where both were used for a time. */
  since: PartialDate;
  /** The code of what followed. */
  next?: string | undefined;
  /** How much of the old one made 1 of what followed. */
  rate?: number | undefined;
}

// Sources and date stand in the file itself.
const minorUnits: Readonly<Record<string, number>> = list.minorUnits;
const ended: Readonly<Record<string, Partial<EndedCurrency> & { ended: PartialDate }>> = list.ended;
const others: Readonly<Record<string, string>> = list.notMoney;

/** The codes of all money that ISO 4217 knows, that of today first. */
export const currencyCodes: readonly string[] = [...Object.keys(minorUnits), ...Object.keys(ended)];

/** Whether `code` is that of money, of today or of the past: not of gold, of tests or of a unit of funds. */
export function isCurrency(code: string): boolean {
  return isLiving(code) || Object.hasOwn(ended, code);
}

/** Whether `code` is that of money of today. */
export function isLiving(code: string): boolean {
  return Object.hasOwn(minorUnits, code);
}

/**
 * What a code of ISO 4217 stands for that is no money; undefined for any other text.
 * @example notMoney('XAU') // 'gold'
 */
export function notMoney(code: string): string | undefined {
  return Object.hasOwn(others, code) ? others[code] : undefined;
}

/** What became of a currency; undefined while it is money. */
export function endOfCurrency(code: string): EndedCurrency | undefined {
  const end = Object.hasOwn(ended, code) ? ended[code] : undefined;
  return end && { since: end.ended, ...end };
}

/**
 * How many decimals ISO 4217 gives the currency: 2 for most, 0 or 3 for some. CLDR, which `Intl` follows, gives 17
 * currencies fewer. Of those that have ended ISO 4217 no longer says: 2.
 */
export function decimalsOf(currency: string): number {
  return minorUnits[currency] ?? 2;
}

/**
 * What a currency was worth in the one that followed, as the change was made; undefined where that is not known.
 * @example exchangeOf('HRK') // '1 EUR = 7.53450 HRK'
 */
export function exchangeOf(code: string): string | undefined {
  const { next, rate } = endOfCurrency(code) ?? {};
  if (next === undefined || rate === undefined) return undefined;
  // The rates of the euro have six figures by law.
  const figures = next === 'EUR' ? rate.toPrecision(6) : new Intl.NumberFormat('en', wholeRate).format(rate);
  return `1 ${next} = ${figures} ${code}`;
}

const wholeRate = { maximumFractionDigits: 6 };
