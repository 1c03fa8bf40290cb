import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../../../scripts/import/recognise/money.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

const valuesIn = (text: string, language: string, currency?: string) =>
  findMoney(text, readingOf(language, currency)).map(({ value }) => value);

describe('a sum of one currency', () => {
  it.each([
    ['en', 'It costs KES 1,400,000.', 1_400_000, 'KES'],
    ['en', 'KES 12.5m', 12_500_000, 'KES'],
    ['en', 'some €2.5bn', 2.5e9, 'EUR'],
    ['en', '5MEUR', 5e6, 'EUR'],
    ['en', 'Budget (KES): 750,000', 750_000, 'KES'],
    ['en', '500,000 (euros)', 500_000, 'EUR'],
    ['en', 'US$ 1.4 million', 1_400_000, 'USD'],
    ['en', 'INR 2 crore', 2e7, 'INR'],
    ['en', 'ETB 1,250,000.50', 1_250_000.5, 'ETB'],
    ['en', 'an old HRK 500', 500, 'HRK'],
    ['de', 'EUR 2,5 Mio', 2_500_000, 'EUR'],
    ['es', '1.400.000 €', 1_400_000, 'EUR'],
    ['es', '2 mil millones de pesos mexicanos', 2e9, 'MXN'],
    ['fr', "1,5 million d'euros", 1_500_000, 'EUR'],
    ['fr', '1 200 000 francs suisses', 1_200_000, 'CHF'],
    ['pt', 'R$ 2,5 milhões', 2_500_000, 'BRL'],
    ['pt', '5 mil milhões de meticais', 5e9, 'MZN'],
    ['ar', '٧٥٠٬٠٠٠ دينار أردني', 750_000, 'JOD'],
    ['ar', '٣٫٢ مليون دولار', 3.2e6, 'USD'],
    ['ar', '٢ مليون دولار كندي', 2e6, 'CAD'],
    ['lo', '໓,໗ ລ້ານໂດລາ', 3.7e6, 'USD'],
    ['lo', '2 ລ້ານໂດລາອົດສະຕຣາລີ', 2e6, 'AUD'],
    ['ar', '2 مليون يورو', 2e6, 'EUR'],
    ['lo', '500 ລ້ານກີບ', 5e8, 'LAK'],
    ['lo', '໕໐໐ ລ້ານ ເອີໂຣ', 5e8, 'EUR'],
    ['en', 'SDG 500,000', 500_000, 'SDG'],
  ])('%s: %s', (language, text, amount, currency) => {
    expect(valuesIn(text, language)).toEqual([{ amount, currency }]);
  });

  it('knows where it stands', () => {
    expect(findMoney('Wells: ٧٥٠٬٠٠٠ يورو in all', readingOf('ar'))).toMatchObject([
      { at: 7, written: '٧٥٠٬٠٠٠ يورو', sure: 'certain' },
    ]);
  });

  it('gives each of several sums its own currency', () => {
    expect(valuesIn('100 EUR 200 KES; CHF 300 and EUR 400', 'en')).toEqual([
      { amount: 100, currency: 'EUR' },
      { amount: 200, currency: 'KES' },
      { amount: 300, currency: 'CHF' },
      { amount: 400, currency: 'EUR' },
    ]);
  });
});

describe('a sum that names no certain currency', () => {
  it.each([
    ['en', '$5 million', 'CAD', { amount: 5e6, currency: 'CAD' }, 'guess'],
    ['en', '$5 million', 'KES', { amount: 5e6 }, 'likely'],
    ['fr', '791 752 FCFA', 'XOF', { amount: 791_752, currency: 'XOF' }, 'guess'],
    ['fr', '10 milliards de francs CFA', undefined, { amount: 1e10 }, 'likely'],
    ['es', 'dólares 1.200.000', undefined, { amount: 1_200_000 }, 'likely'],
    ['en', 'Budget: 750,000', 'EUR', { amount: 750_000 }, 'likely'],
  ] as const)('%s: %s where the site has %s', (language, text, currency, value, sure) => {
    expect(findMoney(text, readingOf(language, currency))).toMatchObject([
      { value, sure, why: expect.any(String) },
    ]);
    expect(valuesIn(text, language, currency)).toEqual([value]);
  });
});

it('tells a sum that is one of many', () => {
  expect(valuesIn('EUR 90 per person, KES 5,000/month', 'en')).toEqual([
    { amount: 90, currency: 'EUR', per: true },
    { amount: 5000, currency: 'KES', per: true },
  ]);
});

it('says that "over" is more', () => {
  expect(findMoney('over EUR 2 million', readingOf('en'))).toMatchObject([{ sure: 'likely' }]);
});

describe('no sum', () => {
  it.each([
    ['en', 'EUR 1–2 million'],
    ['en', 'EUR 1 to 2 million'],
    ['en', 'between EUR 1 million and EUR 2 million'],
    ['en', 'EUR 1 million – EUR 2 million'],
    ['en', '1.250 million EUR'],
    ['en', 'SDG 8'],
    ['en', 'Budget 2024'],
    ['en', 'In 2018, 5 people met in Q3 2023.'],
    ['en', '3 real cases, 5,000 pounds of rice, 5,000 L of water'],
    ['en', 'KEN226 8.1.1, Decree No.224, +254 20 123 4567'],
    ['fr-TN', 'TND 1,250'],
    ['fr', '2 billions de francs'],
  ])('%s: %s', (language, text) => {
    expect(valuesIn(text, language)).toEqual([]);
  });
});

it('keeps the sum before a number of people', () => {
  expect(valuesIn('EUR 100,000 to 50 people', 'en')).toEqual([{ amount: 100_000, currency: 'EUR' }]);
});

it.each(['en', 'fr', 'es', 'pt', 'ar', 'ar-MA', 'lo', 'de'])('reads back what %s writes', (language) => {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'code',
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
      expect(valuesIn(`x ${format.format(cents / 100)} x`, language)).toEqual([
        { amount: cents / 100, currency: 'EUR' },
      ]);
    }),
    { numRuns: 100 },
  );
});

it.each(hostileParts)('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findMoney(text, readingOf('en')))).toBeLessThan(1000);
});
