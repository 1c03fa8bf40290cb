import { expect, it } from 'vitest';
import { latinDigits } from '../../../src/domain/digits.ts';

it.each([
  ['٢٤٬٢٨٠', '24٬280'],
  ['۱۲۳', '123'],
  ['໐໑໒໓໔໕໖໗໘໙', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['๐๑๙', '019'],
  ['០១៩', '019'],
  ['１２３', '123'],
  ['a 1 b', 'a 1 b'],
  ['½ ² Ⅳ', '½ ² Ⅳ'],
  ['', ''],
])('%j in Latin digits is %j', (text, latin) => {
  expect(latinDigits(text)).toBe(latin);
});
