import { expect, it } from 'vitest';
import { knownOf } from './names-support.ts';

const known = knownOf({
  organisations: [
    {
      id: 'tea-house',
      name: 'Côte-Verte Organisation',
      acronym: 'CVO',
      aliases: ['The Green Coast'],
      iatiRef: 'XM-DAC-1',
    },
    { id: 'tea-house', language: 'ar', name: 'منظمة الساحل الأخضر' },
    { id: 'a', name: 'Tea Board' },
    { id: 'b', name: 'Tea Board' },
    { id: 'c', name: 'Weavers' },
  ],
});

it.each([
  ['Côte-Verte Organisation', 'tea-house'],
  ['the “cote verte” organization', 'tea-house'],
  ['Cote-Verte Organisation (CVO)', 'tea-house'],
  ['CVO', 'tea-house'],
  ['green coast', 'tea-house'],
  ['XM-DAC-1', 'tea-house'],
  ['منظمة الساحل الاخضر', 'tea-house'],
  ['Weavers Ltd.', 'c'],
  ['Tea Board', undefined],
  ['Tea', undefined],
  ['', undefined],
])('knows who "%s" is', (name, id) => {
  expect(known.named('organisations', name)?.id).toBe(id);
});

it('gives the originals', () => {
  expect(known.entries('organisations').map(({ id }) => id)).toEqual(['tea-house', 'a', 'b', 'c']);
  expect(known.entries('briefs')).toEqual([]);
});
