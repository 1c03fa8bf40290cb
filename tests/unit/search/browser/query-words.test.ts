import { expect, it } from 'vitest';
import { holdsWord, queryWords, spellingOf, wordsOf } from '../../../../src/search/browser/query-words.ts';
import { carried } from '../../../../src/search/text/carried-letters.ts';
import { vocabularyOf } from '../../../../src/search/text/vocabulary.ts';

const vocabulary = vocabularyOf(['ປະກັນ', 'ສັງຄົມ', 'ບຳນານ', 'ກົນ', 'ກັນ']);

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

it('tells words apart that differ in marks only, where marks are vowels', () => {
  expect(wordsOf(carried('ກົນ ກັນ ກນ'))).toHaveLength(3);
  expect(holdsWord(carried('ກົນ'), carried('ກັນ'))).toBe(false);
  expect(holdsWord(carried('ສັງຄົມ` ກົນ'), carried('ກົນ'))).toBe(true);
});

it.each([
  ['garment, “workers”', ['garment', 'workers']],
  ['ປະກັນສັງຄົມ ILO', ['ປະກັນ', 'ສັງຄົມ', 'ILO']],
  ['(ສັງຄົມ2020)', ['ສັງຄົມ', '2020']],
  ['ບໍານານຊ້າງ', ['ບຳນານ', '?ຊ້າງ']],
  ['ສັງຄ', ['ສັງຄ']],
  ['  ', []],
])('splits the query %j into %j', (query, words) => {
  const split = queryWords(query, vocabulary).map(({ written, known }) => (known ? written : `?${written}`));
  expect(split).toEqual(words);
});

it.each([
  ['ນານ', 'ບຳນານ'],
  ['ສັງຄ້ມ', 'ສັງຄົມ'],
  ['ຊ້າງ', undefined],
  ['ສັງຄົມ', undefined],
  ['ນານ garmnet', 'ບຳນານ garment'],
])('spells %j as %j', (query, spelling) => {
  expect(spellingOf(query, ['garment'], vocabulary)).toBe(spelling);
});
