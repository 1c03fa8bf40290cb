import { describe, expect, it } from 'vitest';
import { printedPhone } from '../../../../src/search/build/printed-phone.ts';
import { phonesJoined } from '../../../../src/search/text/phone.ts';

it.each([
  ['+221338890012', '221338890012'],
  ['00221338890012', '221338890012'],
  ['33-889-00-12', '338890012'],
  ['33 889 00 12', '338890012'],
  ['33.889.00.12', '338890012'],
  ['(33) 889 0012', '338890012'],
  ['+44 (0)20 7946 0000', '442079460000'],
  ['020 7946 0000', '02079460000'],
  ['\u202a+221\u202f33\u2009889\u00a000\u201112\u202c', '221338890012'],
  ['٣٣ ٨٨٩ ٠٠ ١٢', '338890012'],
  ['Awa 33 889 00 12', 'Awa 338890012'],
])('%j is looked for as %j', (query, joined) => {
  expect(phonesJoined(query)).toBe(joined);
});

it.each(['338890012', '24280', '24 280', '750,000', '2018', '1.3', 'wells', 'LAO2250123', ''])(
  '%j is looked for as it is typed',
  (query) => {
    expect(phonesJoined(query) ?? query).toBe(query);
  },
);

describe('in a text', () => {
  it.each([
    ['call +221 33 889 00 12, or write', ['+221 33 889 00 12']],
    ['+44 (0)20 7946 0000', ['+44 (0)20 7946 0000']],
    ['+856-21-264-193.', ['+856-21-264-193']],
    ['+12 % and 3 200 people', []],
    ['750 000 and 1 400 000', []],
  ])('%j has %j', (text, numbers) => {
    expect(text.match(printedPhone) ?? []).toEqual(numbers);
  });
});
