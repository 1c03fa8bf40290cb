import { expect, it } from 'vitest';
import { currencyTold } from '../../../../../scripts/import/recognise/currency-told.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

it.each([
  ['Amount (EUR)', 'EUR', 1],
  ['Valor (€)', 'EUR', 1],
  ['Budget (in thousands of EUR)', 'EUR', 1000],
  ['Amounts are in thousands of euros.', 'EUR', 1000],
  ['KES', 'KES', 1],
  ['Budget', undefined, undefined],
  ['Amount (EUR / KES)', undefined, undefined],
  ['Récapitulatif (en FCFA)', undefined, undefined],
])('%s', (text, currency, factor) => {
  const told = currencyTold(text, readingOf('en'));
  expect([told?.currency, told?.factor]).toEqual([currency, factor]);
});

it('takes the franc of the country that the document names', () => {
  const reading = { ...readingOf('fr'), currencyHere: 'XOF' };
  expect(currencyTold('Récapitulatif (en millions de FCFA)', reading)).toEqual({
    currency: 'XOF',
    factor: 1e6,
  });
});

it.each(hostileParts)('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => currencyTold(text, readingOf('en')))).toBeLessThan(1000);
});
