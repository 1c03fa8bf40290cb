import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMarked,
  marked,
  noLanguage,
  replaceMarks,
  unmarked,
  wholeMark,
} from '../../../src/domain/marked-text.ts';

const tag = '\u{E0001}';
const cancel = '\u{E007F}';
const [isolate, endOfIsolate] = ['\u2068', '\u2069'];
const tagged = (letters: string) =>
  String.fromCodePoint(...Array.from(letters, (letter) => 0xe0000 + letter.codePointAt(0)!));
/** A beginning as `marked` writes it, around any letters at all. */
const opening = (letters: string) => `${tag}${tagged(letters)}${isolate}`;
const ending = `${endOfIsolate}${cancel}`;

// A black flag, the tags "gbeng", and U+E007F (https://www.unicode.org/reports/tr51/#valid-emoji-tag-sequences).
const england = `\u{1F3F4}${tagged('gbeng')}${cancel}`;

/** With marks that can be seen. */
const shown = (text: string) => replaceMarks(text, (language) => `[${language}:`, ']');

describe('a text', () => {
  it.each<[string, string]>([
    ['of nothing', ''],
    ['of one space', ' '],
    ['in Latin letters', 'A well'],
    ['in letters from right to left', 'بئر ١٢'],
    ['with emoji that are joined', '👩🏽‍🌾 👨‍👩‍👧 🇫🇯'],
    ['with the flag of England', england],
    ['that ends in the flag of England, in an isolate', `${isolate}${england}${endOfIsolate}`],
    ['with isolates of its own', `a ${isolate}b${endOfIsolate} c`],
    ['that ends in the end of an isolate', `a${endOfIsolate}`],
    ['that begins an isolate and leaves it open', `a${isolate}`],
    ['with a language tag of its own', `${tag}a`],
    ['with a whole tagged language of its own', `${tag}${tagged('de')}`],
    ['with the end of tags of its own', `a${cancel}`],
    ['that begins with the end of tags', `${cancel}a`],
    ['with letters that combine', 'e\u0301'],
    ['with lines', 'a\n\nb\r\nc'],
    ['with HTML', '<b lang="x">&amp;</b>'],
    ['with what stands for something in a replacement', "$& $1 $` $'"],
  ])('%s is what it was, marked and unmarked', (_, text) => {
    expect(unmarked(marked(text, 'en'))).toBe(text);
    expect(unmarked(marked(marked(text, 'fr'), 'en'))).toBe(text);
    expect(wholeMark(marked(text, 'pt-BR'))).toEqual({ text, language: 'pt-BR' });
    expect(isMarked(marked(text, 'en'))).toBe(true);
  });

  it.each(['', 'A well', england, `a${isolate}b${endOfIsolate}`, cancel])(
    '%j has no marks to lose',
    (text) => {
      expect(isMarked(text)).toBe(false);
      expect(unmarked(text)).toBe(text);
      expect(shown(text)).toBe(text);
      expect(wholeMark(text)).toEqual({ text });
    },
  );

  it('keeps what it is, whatever its characters', () => {
    const texts = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
      .filter((text) => !text.includes(ending) && shown(text) === text);
    const languages = fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW', 'und', 'qaa-x-a');
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        expect(unmarked(marked(text, language))).toBe(text);
        expect(wholeMark(marked(text, language))).toEqual({ text, language });
        expect(shown(marked(text, language))).toBe(`[${language}:${text}]`);
      }),
    );
  });
});

it('is nothing to whoever does not know the marks', () => {
  const [plain, withMarks] = ['Ökologie', marked('Ökologie', 'de')];
  expect(withMarks.replace(/\p{C}/gu, '')).toBe(plain);
  expect(withMarks.isWellFormed()).toBe(true);
  for (const language of ['en', 'lo', 'fr', 'ar', 'sv']) {
    expect(new Intl.Collator(language).compare(plain, withMarks)).toBe(0);
    expect(new Intl.Collator(language).compare(withMarks, 'Zebra')).toBe(
      new Intl.Collator(language).compare(plain, 'Zebra'),
    );
  }
});

