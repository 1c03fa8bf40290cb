import { describe, expect, it } from 'vitest';
import { decimalsOf, isCurrency } from '../../../src/domain/currencies.ts';
import { likelyCurrency } from '../../../src/domain/currency-names.ts';
import { fitsCurrency, sumByCurrency, sumIn } from '../../../src/domain/money.ts';
import { hasSeveralNumbers, spellMoney } from '../../../src/domain/spelled-money.ts';

const of = (currency: string, ...amounts: number[]) => amounts.map((amount) => ({ amount, currency }));

describe('sums', () => {
  it.each([
    ['nothing', [], []],
    ['one currency', of('EUR', 1, 2, 3), of('EUR', 6)],
    [
      'two currencies, never together',
      [...of('EUR', 1), ...of('USD', 2), ...of('EUR', 3)],
      [...of('EUR', 4), ...of('USD', 2)],
    ],
    ['cents that binary numbers cannot hold', of('EUR', 0.1, 0.2), of('EUR', 0.3)],
    ['thousandths of a dinar', of('KWD', 0.001, 0.002), of('KWD', 0.003)],
    ['yen without decimals', of('JPY', 1, 2), of('JPY', 3)],
    ['zero is a sum', of('EUR', 0), of('EUR', 0)],
    [
      'the five asks of a real brief',
      of('USD', 750000, 1400000, 2000000, 1200000, 50000),
      of('USD', 5400000),
    ],
  ])('adds up %s', (_, sums, totals) => {
    expect(sumByCurrency(sums)).toEqual(totals);
  });

  it('takes one currency out of several, and 0 where there is none', () => {
    const sums = [...of('EUR', 1, 2), ...of('XOF', 500)];
    expect([sumIn('EUR', sums), sumIn('XOF', sums), sumIn('JPY', sums), sumIn('EUR', [])]).toEqual([
      3, 500, 0, 0,
    ]);
  });

  it('is the same in whatever order the sums come', () => {
    const sums = of('EUR', 0.1, 0.7, 1234567.89, 3);
    expect(sumIn('EUR', sums.toReversed())).toBe(sumIn('EUR', sums));
  });
});

// CLDR, which Intl follows, gives most of these fewer.
it.each([
  ['JPY XOF XAF RWF VND', 0],
  ['EUR USD', 2],
  ['AFN ALL COP HUF IDR IRR KPW LAK LBP MGA MMK PKR SOS SYP TZS YER', 2],
  ['BHD IQD JOD KWD LYD OMR TND', 3],
  ['HRK ITL SLL', 2],
])('knows that %s have %i decimals', (codes, decimals) => {
  for (const code of codes.split(' ')) expect(`${code} ${decimalsOf(code)}`).toBe(`${code} ${decimals}`);
});

it.each([
  [1, 'JPY', true],
  [1.5, 'JPY', false],
  [1.5, 'EUR', true],
  [1.005, 'EUR', false],
  [0.29, 'EUR', true],
  [1.005, 'KWD', true],
  [1.0005, 'KWD', false],
  [0, 'XOF', true],
  [9007199254740991, 'JPY', true],
  [12500.5, 'LAK', true],
  [45000000.5, 'PKR', true],
  [12500.505, 'LAK', false],
  [0.125, 'IQD', true],
])('%d %s fits its currency: %s', (amount, currency, fits) => {
  expect(fitsCurrency({ amount, currency })).toBe(fits);
});

it.each([
  ['EUR', true],
  ['XOF', true],
  ['eur', false],
  ['EURO', false],
  ['ABC', false],
  ['', false],
  ['VED', true],
  ['XAD', true],
  ['XUA', true],
  ['XDR', true],
  ['XCG', true],
  ['ZWG', true],
  ['HRK', true],
  ['MRO', true],
  ['XAU', false],
  ['XTS', false],
  ['XXX', false],
  ['CLF', false],
  ['constructor', false],
])('%j is a currency: %s', (code, known) => {
  expect(isCurrency(code)).toBe(known);
});

it.each([
  ['eur', 'EUR'],
  [' EUR ', 'EUR'],
  ['EURO', 'EUR'],
  ['Euros', 'EUR'],
  ['€', 'EUR'],
  ['EUR.', 'EUR'],
  ['FJDX', 'FJD'],
  ['US$', 'USD'],
  ['£', undefined],
  ['₭', 'LAK'],
  ['R$', 'BRL'],
  ['S/', 'PEN'],
  ['zł', 'PLN'],
  ['KSh', 'KES'],
  ['leones', undefined],
  ['yen', 'JPY'],
  ['Thai baht', 'THB'],
  ['kip', 'LAK'],
  ['NRS', undefined],
  ['UDS', undefined],
  ['EUX', undefined],
  ['$', undefined],
  ['dollar', undefined],
  ['dollars', undefined],
  ['rupees', undefined],
  ['Rs', undefined],
  ['FCFA', undefined],
  ['money', undefined],
  ['', undefined],
])('what %j was surely meant to be: %s', (written, code) => {
  expect(likelyCurrency(written)).toBe(code);
});

