import { expect, it } from 'vitest';
import { holdsWord, spellingOf, wordsOf } from '../../../../src/components/search/query-words.ts';

it.each([
  ['Élan, “Social”  social', ['elan', 'social']],
  ['24280 1‿3', ['24280', '1‿3']],
  ['non-discrimination ?!', ['nondiscrimination']],
  ['', []],
])('splits %j into %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it.each([
  ['Garment workers', 'garment', true],
  ['Garment workers', 'garm', true],
  ['South–South, non-discrimination', 'discrimination', true],
  ['non-discrimination', 'nondiscrimination', true],
  ['a worker', 'aardvark', false],
  ['US$750,000 `750000`.', '750000', true],
  ['protégés', 'proteges', true],
])('tells whether %j holds %j', (text, word, held) => {
  expect(holdsWord(text, word)).toBe(held);
});

it.each([
  ['garmnet', 'garment'],
  ['Garmnet workers', 'garment workers'],
  ['pensoin', 'pension'],
  ['wrokers', 'workers'],
  ['pnsions', 'pension'],
  ['crisiss', 'crisis'],
  ['csriis', undefined],
  ['garment', undefined],
  ['zambia', undefined],
  ['cat', undefined],
  ['2021', undefined],
])('spells %j as %j', (query, spelling) => {
  expect(spellingOf(query, ['garment', 'workers', 'pension', 'crisis', 'car', '2020'])).toBe(spelling);
});
