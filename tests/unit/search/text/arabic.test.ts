import { expect, it } from 'vitest';
import { comparedArabic } from '../../../../src/search/text/arabic.ts';
import { withoutParticle } from '../../../../src/search/text/word.ts';

it.each([
  [
    'the article',
    ['حماية', 'الحماية', 'والحماية', 'فالحماية', 'بالحماية', 'كالحماية', 'للحماية', 'وللحماية', 'وبالحماية'],
  ],
  ['hamza', ['إعانة', 'اعانة', 'الإعانة', 'الاعانة', 'أعانة']],
  ['the last letter', ['مستشفى', 'مستشفي', 'المستشفى']],
  ['the feminine ending', ['منظمة', 'منظمه', 'المنظمة']],
  ['vowel signs', ['مُعَاش', 'معاش', 'المُعاش']],
  ['the long stroke', ['حماية', 'حــمايـة']],
  ['letters of other keyboards', ['عملي', 'عملی']],
  ['a word that begins like "and" and the article', ['وزارة', 'الوزارة', 'والوزارة', 'بالوزارة']],
  ['one whose article is followed by the same', ['الوالدين', 'والدين', 'بالوالدين']],
])('compares as equal what differs in %s', (_, words) => {
  expect([...new Set(words.map(comparedArabic))]).toHaveLength(1);
});

it.each([
  ['بالغ', 'غ'],
  ['والد', 'د'],
  ['وزارة', 'زارة'],
  ['وحماية', 'حماية'],
  ['عامل', 'عمال'],
])('compares as different %j and %j', (one, other) => {
  expect(comparedArabic(one)).not.toBe(comparedArabic(other));
});

it.each([
  ['وحماية', 'حمايه'],
  ['لحماية', 'حمايه'],
  ['ولحماية', 'حمايه'],
  ['بحماية', 'حمايه'],
  ['وزارة', 'وزاره'],
  ['حماية', 'حمايه'],
])('takes a particle off %j only where a word is left', (word, expected) => {
  expect(withoutParticle(comparedArabic(word), (rest) => rest === 'حمايه')).toBe(expected);
});
