import { expect, it } from 'vitest';
import { askSchema } from '../../../src/schemas/ask.ts';
import { briefSchema } from '../../../src/schemas/brief.ts';
import { currencyOf, isMoney, withCurrency } from '../../../src/schemas/money.ts';

it.each([
  [5, { amount: 5, currency: 'EUR' }],
  [{ amount: 5 }, { amount: 5, currency: 'EUR' }],
  [
    { amount: 5, currency: 'JPY' },
    { amount: 5, currency: 'JPY' },
  ],
])('%j in euros is %j', (written, sum) => {
  expect(withCurrency(written, 'EUR')).toEqual(sum);
});

it.each([
  ['an ask in a currency of its own', askSchema, { amount: { amount: 5, currency: 'JPY' } }, 'JPY'],
  ['an ask that names none', askSchema, { amount: 5 }, 'EUR'],
  ['an ask whose amount is no sum', askSchema, { amount: '5 yen' }, 'EUR'],
  [
    'an ask with a gift in another currency',
    askSchema,
    { amount: 5, contributions: [{ amount: { amount: 1, currency: 'JPY' } }] },
    'EUR',
  ],
  ['a brief', briefSchema, { budget: [{ amount: { amount: 1, currency: 'JPY' } }] }, 'EUR'],
])('sums without a currency in %s of a site in euros', (_, schema, data, currency) => {
  expect(currencyOf(schema, data, 'EUR')).toBe(currency);
});

it.each([
  [5, true],
  [{ amount: 5 }, true],
  [{ amount: 5, currency: 'EUR' }, true],
  [{ amount: 5, currency: 3 }, false],
  [{ amount: '5' }, false],
  ['5', false],
  [undefined, false],
])('%j is a sum: %s', (value, is) => {
  expect(isMoney(value)).toBe(is);
});
