/** Bands an ask falls into by its amount, for filtering. */
export type Size = 'small' | 'medium' | 'large';

/** Where the bands meet, in units of the currency; the upper end belongs to the lower band. */
export const sizeLimits = { medium: 500_000, large: 1_000_000 };

/** The band of an amount: up to half a million, up to a million, over a million. */
export function sizeOf(amount: number): Size {
  if (amount > sizeLimits.large) return 'large';
  return amount > sizeLimits.medium ? 'medium' : 'small';
}
