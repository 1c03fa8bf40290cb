import { isCurrency } from '../../domain/currencies.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import { isRecord } from '../../domain/record.ts';
import { quantityWithUnit } from '../../i18n/quantity.ts';
import type { PreviewOf } from './pieces.ts';

/** A sum, a period, a quantity or a date as the page writes it; undefined where the value is another thing, or unfinished. */
export function writtenShape(
  shape: string | undefined,
  value: unknown,
  { edition, currency }: PreviewOf,
): string | undefined {
  if (typeof value === 'string') return isPartialDate(value) ? edition.format.date(value) : undefined;
  if (typeof value === 'number')
    return shape === 'Money' ? edition.format.money({ amount: value, currency }) : undefined;
  if (!isRecord(value)) return undefined;
  if (shape === 'Money' && typeof value['amount'] === 'number') {
    const own =
      typeof value['currency'] === 'string' && isCurrency(value['currency']) ? value['currency'] : '';
    return edition.format.money({ amount: value['amount'], currency: own || currency });
  }
  const { start, end, value: number } = value;
  if (shape === 'Period' && isDate(start))
    return edition.format.period(isDate(end) ? { start, end } : { start });
  if (typeof number === 'number' && 'label' in value)
    return `${String(value['label'])}: ${quantityWithUnit(measured(number, value), edition)}`;
  if (shape === 'Quantity' && typeof number === 'number')
    return quantityWithUnit(measured(number, value), edition);
  return undefined;
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && isPartialDate(value);
}

function measured(value: number, { unit }: Readonly<Record<string, unknown>>) {
  return { value, ...(typeof unit === 'string' && unit !== '' && { unit }) };
}
