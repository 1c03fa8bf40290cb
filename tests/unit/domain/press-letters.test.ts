import { describe, expect, it } from 'vitest';
import { hasScript, missingLetters } from '../../../src/domain/press-letters.ts';
import { realTexts } from '../../support/real-texts.ts';

describe('what the faces have', () => {
  it.each(realTexts)('%s', (_, text) => {
    expect(missingLetters(text)).toEqual([]);
  });
});

describe('what they lack', () => {
  it.each([
    ['สวัสดี, Lao', ['ส', 'วั', 'ดี']],
    ['ខ្មែរ', ['ខ្មែ', 'រ']],
    ['Hausa: ɓangare, ƙasa, ɓ', ['ɓ', 'ƙ']],
    ['水 and ① and ☎\ufe0f', ['水', '①', '☎\ufe0f']],
    ['₪5 or ฿5', ['₪', '฿']],
    ['👩‍🌾', ['👩‍🌾']],
    // A mark that no face has, below one that a face has: the typesetter would leave it out without a word.
    ['R\u0352\u0302', ['R\u0352\u0302']],
    ['ຠ\u064b', ['ຠ\u064b']],
    // Taken apart only where one face has all the parts, and not before a variation selector.
    ['Ѷ', ['Ѷ']],
    ['Ȭ\ufe0f', ['Ȭ\ufe0f']],
    ['a\ufeffb', ['\ufeff']],
  ])('%s', (text, missing) => {
    expect(missingLetters(text)).toEqual(missing);
  });
});

it.each([
  ['Latn', true],
  ['Grek', true],
  ['Cyrl', true],
  ['Arab', true],
  ['Laoo', true],
  ['Thai', false],
  ['Khmr', false],
  ['Mymr', false],
  ['Hebr', false],
  ['Jpan', false],
])('of the script %s: %s', (script, has) => {
  expect(hasScript(script)).toBe(has);
});
