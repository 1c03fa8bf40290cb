import { describe, expect, it } from 'vitest';
import {
  isPossiblePhone,
  phoneLink,
  phoneRemedy,
  phoneSpellings,
  plainPhone,
} from '../../../src/domain/phone.ts';

it.each([
  ['+44 20 7946 0000', 'tel:+442079460000'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['+254 (0)712 345678', 'tel:+254712345678'],
  ['+254 20 2345678 ext. 12', 'tel:+254202345678;ext=12'],
  ['+856-21-264-193', 'tel:+85621264193'],
  ['021 264 193', 'tel:021264193'],
])('%s rings %s', (written, link) => {
  expect(phoneLink(written)).toBe(link);
});

it.each([
  ['+679 123 4567', true],
  ['+679 1', false],
  ['123 4567', false],
  ['', false],
])('%j is possible: %j', (written, possible) => {
  expect(isPossiblePhone(written)).toBe(possible);
});

describe('a number that was copied from elsewhere is the number it is', () => {
  it.each([
    ['\u202a+221 33 889 00 12\u202c', '+221 33 889 00 12'],
    ['\u200e+221\u200f 33 889 00 12', '+221 33 889 00 12'],
    ['\u2066+221 33 889 00 12\u2069', '+221 33 889 00 12'],
    ['+221\u202f33\u2009889\u00a000 12', '+221 33 889 00 12'],
    ['+221 33–889—00\u201112', '+221 33-889-00-12'],
    ['+221 33 889\u221200 12', '+221 33 889-00 12'],
    ['\uff0b221（33）８８９ 00 12', '+221(33)889 00 12'],
    ['+221\u200b33\ufeff8890012', '+221338890012'],
    ['(+221) 33 889 00 12', '+221 33 889 00 12'],
    ['+ 221 33 889 00 12', '+221 33 889 00 12'],
    ['tel:+221338890012', '+221338890012'],
    ['+221 33 889 00 12\t', '+221 33 889 00 12'],
    ['+221 33 889 00 12 ext. 5', '+221 33 889 00 12 ext. 5'],
  ])('%j is %j', (written, plain) => {
    expect(plainPhone(written)).toBe(plain);
    expect(isPossiblePhone(written)).toBe(true);
    expect(phoneLink(written)).toMatch(/^tel:\+221338890012(?:;ext=5)?$/u);
  });
});

describe('of a number that nobody can ring it is said', () => {
  it.each([
    ['00221 33 889 00 12', 'write "+221 33 889 00 12"'],
    ['\u202a00 221 33 889 00 12\u202c', 'write "+221 33 889 00 12"'],
    ['Tel.: +221 33 889 00 12', 'write "+221 33 889 00 12"'],
    ['+221 33 889 00 12 (office)', 'write "+221 33 889 00 12"'],
    [
      '+221 33 889 00 12 / +221 33 889 00 13',
      'write one number; the other belongs to another contact, or into a text',
    ],
    [
      '+221 33 889',
      'it has too few digits or too many for its country; write all that the number has, and no more',
    ],
    [
      '020 7946 0000',
      'write it with + and the code of its country, mostly without a first 0: "+CODE 20 7946 0000"',
    ],
    ['1', 'write it with + and the code of its country, mostly without a first 0: "+CODE NUMBER"'],
  ])('%j: %s', (written, remedy) => {
    expect(isPossiblePhone(written)).toBe(false);
    expect(phoneRemedy(written)).toBe(remedy);
    const [, instead] = /^write "(.*)"$/u.exec(remedy) ?? [];
    if (instead !== undefined) expect(isPossiblePhone(instead)).toBe(true);
  });

  it('nothing that can be rung when it is copied', () => {
    for (const number of ['"+CODE 20 7946 0000"', '+CODE NUMBER'])
      expect(isPossiblePhone(number)).toBe(false);
  });
});

it.each([
  ['+221 33 889 00 12', ['221338890012', '338890012']],
  ['+44 (0)20 7946 0000', ['442079460000', '2079460000', '02079460000']],
  ['+254 20 2345678 ext. 12', ['254202345678', '202345678', '0202345678']],
  ['+39 06 1234 5678', ['390612345678', '0612345678']],
  ['123 4567', ['1234567']],
  ['', []],
])('%j is typed as %j', (written, spellings) => {
  expect(phoneSpellings(written)).toEqual(spellings);
});
