import { expect, it } from 'vitest';
import { withLineEnds } from '../../../src/formats/line-ends.ts';
import type { Piece } from '../../../src/formats/rich.ts';

it.each<[string, string, Piece[] | undefined]>([
  ['words that may be parted at every space', 'Water for ten villages', undefined],
  [
    'words without spaces between them, each of them whole',
    'ນ້ຳສະອາດ 20%',
    [['ນ້ຳ'], ['ສະອາດ'], ' ', '20', '%'],
  ],
  [
    'closing signs, and the sign of repetition, with the word before',
    'ນ້ຳ, (ນ້ຳ) ຕ່າງ ໆ ນ້ຳໆ.',
    [['ນ້ຳ,'], ' ', ['(ນ້ຳ)'], ' ', ['ຕ່າງ ໆ'], ' ', ['ນ້ຳໆ.']],
  ],
  [
    'a word that no column holds',
    `a ${'x'.repeat(40)}`,
    ['a ', ['x'.repeat(16)], ['x'.repeat(16)], ['x'.repeat(8)]],
  ],
  [
    'an address behind its signs, whole for whoever copies it',
    'https://briefs.example.org/briefs/wells/',
    [['https://'], ['briefs.'], ['example.'], ['org/'], ['briefs/'], ['wells/']],
  ],
])('keeps %s', (_, text, pieces) => {
  const whole = { rows: [{ cell: [{ text, isVerbatim: true as const }] }], size: 9 };
  expect(withLineEnds(whole)).toEqual({
    ...whole,
    rows: [{ cell: [{ text, isVerbatim: true, ...(pieces && { pieces }) }] }],
  });
});
