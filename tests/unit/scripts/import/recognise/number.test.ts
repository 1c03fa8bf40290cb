import { expect, it } from 'vitest';
import { readNumber } from '../../../../../scripts/import/recognise/number.ts';
import { readingOf } from './reading-of.ts';

it.each([
  ['en', '87.9 %', 87.9, 'certain'],
  ['en', '1,250', 1250, 'certain'],
  ['en', '1.250', 1.25, 'likely'],
  ['de', '1.250', 1250, 'certain'],
  ['fr', '1,250', 1.25, 'likely'],
  ['fr', '24 280 personnes', 24_280, 'certain'],
  ['ar', '1,250', 1250, 'certain'],
  ['ar-MA', '1.250', 1250, 'certain'],
  ['ar', '٢٤٬٢٨٠', 24_280, 'certain'],
  ['ar', '٪٨٧٫٩', 87.9, 'certain'],
  ['lo', '໑໒', 12, 'certain'],
  ['en', '-5', -5, 'certain'],
  ['en', '1.2 million', 1_200_000, 'certain'],
  ['en', 'over 500 wells', 500, 'certain'],
])('%s: %s', (language, text, value, sure) => {
  expect(readNumber(text, readingOf(language))).toMatchObject({ value, sure });
});

it.each(['01.04.2020', '10-15', '8.1.1', 'n/a', '', 'KES 12', 'Well 3', '12 of 15', 'A4', '1'.repeat(40)])(
  'no number: %s',
  (text) => {
    expect(readNumber(text, readingOf('en'))).toBeUndefined();
  },
);
