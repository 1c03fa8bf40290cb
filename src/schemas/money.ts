import type { z } from 'zod';
import type { Money } from '../domain/money.ts';
import { isRecord } from '../domain/record.ts';
import { describe, type Field } from './describe.ts';

/** A sum as it stands in an entry: a bare number, or a sum without a code, is in the currency of what encloses it. */
export type MoneyAsWritten = number | { amount: number; currency?: string | undefined };

/** A sum with its currency: its own, else that of what encloses it. */
export function withCurrency(written: MoneyAsWritten, currency: string): Money {
  return typeof written === 'number'
    ? { amount: written, currency }
    : { amount: written.amount, currency: written.currency ?? currency };
}

/**
 * The currency of a sum in an entry that names none: that of the sum which sets it for the entry (an ask's amount),
 * else that of the site.
 * @param data the entry as its schema reads it, or as it was written
 */
export function currencyOf(schema: z.ZodType, data: unknown, siteCurrency: string): string {
  const setter = Object.entries(describe(schema).fields).find(([, { meta }]) => meta.setsCurrency);
  const sum = setter && isRecord(data) ? data[setter[0]] : undefined;
  return isMoney(sum) ? withCurrency(sum, siteCurrency).currency : siteCurrency;
}

/** As `currencyOf`, of an entry whose fields are already known. */
export function currencyAmong(fields: Iterable<Field>, siteCurrency: string): string {
  for (const { value, meta } of fields)
    if (meta.setsCurrency && isMoney(value)) return withCurrency(value, siteCurrency).currency;
  return siteCurrency;
}

/** Whether a value that was written where a sum belongs is one. */
export function isMoney(value: unknown): value is MoneyAsWritten {
  if (!isRecord(value)) return typeof value === 'number';
  const { amount, currency } = value;
  return typeof amount === 'number' && (currency === undefined || typeof currency === 'string');
}
