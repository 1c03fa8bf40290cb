import { expect, it } from 'vitest';
import { breakable, cutAfter, piecesOf } from '../../../../src/press/share-image/words.ts';

it.each([
  ['en', 'Clean water, now', ['Clean ', 'water, ', 'now']],
  ['en', ' Two  spaces ', [' ', 'Two  ', 'spaces ']],
  ['lo', 'ການປົກປ້ອງສັງຄົມ', ['ການ', 'ປົກປ້ອງ', 'ສັງຄົມ']],
  ['lo', 'ດີຂຶ້ນ, ການ (ທີ່) ASSA', ['ດີ', 'ຂຶ້ນ, ', 'ການ ', '(ທີ່) ', 'ASSA']],
  ['lo', 'ໃໝ່ໆ ອື່ນ ໆ , ການ', ['ໃໝ່ໆ ', 'ອື່ນ ໆ , ', 'ການ']],
  ['ar', 'بناء أرضيات الحماية', ['بناء ', 'أرضيات ', 'الحماية']],
  ['en', 'e\u0301'.repeat(31), Array<string>(31).fill('e\u0301')],
])('in %s, the pieces of %j are %j', (language, text, pieces) => {
  expect(piecesOf(text, language)).toEqual(pieces);
  expect(piecesOf(text, language).join('')).toBe(text);
});

it.each([
  ['en', 'Clean water', 'Clean water'],
  ['lo', 'ການປົກປ້ອງ ASSA', 'ການ\u200bປົກປ້ອງ ASSA'],
  // Nothing that closes begins a line.
  ['lo', 'ດີຂຶ້ນ, ການ', 'ດີ\u200bຂຶ້ນ\u200c, ການ'],
  ['lo', 'ດີ ໆ (ດີ)', 'ດີ\u200c\u00a0ໆ (ດີ\u200c)'],
  ['ar', 'الحماية', 'الحماية'],
  // Between letters that join, a mark would take them apart.
  ['ar', 'ب'.repeat(40), 'ب'.repeat(40)],
])('in %s, the lines of %j may end where %j says', (language, text, marked) => {
  expect(breakable(piecesOf(text, language))).toBe(marked);
});

it.each([
  ['en', 'Clean water, now', 3, 'Clean water, now'],
  ['en', 'Clean water, now', 2, 'Clean water…'],
  ['en', 'Water (clean) and air', 2, 'Water (clean)…'],
  ['en', 'Water – clean water', 2, 'Water…'],
  ['lo', 'ການປົກປ້ອງສັງຄົມ', 2, 'ການປົກປ້ອງ…'],
  ['ar', 'بناء أرضيات، ثم الحماية', 2, 'بناء أرضيات…'],
  ['en', 'w'.repeat(40), 5, 'wwwww…'],
])('in %s, %j cut after %i pieces is %j', (language, text, count, cut) => {
  expect(cutAfter(piecesOf(text, language), count).join('')).toBe(cut);
});
