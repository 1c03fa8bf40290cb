import { expect, it } from 'vitest';
import { findCodes } from '../../../../../scripts/import/recognise/code.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

it.each([
  ['01.04.2020 KEN101 Public 2020-21 | 8.1.1', ['programme KEN101', 'biennium 2020-21', 'output 8.1.1']],
  ['٢٠٢١ KEN101 8.1.1 Water, Wells', ['programme KEN101', 'output 8.1.1']],
  ['Output 8.1.1', ['output 8.1.1']],
  ['produit 8.1.1', ['output 8.1.1']],
  ['2020-21', ['biennium 2020-21']],
  ['Project No.: 12345', ['project 12345']],
  ['projet n° 123/AB', ['project 123/AB']],
  ['TCP/KEN/3701 and GCP/GLO/123/ABC', ['project TCP/KEN/3701', 'project GCP/GLO/123/ABC']],
  ['TCD/JUS/2024-03', ['project TCD/JUS/2024-03']],
  ['P-1234', ['project P-1234']],
  ['XM-DAC-99999-KEN-12', ['iati XM-DAC-99999-KEN-12']],
  ['Decree No.224', []],
  ['8.1.1', []],
  ['version 8.1.1 in 2020-21', []],
  ['SDG indicator 1.3.1', []],
  ['COVID-19, ISO900, EUR226, and/or, UTF-8', []],
  ['Project code: to be confirmed', []],
])('%s', (text, codes) => {
  const found = findCodes(text, readingOf('en'));
  expect(found.map(({ value: { kind, code } }) => `${kind} ${code}`)).toEqual(codes);
});

it.each([...hostileParts, 'AB/', 'XM-AB-1-', '1.1.', 'project no '])(
  'is not slow with "%s" again and again',
  (part) => {
    const text = hostile(part);
    expect(timeOf(() => findCodes(text, readingOf('en')))).toBeLessThan(1000);
  },
);
