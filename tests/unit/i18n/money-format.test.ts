import { describe, expect, it } from 'vitest';
import { createMoneyFormat } from '../../../src/i18n/money-format.ts';

const plain = (text: string) => text.replace(/\u00a0|\u202f/gu, ' ').replace(/\p{Cf}/gu, '');
const inLanguage = (locale: string, currencies: readonly string[] = []) =>
  createMoneyFormat([`${locale}-u-nu-latn`, 'en-GB'], currencies);

// What ISO 4217 lets somebody write is what the page shows; Intl would round the sums of these currencies.
it.each([
  ['AFN ALL COP IDR IRR KPW LAK LBP MGA MMK PKR SOS SYP YER', 12500.5, '12,500.50'],
  ['IQD', 12500.5, '12,500.500'],
  ['IQD', 0.125, '0.125'],
  ['LAK', 12500, '12,500'],
  ['IQD', 12500, '12,500'],
  ['HRK', 12500.5, '12,500.50'],
])('%s: %d is shown as %s', (codes, amount, shown) => {
  for (const currency of codes.split(' ')) {
    const sum = { amount, currency };
    const { money, shortMoney } = inLanguage('en-GB');
    expect([plain(money(sum)), plain(shortMoney(sum))]).toEqual(Array(2).fill(`${currency} ${shown}`));
  }
});

describe('signs of one site', () => {
  it.each([
    ['en-GB', ['XOF', 'XAF'], ['XOF 5,000', 'XAF 5,000']],
    ['fr', ['XOF', 'XAF'], ['5 000 XOF', '5 000 XAF']],
    ['ar', ['XOF', 'XAF'], ['5,000 XOF', '5,000 XAF']],
    ['lo', ['XOF', 'XAF'], ['XOF 5.000', 'XAF 5.000']],
    ['en-GB', ['XOF'], ['F CFA 5,000']],
    ['en-GB', ['XOF', 'EUR'], ['F CFA 5,000', '€5,000']],
    ['km', ['USD', 'AUD'], ['5,000 USD', '5,000 A$']],
    ['en-ZA', ['ZAR', 'BRL'], ['ZAR 5 000', 'R$5 000']],
    ['en-GB', ['USD', 'CAD'], ['US$5,000', 'CA$5,000']],
  ])('in %s of %j: %j', (locale, currencies, shown) => {
    const { money } = inLanguage(locale, currencies);
    expect(currencies.map((currency) => plain(money({ amount: 5000, currency })))).toEqual(shown);
  });

  it('never look the same but for spaces, dots or case, in any language', () => {
    const currencies =
      'AUD CAD CNY DKK EGP EUR FKP GBP INR JPY LKR MXN NOK NPR PKR SEK SYP USD XAF XOF XPF'.split(' ');
    for (const locale of [
      'en-GB',
      'en-AU',
      'fr',
      'lo',
      'ar',
      'km',
      'my',
      'sv',
      'nb',
      'es-MX',
      'ja',
      'zh',
      'ur',
    ]) {
      const { money } = inLanguage(locale, currencies);
      const seen = currencies.map((currency) =>
        plain(money({ amount: 5, currency }))
          .replace(/[\s.]/gu, '')
          .toUpperCase(),
      );
      expect(new Set(seen).size, locale).toBe(currencies.length);
    }
  });
});

it.each([
  ['km', 'LAK', '1.5\u00a0លាន\u00a0LAK'],
  ['km', 'AUD', '1.5\u00a0លាន\u00a0A$'],
])('keeps the word of a short sum and what is behind it apart: %s, %s', (locale, currency, shown) => {
  expect(inLanguage(locale).shortMoney({ amount: 1.5e6, currency })).toBe(shown);
});
