import { expect, it } from 'vitest';
import { clientWords, speechOf, type ClientWords } from '../../../../src/search/browser/speech.ts';
import { unmarked } from '../../../../src/domain/marked-text.ts';
import { createEdition } from '../../../../src/i18n/edition.ts';

/** What the script makes of what the page hands to it, in an attribute. */
function speech(language: string, digits?: 'latn' | 'native') {
  const edition = createEdition({
    language,
    defaultLanguage: 'en',
    base: '/',
    origin: 'https://x.example',
    digits: digits && { [language]: digits },
  });
  return speechOf(JSON.parse(unmarked(JSON.stringify(clientWords(edition)))) as ClientWords);
}

it.each([
  ['en', undefined, ['1', '999', '1,234', '1,234,567']],
  ['fr', undefined, ['1', '999', '1\u202f234', '1\u202f234\u202f567']],
  ['lo', undefined, ['1', '999', '1.234', '1.234.567']],
  ['lo', 'native', ['໑', '໙໙໙', '໑.໒໓໔', '໑.໒໓໔.໕໖໗']],
  ['ar', 'latn', ['1', '999', '1,234', '1,234,567']],
  ['ar', 'native', ['١', '٩٩٩', '١٬٢٣٤', '١٬٢٣٤٬٥٦٧']],
  ['es', undefined, ['1', '999', '1234', '1.234.567']],
] as const)('writes numbers as %s does, with digits %s', (language, digits, numbers) => {
  const { number } = speech(language, digits);
  expect([1, 999, 1234, 1_234_567].map(number)).toEqual(numbers);
});

it.each([
  ['en', ['a', 'a or b', 'a, b, or c', 'a, b, c, or d']],
  ['fr', ['a', 'a ou b', 'a, b ou c', 'a, b, c ou d']],
  ['lo', ['a', 'a ຫຼື b', 'a, b ຫຼື c', 'a, b, c ຫຼື d']],
  ['ar', ['a', 'a أو b', 'a أو b أو c', 'a أو b أو c أو d']],
])('lists as %s does', (language, lists) => {
  const { list } = speech(language);
  expect([1, 2, 3, 4].map((count) => list(['a', 'b', 'c', 'd'].slice(0, count)))).toEqual(lists);
});

it.each([
  ['en', 1, '1 result'],
  ['en', 2000, '2,000 results'],
  ['ar', 3, '3 نتائج'],
  ['th', 1, '1 result'],
])('counts in %s, in English where it has no words', (language, count, text) => {
  const { plural, words } = speech(language);
  expect(plural(count, words.found)).toBe(text);
});
