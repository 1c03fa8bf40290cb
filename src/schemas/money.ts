import type { z } from 'zod';
import type { Money } from '../domain/money.ts';
import { fieldsOf } from './describe.ts';

/** A sum as it is written: its currency may be left out. */
export type MoneyAsWritten = number | { amount: number; currency?: string | undefined };

/** Money with its currency: its own, else that of what encloses it. */
export function withCurrency(written: MoneyAsWritten, currency: string): Money {
  return typeof written === 'number'
    ? { amount: written, currency }
    : { amount: written.amount, currency: written.currency ?? currency };
}

/**
 * The currency of the sums of an entry that name none: that of the sum that sets it (`setsCurrency`), else the site's.
 * @param data the entry, as its schema reads it
 */
export function currencyOf(schema: z.ZodType, data: unknown, siteCurrency: string): string {
  for (const { value, meta } of fieldsOf(schema, data))
    if (meta.setsCurrency) return withCurrency(value as MoneyAsWritten, siteCurrency).currency;
  return siteCurrency;
}