describe('spelling', () => {
  it.each([
    ['750,000', '750000'],
    ['750 000', '750000'],
    ['750\u202f000', '750000'],
    ['750’000', '750000'],
    ['1.400.000', '1400000'],
    ['1,400,000.50', '1400000.5'],
    ['1.400.000,50', '1400000.5'],
    ['1,400', '1400'],
    ['0.125', '0.125'],
    ['5,50', '5.5'],
    ['٧٥٠٠٠٠', '750000'],
    ['١٬٤٠٠٬٠٠٠', '1400000'],
    ['١٫٥', '1.5'],
    ['۷۵۰۰۰۰', '750000'],
    ['໗໕໐໐໐໐', '750000'],
    ['७५०,०००', '750000'],
    ['750k', '750000'],
    ['750 thousand', '750000'],
    ['1.1 million', '1100000'],
    ['1,5 Mio.', '1500000'],
    ['4.35m', '4350000'],
    ['2 billion', '2000000000'],
    ['US$750k', '{ amount: 750000, currency: USD }'],
    ['US$ 750,000', '{ amount: 750000, currency: USD }'],
    ['CHF 1.400.000', '{ amount: 1400000, currency: CHF }'],
    ['750,000 eur', '{ amount: 750000, currency: EUR }'],
    ['GBP750,000', '{ amount: 750000, currency: GBP }'],
    ['€ 1.250.000,50', '{ amount: 1250000.5, currency: EUR }'],
    ['GH₵750k', '{ amount: 750000, currency: GHS }'],
    ['750 000 ₭', '{ amount: 750000, currency: LAK }'],
    ['৳ 750,000', '{ amount: 750000, currency: BDT }'],
    ['9_000_000', '9000000'],
    ['7,50,000', '750000'],
    ['9 millions', '9000000'],
    ['3MEUR', '{ amount: 3000000, currency: EUR }'],
    ['9m KES', '{ amount: 9000000, currency: KES }'],
    ['750 baht', '{ amount: 750, currency: THB }'],
    ['750,000 euros', '{ amount: 750000, currency: EUR }'],
    ['CHF 750’000.–', '{ amount: 750000, currency: CHF }'],
  ])('reads %j as %s', (written, spelled) => {
    expect(spellMoney(written)).toBe(spelled);
  });

  it.each([
    ['$750,000', 'a bare $ is the sign of many currencies'],
    ['750,000 in all', 'ALL is a currency only in capitals'],
    ['FJ$750k', 'a sign that it does not know'],
    ['£750k', 'the pound of many countries'],
    ['FCFA 750000', 'the sign of two currencies'],
    ['750,000 leones', 'two leones, one worth a thousand of the other'],
    ['750,000 soles', 'two soles'],
  ])('guesses no currency in %j: %s', (written) => {
    expect(spellMoney(written)).toBe('750000');
  });

  it.each([
    ['', 'nothing'],
    ['to be decided', 'no number'],
    ['-500', 'a minus that would be lost'],
    ['1.250 million', 'a million and a quarter, or more than a billion'],
    ['1e6', 'a scale it does not know'],
    ['12 lakh', 'a scale it does not know'],
    ['9 hundred thousand', 'a scale it does not know'],
    ['750,000 dozens', 'a word it does not know may be a scale'],
    ['9000000-12000000', 'a range'],
    ['9 to 12 million', 'a range'],
    ['9–12m', 'a range'],
    ['9*10^6', 'a sum to be worked out'],
    ['9/000', 'a slip'],
    ['2 x 500,000', 'a sum to be worked out'],
    ['9 12', 'two numbers'],
    ['9,000,000.000', 'millions, or thousands of millions'],
    ['~9m', 'about'],
    ['>9m', 'more than'],
    ['up to EUR 9m', 'at most'],
    ['about 9m KES', 'about'],
    ['9m each', 'several times'],
    ['750,000/year', 'several times'],
    ['(500)', 'less than nothing'],
    ['EUR -500', 'less than nothing'],
    ['USD or EUR 9m', 'one currency or another'],
    ['9 000 000 (nine million)', 'words it does not know'],
  ])('makes no guess of %j: %s', (written) => {
    expect(spellMoney(written)).toBeUndefined();
  });

  it.each([
    ['9000000-12000000', true],
    ['9 to 12 million', true],
    ['9–12m', true],
    ['between 9 and 12', true],
    ['9 000 000', false],
    ['-9', false],
    ['2 x 500', false],
    ['words', false],
  ])('%j is a range: %s', (written, several) => {
    expect(hasSeveralNumbers(written)).toBe(several);
  });

  it.each(['750000', '0.5', '1234567.89'])('leaves the plain number %s as it is', (written) => {
    expect(spellMoney(written)).toBe(written);
  });
});
