import { describe, expect, it } from 'vitest';
import { numbersIn, writtenIn } from '../../../src/domain/written-numbers.ts';

const valuesIn = (text: string, language: string) =>
  numbersIn(text, language).map(({ values }) => values.join(' '));

describe('a number means what it means in its language', () => {
  it.each<[language: string, text: string, values: string[]]>([
    ['en', '42 and 4.2 and 24,280', ['42', '4.2', '24280']],
    ['en', '1,234.5 and 1,234,567 and 12,34,567', ['1234.5', '1234567', '1234567']],
    ['en', '0.125, 007, 12.50', ['0.125', '7', '12.5']],
    ['en', '1.234', ['1.234']],
    ['en', '8.1.1 and 1.3', ['8.1.1', '1.3']],
    ['en', '4.2 million, 3 thousand, 2 millionaires, 5 m', ['4.2 4200000', '3 3000', '2', '5']],
    ['en', '24’280', ['24280']],
    ['en', '2020-21, 5%, $750,000', ['2020', '21', '5', '750000']],
    ['fr', '4,2 et 24\u202f280 et 24 280', ['4.2', '24280', '24280']],
    ['fr', '1 234,5 et 1\u00a0234\u00a0567,89', ['1234.5', '1234567.89']],
    ['fr', '1,234', ['1.234']],
    ['fr', '1.234', ['1234']],
    ['fr', '4,2 millions, 3 mille, 2 milliards', ['4.2 4200000', '3 3000', '2 2000000000']],
    ['fr', 'en 2020 500 puits', ['2020', '500']],
    ['lo', '24.280 ແລະ 87,9', ['24280', '87.9']],
    ['lo', '໒໔.໒໘໐', ['24280']],
    ['lo', '5 ແສນ, 4,2ລ້ານ', ['5 500000', '4.2 4200000']],
    ['lo', '24,280', ['24.28']],
    ['ar', '24,280 و 87.9', ['24280', '87.9']],
    ['ar', '٢٤٬٢٨٠ و ٤٫٢', ['24280', '4.2']],
    ['ar', '٤٫٢ مليون', ['4.2 4200000']],
    ['de', '1.234,5 und 24.280', ['1234.5', '24280']],
    ['de-CH', "24'280.5", ['24280.5']],
  ])('in %s: %s', (language, text, values) => {
    expect(valuesIn(text, language)).toEqual(values);
  });
});

it('says what it means where point and comma change places', () => {
  expect(numbersIn('24,280', 'lo')[0]?.swapped).toBe('24280');
  expect(numbersIn('4,2', 'lo')[0]?.swapped).toBeUndefined();
});

it('says what a number with spaces may be made of', () => {
  expect(numbersIn('12 500', 'en')[0]?.parts).toEqual(['12', '500']);
});

it.each([
  ['24280', 'en', '24,280'],
  ['24280', 'fr', '24\u202f280'],
  ['24280.5', 'lo', '24.280,5'],
  ['4.2', 'ar', '4.2'],
])('%s in %s is %s', (value, language, written) => {
  expect(writtenIn(value, language)).toBe(written);
});

it('does not wait for digits that go on and on', () => {
  const start = performance.now();
  numbersIn(`1,${'1'.repeat(2000)}.${'1'.repeat(2000)},1`, 'en');
  expect(performance.now() - start).toBeLessThan(2000);
});
