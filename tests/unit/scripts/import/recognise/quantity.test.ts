import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../../scripts/import/recognise/quantity.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

const valuesIn = (text: string, language: string) =>
  findQuantities(text, readingOf(language)).map(({ value }) => value);

describe('a quantity', () => {
  it.each([
    ['en', 'as 87.9 percent of all', { value: 87.9, unit: 'percent' }],
    ['en', 'less than 20 per cent', { value: 20, unit: 'percent', qualifier: 'under' }],
    ['en', 'Around 70% of', { value: 70, unit: 'percent', qualifier: 'about' }],
    ['en', 'no more than 5 %', { value: 5, unit: 'percent', qualifier: 'under' }],
    ['en', 'rose by 5 percentage points', { value: 5, unit: 'percentage points' }],
    ['en', 'covers over 500,000 farmers and', { value: 500_000, unit: 'farmers', qualifier: 'over' }],
    ['en', '24,280 eligible farmers.', { value: 24_280, unit: 'eligible farmers' }],
    ['en', '2020 people', { value: 2020, unit: 'people' }],
    ['en', '300 farmers benefit', { value: 300, unit: 'farmers' }],
    ['en', '500+ wells', { value: 500, unit: 'wells', qualifier: 'over' }],
    ['en', '(approx. 30 participants)', { value: 30, unit: 'participants', qualifier: 'about' }],
    ['en', 'Total: ٢٤٬٢٨٠', { value: 24_280 }],
    [
      'fr',
      'plus de 1,2 million de personnes vivent',
      { value: 1_200_000, unit: 'personnes', qualifier: 'over' },
    ],
    ['es', 'unas 1.250 familias rurales', { value: 1250, unit: 'familias rurales', qualifier: 'about' }],
    ['pt', 'cerca de 2,5 mil pessoas', { value: 2500, unit: 'pessoas', qualifier: 'about' }],
    ['ar', '٪٨٧٫٩ من السكان', { value: 87.9, unit: 'percent' }],
    ['ar', 'أكثر من 500 عامل في القطاع', { value: 500, unit: 'عامل', qualifier: 'over' }],
    ['lo', 'ຫຼາຍກວ່າ 500 ຄົນ', { value: 500, unit: 'ຄົນ', qualifier: 'over' }],
  ])('%s: %s', (language, text, value) => {
    expect(valuesIn(text, language)).toEqual([value]);
  });
});

describe('no quantity', () => {
  it.each([
    '41 of every 100 births took place without help',
    '3 in 10 children, 9 out of 23 centres',
    '10-15 participants',
    'from 40% to 60%',
    'Output 1.1. Wells are dug',
    'Decree No.224 on 1 April 2020 and 2020-21 | 8.1.1',
    'Phase 2 wells',
    'page 12 of the plan',
    'and by 2030 achieve more',
    'P.O. Box 8156, 8th Floor, 23 Lake Road',
    'a third of all, KES 500 per well',
    'During the past 15 years',
    'Tel. +254 20 123 4567',
  ])('%s', (text) => {
    expect(valuesIn(text, 'en')).toEqual([]);
  });
});

it('is only likely where the language writes decimals so, and others thousands', () => {
  expect(findQuantities('1.250 wells', readingOf('en'))).toMatchObject([
    { value: { value: 1.25 }, sure: 'likely' },
  ]);
});

it.each(hostileParts)('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findQuantities(text, readingOf('en')))).toBeLessThan(2000);
});
