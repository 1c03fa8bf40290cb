import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrived } from '../../../../src/search/text/carried-letters.ts';
import type { KnownWords } from '../../../../src/search/build/known-words.ts';
import { indexedText, isReadAsWritten } from '../../../../src/search/build/indexed-text.ts';
import { readableText } from '../../../../src/search/text/reading.ts';
import { searchText } from '../../../../src/search/text/search-text.ts';
import { vocabularyOf } from '../../../../src/search/text/vocabulary.ts';

const known: KnownWords = {
  spaceless: vocabularyOf(['ກອງ', 'ກອງທຶນ', 'ທຶນ', 'ປະກັນ', 'ປະກັນສັງຄົມ', 'ສັງຄົມ', 'ຄົນ', 'ໜ້າທີ່', 'สังคม', 'กองทุน']),
  semitic: new Set(['حمايه', 'בריאות']),
};

it('is sure of what is read as it is written', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(ascii, fc.string(), fc.string(), (text, before, after) => {
      if (isReadAsWritten(text)) expect(indexedText(text, known, { before, after })).toBe(text);
    }),
  );
  expect(['Ten wells, dug (and lined).', '1', 'it’s', "it's", '`', 'santé'].map(isReadAsWritten)).toEqual([
    ...[true, false, false, false, false, false],
  ]);
});

it.each([
  ['reached 24,280.', 'reached 24,280.'],
  ['(24280)', '(24280)'],
  ['asked US$750,000.', 'asked US$750,000 `750000`.'],
  ['Target 1.3', 'Target 1.3 `1‿3`'],
  ['24\u202f280 personnes', '24\\280 personnes'],
  ['24 280 personnes', '24 280 `24280` personnes'],
  ['٢٤٬٢٨٠', '٢٤٬٢٨٠ `24280`'],
  ['24.280', '24.280'],
  ['2018–2020', '2018 `2018`–2020 `2020`'],
  ['US$5.4m', 'US$5.4m `5‿4m`'],
  ['COVID-19 and LAB226', 'COVID-19 and LAB226'],
  ['LAO/22/50/ABC', 'LAO/22 `22`/50 `50`/ABC `LAO2250ABC`'],
  ['LAO-22 is', 'LAO-22 is'],
  ['+221338890012', '+221338890012 `221338890012``338890012`'],
  ['call +44 (0)20 7946 0000.', 'call +44 (0 `0`)20 `20` 7946 0000 `442079460000``2079460000``02079460000`.'],
  ['no number', 'no number'],
  ['a `sign`, 1\\2', 'a ｀sign｀, 1 `1`＼2 `2`'],
  ['l’emploi, l’œuvre', 'l’emploi`emploi`, l’œuvre`oeuvre`'],
  ['santé', 'santé'],
  ['«الحماية» عمل', '«الحماية`حمايه`» عمل'],
  ['وحماية وعمل', 'وحماية`وحمايه``حمايه` وعمل'],
  ['הבריאות לבריאות', 'הבריאות`בריאות` לבריאות`בריאות`'],
  ['ཉེན་སྲུང་དང་ ལྷན་ཁག', 'ཉེན་` སྲུང་` དང་ ལྷན་` ཁག'],
  ['ກອງທຶນສັງຄົມ ຄົນ', 'ກອງທຶນ` ສັງຄົມ `ທຶນ` ຄົນ'],
  ['ປະກັນສັງຄົມ.', 'ປະກັນສັງຄົມ `ສັງຄົມ`.'],
  ['24.280ຄົນ', '24.280` ຄົນ'],
  ['ຄົນ24.280', 'ຄົນ` 24.280'],
  ['(ILOຄົນILO)', '(ILO` ຄົນ` ILO)'],
  ['ຄົນ–ຄົນ, ຄົນ/a', 'ຄົນ–` ຄົນ, ຄົນ` /a'],
  ['ຫນ້າທີ່', 'ຫນ້າທີ່`ໜ້າທີ່`'],
  ['กองทุนสังคม', 'กองทุน` สังคม'],
])('indexes %j as %j', (text, indexed) => {
  expect(arrived(indexedText(text, known))).toBe(indexed);
});