describe('marks', () => {
  it.each<[string, string, string]>([
    ['one', `a ${marked('b', 'en')} c`, 'a [en:b] c'],
    ['two, side by side', `${marked('a', 'en')}${marked('b', 'fr')}`, '[en:a][fr:b]'],
    ['one in another', marked(`a ${marked('b', 'fr')} c`, 'en'), '[en:a [fr:b] c]'],
    ['one in another, to its edges', marked(marked('a', 'fr'), 'en'), '[en:[fr:a]]'],
    ['around nothing', marked('', 'en'), '[en:]'],
    ['in no language', marked('Asha', noLanguage), '[und:Asha]'],
    ['with a region and a script', marked('a', 'zh-Hant-TW'), '[zh-Hant-TW:a]'],
    ['opened and not closed', `${opening('en')}a`, '[en:a]'],
    ['opened twice and closed once', `${opening('en')}a ${opening('fr')}b${ending} c`, '[en:a [fr:b] c]'],
    ['closed and not opened', `a${ending} b`, 'a b'],
    ['closed before it is opened', `a${ending}${marked('b', 'en')}`, 'a[en:b]'],
    ['closed twice', `${marked('a', 'en')}${ending}b`, '[en:a]b'],
    ['cut in its first half', marked('ab', 'en').slice(0, -3), '[en:ab]'],
    ['cut before its isolate', `${tag}${tagged('en')}a`, `${tag}${tagged('en')}a`],
    ['without letters', `${tag}${isolate}a${endOfIsolate}`, `${tag}${isolate}a${endOfIsolate}`],
    ['in letters that are no language', `${opening('"><b>')}a${ending}`, '[und:a]'],
    ['in a language that cannot be', `${opening('en-a')}a${ending}`, '[und:a]'],
    ['in one letter', `${opening('x')}a${ending}`, '[und:a]'],
    ['in capitals', `${opening('EN-gb')}a${ending}`, '[en-GB:a]'],
    ['around the flag of England', marked(`${england} a`, 'en'), `[en:${england} a]`],
    ['after the flag of England', `${england}${marked('a', 'en')}${england}`, `${england}[en:a]${england}`],
  ])('%s', (_, text, seen) => {
    expect(shown(text)).toBe(seen);
    expect(unmarked(text)).toBe(seen.replace(/\[[\w-]+:|\]/gu, ''));
  });

  it('are closed as often as they are opened, and never before, however they are broken', () => {
    const pieces = fc.constantFrom(
      ...[tag, cancel, isolate, endOfIsolate, opening('en'), opening('<'), ending, tagged('en')],
      ...['a', ' ', england, marked('b', 'fr'), '٢', ''],
    );
    const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const ways = [...replaceMarks(text, () => '⟨', '⟩')].filter((sign) => sign === '⟨' || sign === '⟩');
        let depth = 0;
        for (const way of ways) {
          depth += way === '⟨' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(text).toContain(unmarked(text).slice(0, 1));
      }),
    );
  });
});

describe('a text that is marked as a whole', () => {
  it.each<[string, string, { text: string; language?: string }]>([
    ['and holds another mark', marked(`a ${marked('b', 'fr')}`, 'en'), { text: 'a b', language: 'en' }],
    ['twice', marked(marked('a', 'fr'), 'en'), { text: 'a', language: 'en' }],
    [
      'and holds two others',
      marked(`${marked('a', 'fr')}${marked('b', 'de')}`, 'en'),
      { text: 'ab', language: 'en' },
    ],
  ])('%s', (_, text, whole) => {
    expect(wholeMark(text)).toEqual(whole);
  });

  it.each<[string, string]>([
    ['one word before it', `a ${marked('b', 'en')}`],
    ['one word after it', `${marked('a', 'en')} b`],
    ['words between two marks', `${marked('a', 'en')}, ${marked('b', 'en')}`],
    ['two marks side by side', `${marked('a', 'en')}${marked('b', 'fr')}`],
    ['a mark that is not closed', `${opening('en')}a`],
    ['a mark within that is not closed', `${opening('en')}${opening('fr')}a${ending}`],
    ['an end too many', `${marked('a', 'en')}${ending}`],
  ])('is not one with %s', (_, text) => {
    expect(wholeMark(text)).toEqual({ text });
  });
});
