import { expect, it } from 'vitest';
import { sortedLetter } from '../../../src/domain/sorted-letter.ts';

it.each([
  ['ເດັກ', 'lo', 'ດ'],
  ['ໂຄງການ', 'lo', 'ຄ'],
  ['ແມ່', 'lo', 'ມ'],
  ['ໄຟ', 'lo', 'ຟ'],
  ['ກິນ', 'lo', 'ກ'],
  ['ໜ້າ', 'lo', 'ໜ'],
  ['เด็ก', 'th', 'ด'],
  ['กี่', 'th', 'ก'],
  ['កុមារ', 'km', 'ក'],
  ['कीमत', 'hi', 'क'],
  ['Éducation', 'fr', 'E'],
  ['e\u0301cole', 'fr', 'E'],
  ['« Eau »', 'fr', 'E'],
  ['ñame', 'es', 'Ñ'],
  ['Åre', 'sv', 'Å'],
  ['Åre', 'en', 'A'],
  ['Öl', 'de', 'O'],
  ['istanbul', 'tr', 'İ'],
  ['أب', 'ar', 'ا'],
  ['12 wells', 'en', '1'],
  ['—', 'en', '—'],
])('%s stands in %s under %s', (title, language, letter) => {
  expect(sortedLetter(title, language)).toBe(letter);
});

it.each([
  ['lo', ['ໂຄງ', 'ກາ', 'ເດັກ', 'ຂາ', 'ແກ້ວ', 'ຄົນ', 'ນ້ຳ', 'ໜ້າ', 'ໄຟ', 'ໃຈ']],
  ['th', ['เด็ก', 'กี่', 'แม่', 'ขา', 'โครง', 'คน']],
  ['fr', ['étude', 'eau', 'école', 'fonds', 'Ève']],
  ['ar', ['إب', 'بيت', 'أب', 'تمر']],
])('of %s the letters come in the order of the names', (language, names) => {
  const { compare } = new Intl.Collator(language);
  const letters = [...names].sort(compare).map((name) => sortedLetter(name, language));
  expect(letters).toEqual([...letters].sort(new Intl.Collator(language, { sensitivity: 'base' }).compare));
});
