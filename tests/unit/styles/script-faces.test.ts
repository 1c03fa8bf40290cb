import { expect, it } from 'vitest';
import { lettersOf, scriptFaces, textFace } from '../../../src/styles/script-faces.ts';

it.each([
  [['en', 'fr'], []],
  [
    ['en', 'lo'],
    ['Laoo-kip-serif', 'Laoo-kip-sans', 'Laoo-serif', 'Laoo-sans', 'Laoo-names'],
  ],
  [
    ['ar', 'fa'],
    ['Arab-both', 'Arab-names'],
  ],
  [['th', 'zh'], []],
  [
    ['uz', 'uz-Arab'],
    ['Arab-both', 'Arab-names'],
  ],
])('a site in %j needs the faces %j', (languages, ids) => {
  expect(scriptFaces(languages).map(({ id }) => id)).toEqual(ids);
});

it.each([
  ['lo', 'Laoo-sans'],
  ['ar', 'Arab-both'],
  ['en', undefined],
])('the running text of %j is set in %j', (language, id) => {
  expect(textFace(language)?.id).toBe(id);
});

it.each([
  ['lo', 'ລາວ'],
  ['ar', 'العربية'],
  ['fa', 'فارسی'],
])('the face for names has the letters of %j: %s, and no others', (language, name) => {
  const face = scriptFaces(['en', language]).find(({ families }) => families.includes('Names'));
  expect(face && [...lettersOf(face)].sort()).toEqual([...new Set(name)].sort());
});

it.each(['،', '؟', '؛', '٪', '٫', '٬', '٠', '٩', '۵', 'پ', 'گ', 'ئ', '؋', 'ً', 'ـ', '\u200c'])(
  'Arabic letters, signs and digits are in their face: %s',
  (letter) => expect(letters('ar')).toContain(letter),
);

it.each(['A', 'é', '0', ' ', '.', '%', '«', '–', '\u200b', '\u200f', '₹'])(
  'Latin letters, digits and signs stay in the face of the site: %j',
  (letter) => expect(letters('ar') + letters('lo')).not.toContain(letter),
);

function letters(language: string): string {
  return scriptFaces([language]).map(lettersOf).join('');
}
