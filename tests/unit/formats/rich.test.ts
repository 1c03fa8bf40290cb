import { describe, expect, it } from 'vitest';
import { marked, noLanguage } from '../../../src/domain/marked-text.ts';
import { inOneKindOfDigits, rich, tagOf, verbatim, type Rich } from '../../../src/formats/rich.ts';
import { createEdition } from '../../../src/i18n/edition.ts';

const editionIn = (language: string, native = false) =>
  createEdition({
    language,
    defaultLanguage: language,
    base: '/',
    origin: 'https://x.example',
    digits: { [language]: native ? 'native' : 'latn' },
  });
const [en, ar] = ['en', 'ar'].map((language) => editionIn(language));
const name = (text: string) => marked(text, noLanguage);

describe('a text', () => {
  it.each<[string, typeof en, string, Rich]>([
    ['of nothing', en, '', []],
    ['of the language of the paper', en, 'Water', [{ text: 'Water' }]],
    [
      'with words of another language',
      en,
      `See ${marked('Hütte', 'de-CH')}.`,
      [{ text: 'See ' }, { text: 'Hütte', lang: 'de', region: 'CH' }, { text: '.' }],
    ],
    [
      'with words that run the other way',
      en,
      `word ${marked('ماء', 'ar')}`,
      [{ text: 'word ' }, { text: 'ماء', lang: 'ar', dir: 'rtl' }],
    ],
    [
      'with a name that runs the other way, in no language',
      ar,
      `من ${name('Ann Vula')} 12`,
      [{ text: 'من ' }, { text: 'Ann Vula', dir: 'ltr' }, { text: ' 12' }],
    ],
    [
      'with more letters of a name than of the paper, which begins as the paper runs',
      ar,
      name('شراء 12 pumps (Grundfos SP-30)'),
      [{ text: 'شراء 12 pumps (Grundfos SP-30)' }],
    ],
    ['with a name that runs the same way', en, name('Ann'), [{ text: 'Ann' }]],
    [
      'with marks in marks: the inner ones count',
      en,
      marked(`eins ${marked('deux', 'fr')}`, 'de'),
      [
        { text: 'eins ', lang: 'de' },
        { text: 'deux', lang: 'fr' },
      ],
    ],
  ])('%s', (_, edition, text, runs) => {
    expect(rich(text, edition!)).toEqual(runs);
  });

  it.each<[string, number, string]>([
    ['that fits', 5, 'Water'],
    ['that does not, behind its last whole word', 12, 'Water for…'],
    ['of one word', 3, 'Wa…'],
  ])('cut %s', (_, most, cut) => {
    expect(rich(most === 5 ? 'Water' : 'Water for everyone', en!, most)).toEqual([
      { text: cut, ...(cut.endsWith('…') && { isCut: true }) },
    ]);
  });

  it('keeps the language of what it cuts', () => {
    expect(rich(`See ${marked('eine Hütte im Wald', 'de')} there`, en!, 14)).toEqual([
      { text: 'See ' },
      { text: 'eine…', lang: 'de', isCut: true },
    ]);
  });
});

it('is copied to the letter from left to right', () => {
  expect(verbatim('+679 330', ar!)).toEqual([{ text: '+679 330', dir: 'ltr', isVerbatim: true }]);
});

it.each([
  ['en', { lang: 'en' }],
  ['pt-BR', { lang: 'pt', region: 'BR' }],
  ['zh-Hant-TW', { lang: 'zh', region: 'TW' }],
  ['es-419', { lang: 'es' }],
])('tells the language %s as Typst does', (language, tag) => {
  expect(tagOf(language)).toEqual(tag);
});

describe('digits', () => {
  const paper = (...texts: Rich) => ({ rows: [{ cell: texts }], size: 9 });
  it.each<[string, ReturnType<typeof editionIn>, Rich, Rich]>([
    ['of its language', editionIn('ar', true), [{ text: '2,400' }], [{ text: '٢٬٤٠٠' }]],
    ['in Latin ones where the site wants these', ar!, [{ text: '٢٬٤٠٠' }], [{ text: '2,400' }]],
    [
      'in Latin ones beside numbers of another language',
      editionIn('ar', true),
      [{ text: '٢٬٤٠٠' }, { text: '12 wells', lang: 'en', dir: 'ltr' }],
      [{ text: '2,400' }, { text: '12 wells', lang: 'en', dir: 'ltr' }],
    ],
    [
      'of a telephone number as they are',
      editionIn('ar', true),
      [{ text: '+679 330', isVerbatim: true }],
      [{ text: '+679 330', isVerbatim: true }],
    ],
    [
      'in pieces too',
      editionIn('lo', true),
      [{ text: 'ນ້ຳ 20', pieces: [['ນ້ຳ'], ' ', '20'] }],
      [{ text: 'ນ້ຳ ໒໐', pieces: [['ນ້ຳ'], ' ', '໒໐'] }],
    ],
    ['of a language that has none of its own', en!, [{ text: '٢' }], [{ text: '٢' }]],
  ])('%s', (_, edition, before, after) => {
    expect(inOneKindOfDigits(paper(...before), edition)).toEqual(paper(...after));
  });
});
