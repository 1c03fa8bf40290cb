import type { Edition } from './edition.ts';

interface Measured {
  value: number;
  unit?: string | undefined;
  qualifier?: 'exact' | 'about' | 'over' | 'under' | undefined;
}

/** A quantity without its unit, except the sign of a percentage: `over 500,000`, `87.9%`. */
export function quantityText(
  { value, unit, qualifier = 'exact' }: Measured,
  { format, words }: Edition,
): string {
  return words.qualifiers[qualifier](unit === 'percent' ? format.percent(value) : format.number(value));
}

/** A quantity with its unit: `over 500,000 people`. */
export function quantityWithUnit(quantity: Measured, edition: Edition): string {
  const { unit } = quantity;
  const number = quantityText(quantity, edition);
  return unit === undefined || unit === 'percent' ? number : `${number} ${unit}`;
}
