import { expect, it } from 'vitest';
import { isLanguageTag, languageRemedy } from '../../../src/domain/language-tag.ts';

it.each([
  'en',
  'lo',
  'pt-BR',
  'zh-Hans',
  'sr-Latn',
  'fil',
  'ku',
  'sw-CD',
  'fa-AF',
  'tet',
  'rhg',
  'dv',
  'qaa',
  'khb',
  'no',
])('%s is a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each([
  ['prs', 'write fa-AF for Dari'],
  ['kmr', 'write ku for Kurdish'],
  ['swc', 'write sw-CD for Congo Swahili'],
  ['tl', 'write fil for Filipino'],
  ['iw', 'write he for Hebrew'],
  ['in', 'write id for Indonesian'],
  ['English', 'write en for English'],
  ['english', 'write en for English'],
  ['Français', 'write fr for French'],
  ['anglais', 'write en for English'],
  ['Lao', 'write lo for Lao'],
  ['ລາວ', 'write lo for Lao'],
  ['laos', 'write lo for Lao'],
  ['LO', 'write lo for Lao'],
  ['LA', 'write la for Latin, or lo for Lao'],
  ['IN', 'write id for Indonesian, or hi for Hindi'],
  ['en_US', 'write en-US for American English'],
  ['fr-fr', 'write fr-FR for French (France)'],
  ['PT-br', 'write pt-BR for Brazilian Portuguese'],
  ['zh_hans', 'write zh-Hans for Simplified Chinese'],
  ['jp', 'write ja for Japanese'],
  ['vn', 'write vi for Vietnamese'],
  ['Dari', 'write fa-AF for Dari'],
  ['Tetum', 'write tet for Tetum'],
  ['fra', 'write fr for French'],
])('%s: %s', (text, remedy) => {
  expect(isLanguageTag(text)).toBe(false);
  expect(languageRemedy(text)).toBe(remedy);
  for (const [, tag = ''] of remedy.matchAll(/(?:write|or) (\S+) for/gu))
    expect(isLanguageTag(tag)).toBe(true);
});

it.each(['', 'xx', 'klingonese', 'a b', '-', 'en-'])('of %j nobody can tell which is meant', (text) => {
  expect(isLanguageTag(text)).toBe(false);
  expect(languageRemedy(text)).toMatch(/^write the code of a language: en is English/u);
});
