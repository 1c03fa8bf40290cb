import { describe, expect, it } from 'vitest';
import { currencyCodes, endOfCurrency, exchangeOf, isLiving } from '../../../src/domain/currencies.ts';
import { adviseCurrency, adviseMoney } from '../../../src/domain/money-advice.ts';

const on = (start: string) => ({ when: { start } });

describe('a sum with the name of its currency', () => {
  it.each([
    ['5,000,000 leones', '2019-05', 'SLL'],
    ['5,000,000 leones', '2025-05', 'SLE'],
    ['5000 ouguiyas', '2016', 'MRO'],
    ['5000 ouguiyas', '2018', 'MRU'],
    ['5000 dobras', '2017-12', 'STD'],
    ['5000 dobras', '2018-01-01', 'STN'],
    ['5000 cedis', '2006', 'GHC'],
    ['5000 Zambian kwacha', '2012-12-31', 'ZMK'],
    ['5000 meticais', '2005', 'MZM'],
    ['5000 Turkish lira', '2004', 'TRL'],
    ['5000 złoty', '1994', 'PLZ'],
    ['5000 Romanian lei', '2020', 'RON'],
    ['5000 Azerbaijani manat', '2020', 'AZN'],
    ['5000 Zimbabwe dollars', '2020', 'ZWL'],
  ])('%j of %s is in %s', (written, day, code) => {
    const said = adviseMoney(written, on(day));
    expect(said).toMatch(new RegExp(`^write \\{ amount: 50+, currency: ${code} \\}(:|$)`, 'u'));
  });

  it.each([
    ['leones', ['SLE (Sierra Leonean Leone, since 2022-04-01)', 'before 2022-04-01, 1 SLE = 1,000 SLL']],
    ['ouguiyas', ['MRU', 'since 2018-01-01', 'MRO', '1 MRU = 10 MRO']],
    ['dobras', ['STN', 'STD', '1 STN = 1,000 STD']],
    ['bolívares', ['VES', 'VED', 'VEF', 'VEB']],
    ['kwacha', ['MWK (Malawian Kwacha)', 'ZMW', 'ZMK']],
  ])('of %s without a date all are told and none is chosen', (name, told) => {
    const said = adviseMoney(`5,000 ${name}`) ?? '';
    expect(said).toMatch(/^write \{ amount: 5000, currency: CODE \}, where CODE is /u);
    for (const part of told) expect(said).toContain(part);
  });

  it('chooses none where the year is that in which both were used', () => {
    expect(adviseMoney('5,000 leones', on('2022'))).toContain('CODE');
  });
});

describe('a sum with a sign', () => {
  it.each([
    ['₭', 'LAK'],
    ['៛', 'KHR'],
    ['₦', 'NGN'],
    ['৳', 'BDT'],
    ['฿', 'THB'],
    ['₱', 'PHP'],
    ['₫', 'VND'],
    ['₹', 'INR'],
    ['₴', 'UAH'],
    ['₸', 'KZT'],
    ['₮', 'MNT'],
    ['₲', 'PYG'],
    ['₡', 'CRC'],
    ['₵', 'GHS'],
    ['₺', 'TRY'],
    ['₼', 'AZN'],
    ['₽', 'RUB'],
    ['₾', 'GEL'],
    ['₪', 'ILS'],
    ['zł', 'PLN'],
    ['Ft', 'HUF'],
    ['R$', 'BRL'],
    ['S/', 'PEN'],
    ['KSh', 'KES'],
    ['TSh', 'TZS'],
  ])('%s is %s, before the number or behind it', (sign, code) => {
    const said = `write { amount: 12000, currency: ${code} }`;
    for (const written of [`${sign}12,000`, `${sign} 12,000`, `12,000${sign}`, `12 000 ${sign}`])
      expect(`${written}: ${adviseMoney(written)}`).toBe(`${written}: ${said}`);
  });

  it.each([
    ['Rs 500', 'NPR', /CODE is NPR \(Nepalese Rupee\), INR/u],
    ['₨500', 'LKR', /CODE is LKR/u],
    ['$500', 'FJD', /CODE is FJD \(Fijian Dollar\), USD/u],
    ['$500', 'LAK', /CODE is USD/u],
    ['F CFA 500', 'XOF', /CODE is XOF .* or XAF/u],
    ['500 FCFA', 'XAF', /CODE is XAF .* or XOF/u],
    ['£500', 'EGP', /CODE is EGP \(Egyptian Pound\), GBP/u],
    ['¥500', undefined, /CODE is JPY .* or CNY/u],
    ['500 kr', 'SEK', /CODE is SEK/u],
    ['FJ$500', 'FJD', /CODE is the code of the currency that is meant$/u],
  ])('%s on a site in %s: the likeliest first, none chosen', (written, siteCurrency, says) => {
    const said = adviseMoney(written, { siteCurrency });
    expect(said).toMatch(/^write \{ amount: 500, currency: CODE \}/u);
    expect(said).toMatch(says);
  });
});

it.each([
  ['euros', 'no such currency in ISO 4217; write EUR'],
  ['XAU', 'it stands for gold, not for money; write the code of the currency that is paid'],
  ['CLF', 'it stands for a unit of funds, not for money; write the code of the currency that is paid'],
  [
    'ABC',
    'no such currency in ISO 4217; write the code of three capital letters of the currency that is meant',
  ],
])('in place of a code %s is told: %s', (written, said) => {
  expect(adviseCurrency(written)).toBe(said);
});

describe('the table', () => {
  it.each([
    ['HRK', '2023-01-01', 'EUR', '1 EUR = 7.53450 HRK'],
    ['BGN', '2026-01-01', 'EUR', '1 EUR = 1.95583 BGN'],
    ['ANG', '2025-07-01', 'XCG', '1 XCG = 1 ANG'],
    ['CUC', '2021-07-01', 'CUP', '1 CUP = 24 CUC'],
  ])('%s ended on %s and %s followed', (code, ended, next, rate) => {
    expect(endOfCurrency(code)).toMatchObject({ ended, next });
    expect(exchangeOf(code)).toBe(rate);
  });

  it('has of every end what followed within itself, and never a circle', () => {
    for (const code of currencyCodes) {
      let at = code;
      for (let steps = 0; !isLiving(at); steps += 1) {
        expect(steps, code).toBeLessThan(8);
        const { next, ended = '', since = '' } = endOfCurrency(at) ?? {};
        expect(since.slice(0, ended.length) <= ended, at).toBe(true);
        if (next === undefined) break;
        expect(currencyCodes, at).toContain(next);
        at = next;
      }
    }
  });
});
