import { expect, it } from 'vitest';
import { choicePattern, wordPattern } from '../../../../../scripts/import/sections/word-pattern.ts';

it.each([
  ['نرفع إلى المانحين تقريرًا كل ثلاثة أشهر', true],
  ['نرفع تقريرا', true],
  ['التقارير', true],
  ['تقريرهم', false],
])('finds Arabic words with short vowels or without in %s', (text, isThere) => {
  expect(wordPattern('reports').test(text)).toBe(isThere);
});

it('finds how often in Lao', () => {
  expect(choicePattern('frequencies', 'half-yearly').test('ລາຍງານ ທຸກໆ 6 ເດືອນ')).toBe(true);
});
