import { describe, expect, it } from 'vitest';
import { folded } from '../../../../src/search/text/folded.ts';

it.each([
  ['Élan', 'elan'],
  ['L’œuvre', 'oeuvre'],
  ['US$24,280', '24280'],
  ['٢٤٬٢٨٠', '24280'],
  ['1.3 – 1,3', '1‿3 1‿3'],
  ['', ''],
  [' – ', ''],
  ['الإمارات', folded('امارات')],
])('of %s is %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

describe('a word of a script without spaces', () => {
  it.each([
    ['ແຮງງານ', 'ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ'],
    // A vowel in one piece or two, a tone before it or behind.
    ['\u0e99\u0ecd\u0ec9\u0eb2', 'ແຫຼ່ງ\u0e99\u0ec9\u0eb3ສະອາດ'],
    ['คน', 'ทุกคน'],
  ])('%s is found in %s', (word, text) => {
    expect(folded(text)).toContain(folded(word));
  });

  it('is not found by its consonants alone', () => {
    expect(folded('ການ')).not.toContain(folded('ກິນ'));
    expect(folded('ດີ')).not.toBe(folded('ດຸ'));
  });
});
