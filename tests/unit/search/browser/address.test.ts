import { describe, expect, it } from 'vitest';
import {
  asksNothing,
  readAddress,
  writeAddress,
  type SearchState,
} from '../../../../src/search/browser/address.ts';

const nothing: SearchState = { query: '', chosen: {}, sort: 'relevance' };

describe('readAddress', () => {
  it.each<[string, Partial<SearchState>]>([
    ['', {}],
    ['?q=pension', { query: 'pension' }],
    ['?q=+social+protection+', { query: 'social protection' }],
    ['?q=%D9%A2%D9%A4', { query: '٢٤' }],
    ['?q=%', { query: '%' }],
    [
      '?kind=Ask&kind=Result&size=Over+1+million',
      { chosen: { kind: ['Ask', 'Result'], size: ['Over 1 million'] } },
    ],
    ['?kind=Ask&kind=Ask&kind=', { chosen: { kind: ['Ask'] } }],
    ['?sort=date', { sort: 'date' }],
    ['?sort=price&colour=red&__proto__=x&utm_source=mail', {}],
  ])('reads %j', (address, state) => {
    expect(readAddress(address)).toEqual({ ...nothing, ...state });
  });
});

describe('writeAddress', () => {
  it.each<[Partial<SearchState>, string]>([
    [{}, ''],
    [{ query: '  ' }, ''],
    [{ query: ' 24,280 & more ' }, '?q=24%2C280+%26+more'],
    [{ chosen: { kind: [] } }, ''],
    [
      { query: 'a', chosen: { year: ['2020'], kind: ['Result', 'Ask'] }, sort: 'amount' },
      '?q=a&kind=Ask&kind=Result&year=2020&sort=amount',
    ],
  ])('writes %j', (state, address) => {
    expect(writeAddress({ ...nothing, ...state })).toBe(address);
  });

  it('is read as it was written', () => {
    const state: SearchState = {
      query: 'ຄວາມ “24,280” + & = #?',
      chosen: { theme: ['South–South cooperation'], organisation: ['A & B', 'C, D'] },
      sort: 'date',
    };
    expect(readAddress(writeAddress(state))).toEqual(state);
  });
});

it.each<[Partial<SearchState>, boolean]>([
  [{}, true],
  [{ sort: 'date' }, true],
  [{ chosen: { kind: [] } }, true],
  [{ query: 'a' }, false],
  [{ chosen: { kind: ['Ask'] } }, false],
])('knows whether %j asks for nothing', (state, expected) => {
  expect(asksNothing({ ...nothing, ...state })).toBe(expected);
});
