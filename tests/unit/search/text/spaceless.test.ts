import { expect, it } from 'vitest';
import { arrived, carried } from '../../../../src/search/text/carried-letters.ts';
import {
  clustersOf,
  comparedCluster,
  isSpaceless,
  spacelessRun,
} from '../../../../src/search/text/spaceless.ts';

it.each([
  ['ກອງທຶນ 24.280 ຄົນ, ILO', ['ກອງທຶນ', 'ຄົນ']],
  ['กองทุน (๒๕๖๔)', ['กองทุน']],
  ['បេឡា ២៤។', ['បេឡា']],
  ['အထည် ၂၄၊ ဦး။', ['အထည်', 'ဦး']],
  ['ຊາຍ\u200bແດນ', ['ຊາຍ\u200bແດນ']],
  ['no such letters, 1,3 é 中文', []],
])('finds the runs of %j', (text, runs) => {
  expect(text.match(spacelessRun) ?? []).toEqual(runs);
  expect(isSpaceless(text)).toBe(runs.length > 0);
});

it.each([
  ['a vowel in one piece and in two', 'ບຳນານ', 'ບ\u0ecd\u0eb2ນານ'],
  ['a tone before its vowel and behind', 'ນ\u0ec9\u0eb3', 'ນ\u0ecd\u0ec9\u0eb2'],
  ['a tone before the first part of its vowel', 'ນ\u0ec9\u0eb3', 'ນ\u0ec9\u0ecd\u0eb2'],
  ['a tone behind the whole vowel', 'ນ\u0ec9\u0eb3', 'ນ\u0eb3\u0ec9'],
  ['the same in Thai', 'น\u0e49\u0e33', 'น\u0e4d\u0e49\u0e32'],
  ['a vowel above and a tone', 'ທ\u0eb5\u0ec8', 'ທ\u0ec8\u0eb5'],
  ['one letter and the two it looks like', 'ແມ່', 'ເເມ່'],
  ['a high consonant in one letter and in two', 'ໜ້າ', 'ຫນ້າ'],
  ['another', 'ຫຼາຍ', 'ຫລາຍ'],
  ['a place where a line may break', 'ຊາຍແດນ', 'ຊາຍ\u200bແດນ'],
  ['two consonants below that look the same', 'ផ\u17d2តល់', 'ផ\u17d2ដល់'],
  ['a mark and another in both orders', 'ဖွဲ\u1037', 'ဖွ\u1037ဲ'],
])('compares as equal %s', (_, one, other) => {
  const compared = (run: string) => clustersOf(run).map(comparedCluster).join('');
  expect(compared(other)).toBe(compared(one));
});

it.each([
  ['ປະກັນສັງຄົມ', 'ປະ ກັ ນ ສັ ງ ຄົ ມ'],
  ['ວຽກ', 'ວຽ ກ'],
  ['ໜ້າຫນ້າ', 'ໜ້າ ຫນ້າ'],
  ['น้ำเงินศุกร์', 'น้ำ เงิ น ศุ กร์'],
  ['សង្គមប្រាក់', 'ស ង្គ ម ប្រាក់'],
  ['မြန်မာနိုင်ငံ', 'မြန် မာ နိုင် ငံ'],
  ['ເ', 'ເ'],
  ['', ''],
])('takes %j apart into %j', (run, clusters) => {
  expect(clustersOf(run).join(' ')).toBe(clusters);
});

it('carries letters so that nothing is lost, and leaves no mark', () => {
  const letters = Array.from({ length: 0xaa80 - 0xe01 }, (_, i) => String.fromCharCode(0xe01 + i)).join('');
  const runs = (letters.match(spacelessRun) ?? []).join(' ');
  expect(runs.length).toBeGreaterThan(400);
  expect(arrived(carried(runs))).toBe(runs);
  expect(carried(runs)).toMatch(/^(?:\p{Script=Cuneiform}+ ?)+$/u);
  expect(carried(runs).normalize('NFKD').toLowerCase()).toBe(carried(runs));
  expect(carried('a 1 é عمل')).toBe('a 1 é عمل');
});