it.each([
  ['ຄົນ', '', 'ສັງຄົມ', 'ຄົນ` '],
  ['ຄົນ', 'ສັງຄົມ', '', 'ຄົນ'],
  ['ຄົນ', 'ILO', '', '` ຄົນ'],
  ['ຄົນ', 'ILO ', ' ILO', 'ຄົນ'],
])('keeps %j apart from what stands beside it, %j and %j', (text, before, after, indexed) => {
  expect(arrived(indexedText(text, known, { before, after }))).toBe(indexed);
});

it.each([
  ['US$750,000, of it US$ 90'],
  ['Target 1.3: 87.9%'],
  ['2018–2020'],
  ['٢٤٬٢٨٠ (١٫٣)'],
  ['24\u202f280 personnes'],
  ['a `sign`, 1\\2'],
  ['l’emploi'],
  ['LAO/22/50/ABC and +44 (0)20 7946 0000'],
  ['«الحماية» وحماية'],
  ['הבריאות לבריאות'],
  ['མི་སྡེའི་ཉེན་སྲུང་དང་ གསོ་བའི་ལྷན་ཁག་གིས་ ལཱ་འབད་ཡོདཔ་ཨིན།'],
  ['ກອງທຶນປະກັນສັງຄົມ24.280ຄົນ ILOສັງຄົມ–ຄົນ'],
  ['กองทุนสังคม ๒๔,๒๘๐ คน'],
  ['plain'],
])('adds to %j nothing that a reader sees', (text) => {
  expect(readableText(indexedText(text, known))).toBe(text);
});

describe('gives to', () => {
  const numbers = [
    '24280',
    '24,280',
    '24.280',
    '24\u202f280',
    '24 280',
    '٢٤٬٢٨٠',
    '໒໔.໒໘໐',
    '๒๔,๒๘๐',
    '၂၄,၂၈၀',
  ];
  const pairs = numbers.flatMap((written) =>
    numbers.map((query) => [`a ${written} b`, query] as [string, string]),
  );

  it.each<[text: string, query: string]>([
    ...pairs,
    ['asked US$750,000.', '750,000'],
    ['asked US$750,000.', 'US$ 750.000'],
    ['Target 1.3', '1,3'],
    ['87.9%', '٨٧٫٩'],
    ['ປະມານ 87,9%', '87.9%'],
    ['in 2018–2020', '2020'],
    ['(LAO/22/50/ABC)', 'LAO/22/50/ABC'],
    ['(LAO/22/50/ABC)', 'lao-22-50-abc'.toUpperCase()],
    ['LAO/22/50/ABC', 'LAO2250ABC'],
    ['+221 33 889 00 12', '338890012'],
    ['+221 33 889 00 12', '221338890012'],
    ['(1 400 000)', '1400000'],
    ['l’emploi', 'emploi'],
    ['d’emploi', 'l’emploi'],
    ['emploi', 'l’emploi'],
    ['œuvre', 'oeuvre'],
    ['oeuvre', 'œuvre'],
    ['الحماية', 'حماية'],
    ['حماية', 'الحماية'],
    ['للحماية', 'والحماية'],
    ['ولحماية', 'حمايه'],
    ['הבריאות', 'בריאות'],
    ['בריאות', 'הבריאות'],
    ['לבריאות', 'הבריאות'],
    ['ושהבריאות', 'בריאות'],
    ['ובבריאות', 'בריאות'],
    ['ཉེན་སྲུང་དང་', 'སྲུང'],
    ['ལྷན་ཁག་གིས', 'ཁག་'],
    ['ཡོདཔ་ཨིན།', 'ཨིན'],
    ['ກອງທຶນປະກັນສັງຄົມ', 'ສັງຄົມ'],
    ['ກອງທຶນປະກັນສັງຄົມ', 'ກອງທຶນ'],
    ['ໜ້າທີ່', 'ຫນ້າທີ່'],
    ['ຫນ້າທີ່', 'ໜ້າທີ່'],
  ])('%j the word that is searched for %j', (text, query) => {
    const [word] = wordsAsPagefindReads(searchText(query, known.spaceless));
    expect(wordsAsPagefindReads(indexedText(text, known))).toContain(word);
  });
});

/** What Pagefind makes of a text: letters, digits and ties between spaces, and between signs of ASCII. */
function wordsAsPagefindReads(text: string): string[] {
  return text
    .split(/\s+/u)
    .flatMap((word) => [word, ...word.split(/[!-/:-@[-`{-~]/u)])
    .map((word) => word.replace(/[^\p{L}\p{N}\u203f]/gu, ''));
}
