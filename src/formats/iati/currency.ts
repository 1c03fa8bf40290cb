import { isLiving } from '../../domain/currencies.ts';

// IATI's list of currencies was last changed in April 2022 (IATI-Codelists-NonEmbedded, Currency.xml). It follows
// ISO 4217 as that was then, without units of account, and marks eight as withdrawn.
const notThere: ReadonlySet<string> = new Set(['XAD', 'XCG', 'XSU', 'XUA', 'ZWG']);
const stillThere: ReadonlySet<string> = new Set([
  ...['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL'],
  ...['BYR', 'EEK', 'LTL', 'LVL', 'MRO', 'STD', 'VEF', 'ZMK'],
]);

/** Whether IATI's list has a currency that ISO 4217 has or had. */
export function isInIati(currency: string): boolean {
  return stillThere.has(currency) || (isLiving(currency) && !notThere.has(currency));
}
