import { expect, it } from 'vitest';
import type { FilterName } from '../../../../src/search/browser/address.ts';
import { orderValues } from '../../../../src/search/browser/filter-order.ts';

const own = { kinds: ['Brief', 'Ask'], sizes: ['Small', 'Large'], language: 'en' };

it.each<[FilterName, Record<string, number>, string[]]>([
  ['kind', { Ask: 9, Other: 20, Brief: 1 }, ['Brief', 'Ask', 'Other']],
  ['size', { Large: 2, Small: 1 }, ['Small', 'Large']],
  ['year', { '2019': 9, '2021': 1, '2020': 3 }, ['2021', '2020', '2019']],
  ['goal', { 'Target 10.2': 9, 'Goal 1': 1, 'Target 1.3': 2 }, ['Goal 1', 'Target 1.3', 'Target 10.2']],
  ['theme', { Crisis: 1, Pensions: 3, Benefits: 1 }, ['Pensions', 'Benefits', 'Crisis']],
])('orders the values of %s', (name, totals, ordered) => {
  expect(orderValues(name, totals, own)).toEqual(ordered);
});

it.each([
  ['en', ['Ål', 'Bo', 'Zoo']],
  ['sv', ['Bo', 'Zoo', 'Ål']],
])('orders names in the alphabet of the page, not of the reader: %s', (language, ordered) => {
  const totals = { Zoo: 1, Bo: 1, Ål: 1 };
  expect(orderValues('theme', totals, { ...own, language })).toEqual(ordered);
});
