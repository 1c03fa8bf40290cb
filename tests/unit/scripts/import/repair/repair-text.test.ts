import { describe, expect, it } from 'vitest';
import { repairArabic } from '../../../../../scripts/import/repair/arabic.ts';
import { repairVowelGap } from '../../../../../scripts/import/repair/lao.ts';
import { repairDocument } from '../../../../../scripts/import/repair/repair-document.ts';
import { repairText } from '../../../../../scripts/import/repair/repair-text.ts';
import type { SourceDocument, SourceLine } from '../../../../../scripts/import/source/source-document.ts';
import { computingTime } from '../../../../support/computing-time.ts';

describe('repairText', () => {
  it.each([
    ['a letter in two signs', 'e\u0301cole', 'école', 0],
    ['spaces of all kinds', ' 4\u00a0200 \u202f  people\u2009', '4 200 people', 0],
    ['marks of direction', '\u200e+254 20\u202c', '+254 20', 0],
    ['an object that was left out', 'Wells\ufffc', 'Wells', 0],
    ['a hidden hyphen', 'govern\u00adment', 'government', 1],
    ['what PDFium puts for a hyphen', 'govern\ufffement', 'government', 1],
    ['joined letters', 'ofﬁce', 'office', 1],
    ['a sign spelt twice', 'Water &amp;amp; energy', 'Water & energy', 1],
    ['a quote spelt as a number', 'the county&#8217;s wells', 'the county’s wells', 1],
    ['an apostrophe in the wrong encoding', 'the countyâ€™s wells', 'the county’s wells', 1],
    ['an accent in the wrong encoding', 'PrÃ©sence', 'Présence', 1],
    ['Arabic in the wrong encoding', 'Ù…Ø§Ø¡', 'ماء', 1],
    ['Arabic in fixed shapes', '\ufee3\ufe8e\ufe80', 'ماء', 1],
    ['a Lao vowel in two signs', 'ນ\u0ecd\u0ec9\u0eb2', 'ນ\u0ec9\u0eb3', 1],
    ['two sentences', 'to future crises.The actions', 'to future crises. The actions', 1],
    ['a bracket', 'people covered(related to wells)', 'people covered (related to wells)', 1],
    [
      'names of a list',
      'Ministry of WaterNational Well FundLake Trust',
      'Ministry of Water National Well Fund Lake Trust',
      1,
    ],
    ['names with accents', "Ministère de l'EauÉcole Nationale", "Ministère de l'EauÉcole Nationale", 0],
  ])('mends %s', (_, was, is, told) => {
    const { text, repairs } = repairText(was, 'line 3');
    expect(text).toBe(is);
    expect(repairs).toHaveLength(told);
    expect(repairText(is, 'line 3')).toEqual({ text: is, repairs: [] });
  });

  it.each([
    'Amina McDonald and Jean DeSilva of YouTube',
    'supported by WaterAid in four districts',
    'The Kenya WaterAid Trust Fund',
    'an iPhone, a PhD, an eGov office, a GmbH',
    'www.Example.Org and info@Ministry.Gov',
    'one well(s) for 4 people(s)',
    'No.224 of 1 April, approx.5 km, e.g.Wells',
    'Ångström, Ærø, Œuvre, 5 °C',
    'Marketing of wells at R&D; see AT&T;',
    'می‌خواهم',
    'the state-owned',
  ])('leaves %s', (text) => {
    expect(repairText(text, 'line 1')).toEqual({ text, repairs: [] });
  });

  it('tells what was and what is, with a little around', () => {
    const long = 'word '.repeat(40);
    expect(repairText(`${long}crises.The actions ${long}`, 'line 3').repairs).toEqual([
      {
        place: 'line 3',
        what: 'a missing space was put between two sentences',
        was: '…word word crises.The actions word…',
        is: '…word word crises. The actions word…',
      },
    ]);
  });

  it('looks through a long hostile line at once', () => {
    const texts = ['aB', 'Ã', '&', 'a.B', 'a(', '\u00ad', 'Aa '].map((part) => part.repeat(30_000));
    const time = computingTime(() => texts.forEach((text) => repairText(text, 'line 1')));
    expect(time).toBeLessThan(5000);
  });
});

describe('repairVowelGap', () => {
  it.each([
    ['ສຳ ນັກງານ', 'ສຳນັກງານ'],
    ['ນ້ຳ ແລະ ໄຟຟ້າ', 'ນ້ຳ ແລະ ໄຟຟ້າ'],
  ])('%s', (was, is) => {
    expect(repairVowelGap(was)).toBe(is);
  });
});

describe('repairArabic', () => {
  it.each([
    ['الحماية االجتماعية', 'الحماية الاجتماعية'],
    ['واألطفال', 'والأطفال'],
    ['الحماية الاجتماعية', 'الحماية الاجتماعية'],
    ['سؤال', 'سؤال'],
    ['عبد ا لكريم', 'عبد الكريم'],
    ['هذا لا يكفي', 'هذا لا يكفي'],
  ])('%s', (was, is) => {
    expect(repairArabic(was)).toBe(is);
  });
});

describe('repairDocument', () => {
  it('repairs lines and the same lines in tables, and leaves out what comes to nothing', () => {
    const line: SourceLine = { text: 'ofﬁce', place: 'line 1', kind: 'cell' };
    const empty: SourceLine = { text: '\u200b', place: 'line 2', kind: 'cell' };
    const document: SourceDocument = {
      file: 'a.html',
      format: 'html',
      language: 'und',
      lines: [line, empty],
      tables: [{ heads: 0, rows: [[{ lines: [line] }, { lines: [empty] }]] }],
      repairs: [],
      losses: [],
    };
    const repaired = repairDocument(document);
    expect(repaired.lines).toEqual([{ text: 'office', place: 'line 1', kind: 'cell' }]);
    expect(repaired.tables[0]?.rows[0]?.[0]?.lines[0]).toBe(repaired.lines[0]);
    expect(repaired.tables[0]?.rows[0]?.[1]?.lines).toEqual([]);
    expect(repairDocument(repaired)).toEqual(repaired);
  });
});
