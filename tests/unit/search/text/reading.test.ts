import { expect, it } from 'vitest';
import { carried } from '../../../../src/search/text/carried-letters.ts';
import { readable } from '../../../../src/search/text/reading.ts';

/** What is marked in brackets. */
const shown = (text: string) =>
  readable(carried(text))
    .map((span) => (span.marked ? `[${span.text}]` : span.text))
    .join('');

it.each([
  ['a <mark>b</mark> c', 'a [b] c'],
  ['<mark>a</mark> <mark>b</mark>', '[a] [b]'],
  ['asked US$750,000 <mark>`750000`.</mark> Open', 'asked [US$750,000.] Open'],
  ['asked <mark>US$750,000</mark> `750000`. Open', 'asked [US$750,000]. Open'],
  ['<mark>2018</mark> <mark>`2018`–2020</mark> `2020`', '[2018–2020]'],
  ['asked 1 400 000 <mark>`1400000`</mark> F', 'asked [1 400 000] F'],
  ['call +221 33 889 `33889` 00 12 <mark>`221338890012``338890012`</mark> or', 'call [+221 33 889 00 12] or'],
  ['call +44 (0)20 7946 0000 <mark>`442079460000`</mark>', 'call [+44 (0)20 7946 0000]'],
  ['LAO/22 `22`/50 `50`/ABC <mark>`LAO2250ABC`</mark>', '[LAO/22/50/ABC]'],
  ['<mark>`1‿3`</mark> is cut off', 'is cut off'],
  ['`1‿3` is cut off', 'is cut off'],
  ['<mark>24\\280</mark> personnes', '[24\u202f280] personnes'],
  ['<mark>l’emploi`emploi`,</mark> puis', '[l’emploi,] puis'],
  ['<mark>«الحماية`حمايه`»</mark> عمل', '[«الحماية»] عمل'],
  ['ປະກັນ` <mark>ສັງຄົມ`</mark> <mark>ຄົນ</mark> ສັງຄົມ', 'ປະກັນ[ສັງຄົມຄົນ] ສັງຄົມ'],
  ['ກອງ` ປະກັນສັງຄົມ` ຄົນ `ທຶນ` <mark>`ສັງຄົມ`.</mark> ຄົນ', 'ກອງປະກັນ[ສັງຄົມ]ຄົນ[.] ຄົນ'],
  ['ນ້ຳ ບໍ່ນ້ຳ` ໃຫ້ນ້ຳ <mark>`ນ້ຳ`</mark>', 'ນ້ຳ ບໍ່[ນ້ຳ]ໃຫ້[ນ້ຳ]'],
  ['ກອງ` <mark>`ສັງຄົມ`</mark>', '[ກອງ]'],
  ['ສັງຄົມ`', 'ສັງຄົມ'],
  ['<mark>ສັງຄົມ`</mark>', '[ສັງຄົມ]'],
  ['｀a｀ 1＼2', '`a` 1\\2'],
  ['', ''],
])('reads %j as %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
