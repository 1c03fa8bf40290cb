import { describe, expect, it } from 'vitest';
import { marked } from '../../../src/domain/marked-text.ts';
import { interfaceLanguages, wordsFor, type Words } from '../../../src/i18n/words.ts';

/** One word or phrase of the interface: a text, a function, or its plural forms. */
type Leaf = string | ((...values: string[]) => string) | Record<string, string>;

/** What stands in for what a function is told: characters that no language uses, and no text has. */
const tokens = ['\uE000', '\uE001', '\uE002', '\uE003', '\uE004'];

/** What is the same in another language as in English, because the two have the same word for it. */
const sameWord: Readonly<Record<string, string[]>> = {
  fr: [
    ...[
      'nouns.organisations.one',
      'nouns.pages.one',
      'organisationTypes.other',
      'briefKinds.programme',
      'resultKinds.impact',
    ],
    ...[
      'contact.organisation',
      'country.organisations',
      'nouns.organisations.title',
      'openData.licence',
      'openData.tables.contributions.title',
      'openData.tables.organisations.title',
      'search.filters.organisation',
    ],
    ...['figure.source', 'figure.page', 'sources.title', 'funding.phase', 'funding.total'],
    ...[
      'brief.budget',
      'brief.documents',
      'result.date',
      'pager.label',
      'organisation.type',
      'ask.contributions',
    ],
  ],
};

/** What holds no word, or a code: it need not differ. */
const noWord = ['language', 'locale', 'date', 'comma', 'colon', 'qualifiers.exact'];

const english = leavesOf(wordsFor('en'));
const others = interfaceLanguages.filter((language) => language !== 'en');

it('has English, and others', () => {
  expect(interfaceLanguages).toContain('en');
  expect(interfaceLanguages).toEqual(expect.arrayContaining(['ar', 'fr', 'lo']));
});

describe.each(interfaceLanguages)('in %s', (language) => {
  const words = wordsFor(language);
  const leaves = leavesOf(words);

  it('is that language, and a locale of it', () => {
    expect(words.language).toBe(language);
    expect(new Intl.Locale(words.locale).language).toBe(new Intl.Locale(language).language);
    expect(Intl.NumberFormat.supportedLocalesOf(words.locale)).toEqual([words.locale]);
  });

  it('there is all that there is in English, and no more', () => {
    expect([...leaves.keys()]).toEqual([...english.keys()]);
  });

  it('a function is a function, a text a text', () => {
    for (const [path, leaf] of english)
      expect([path, isForms(leaves.get(path)) ? 'forms' : typeof leaves.get(path)]).toEqual([
        path,
        isForms(leaf) ? 'forms' : typeof leaf,
      ]);
  });

  it('every function says all it is told, once', () => {
    for (const [path, leaf] of leaves) {
      if (typeof leaf !== 'function') continue;
      const told = argumentsOf(path);
      const said = leaf(...told);
      expect([path, told.map((token) => said.split(token).length - 1)]).toEqual([path, told.map(() => 1)]);
      expect([path, said]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object/u)]);
    }
  });

  it('every text holds the places to be filled that it has in English', () => {
    for (const [path, leaf] of leaves) {
      const inEnglish = textsOf(english.get(path)!).map(placesIn).sort().at(-1);
      for (const text of textsOf(leaf)) expect([path, placesIn(text)]).toEqual([path, inEnglish]);
    }
  });

  const categories = new Intl.PluralRules(words.locale).resolvedOptions().pluralCategories;

  it(`counts have the forms ${categories.join(', ')}, and no other`, () => {
    for (const [path, leaf] of leaves)
      if (isForms(leaf)) expect([path, Object.keys(leaf).sort()]).toEqual([path, [...categories].sort()]);
  });

  it('a form for several numbers holds the number, and no form holds it twice', () => {
    for (const [path, leaf] of leaves) {
      if (!isForms(leaf)) continue;
      for (const [category, text] of Object.entries(leaf)) {
        const counts = text.split('#').length - 1;
        expect([path, category, counts]).toEqual([
          path,
          category,
          isForOneNumber(category, words.locale) ? Math.min(counts, 1) : 1,
        ]);
      }
    }
  });

  it('holds no number that English lacks', () => {
    for (const [path, leaf] of leaves) {
      const known = textsOf(english.get(path)!).flatMap(numbersIn);
      for (const text of textsOf(leaf))
        expect([path, numbersIn(text).filter((number) => !known.includes(number))]).toEqual([path, []]);
    }
  });

  it('has no text that is empty, or has spaces to spare', () => {
    for (const [path, leaf] of leaves)
      if (!['comma', 'colon'].includes(path))
        for (const text of textsOf(leaf))
          expect([path, text]).toEqual([path, expect.stringMatching(/^(?! )(?!.* {2})[^]/u)]);
  });

  it('holds the sign of a number in counts alone', () => {
    for (const [path, leaf] of leaves)
      if (!isForms(leaf)) expect([path, textsOf(leaf).join().includes('#')]).toEqual([path, false]);
  });

  it('ends where English ends: a colon, a sentence, a bracket', () => {
    const end = (text: string) => /[:.]\s*$/u.exec(text.normalize('NFKC').replace('。', '.'))?.[0].trim();
    const ends = (leaf: Leaf) => [...new Set(textsOf(leaf).map(end))];
    for (const [path, leaf] of leaves)
      if (path !== 'moved') expect([path, ends(leaf)]).toEqual([path, ends(english.get(path)!)]);
  });
});

describe.each(others)('in %s', (language) => {
  it('nothing is left in English', () => {
    const same = Array.from(leavesOf(wordsFor(language)))
      .filter(
        ([path, leaf]) =>
          !noWord.includes(path) && textsOf(leaf).join() === textsOf(english.get(path)!).join(),
      )
      .filter(([, leaf]) => textsOf(leaf).some(hasLetters))
      .map(([path]) => path);
    expect(same.filter((path) => !sameWord[language]?.includes(path))).toEqual([]);
  });

  it('words stand in the script of the language', () => {
    const script = new Intl.Locale(language).maximize().script;
    const names: Record<string, string> = { Laoo: 'Lao', Arab: 'Arabic', Latn: 'Latin' };
    const own = new RegExp(`\\p{Script=${names[script ?? ''] ?? 'Latin'}}`, 'u');
    for (const [path, leaf] of leavesOf(wordsFor(language)))
      for (const text of textsOf(leaf))
        if (!noWord.includes(path) && hasLetters(text))
          expect([path, text]).toEqual([path, expect.stringMatching(own)]);
  });
});

describe('the words for', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['fr-CA', 'fr'],
    ['lo-LA', 'lo'],
    ['ar-EG', 'ar'],
    ['qaa', 'en'],
    ['qaa-Arab', 'en'],
    ['xx', 'en'],
    ['toString', 'en'],
  ])('%s are in %s', (language, found) => {
    expect(wordsFor(language).language).toBe(found);
  });

  // Kept free by ISO 639-2 for local use: no language will ever have them, and so no words.
  it.each(['qaa', 'qaa-Arab', 'qtz-Thai'])(
    '%s, which has none, are English and marked as such',
    (language) => {
      const standIn = leavesOf(wordsFor(language));
      expect([...standIn.keys()]).toEqual([...english.keys()]);
      expect(listsIn(wordsFor(language))).toEqual(listsIn(wordsFor('en')));
      for (const [path, leaf] of english) {
        if (noWord.slice(0, 5).includes(path)) continue;
        const told = argumentsOf(path);
        const said = standIn.get(path)!;
        if (typeof leaf === 'function') {
          const ownWords = told.map((token) => marked(token, language));
          expect([path, (said as typeof leaf)(...told)]).toEqual([path, marked(leaf(...ownWords), 'en')]);
        } else if (isForms(leaf)) {
          const forms = Object.entries(leaf).map(([category, text]) => [
            category,
            marked(text.replace('#', marked('#', language)), 'en'),
          ]);
          expect([path, said]).toEqual([path, Object.fromEntries(forms)]);
        } else expect([path, said]).toEqual([path, marked(leaf, 'en')]);
      }
      expect(wordsFor(language)).toBe(wordsFor(language));
      const { locale, comma, colon, date } = wordsFor(language);
      expect([locale, comma, colon, date('x')]).toEqual(['en-GB', ', ', ': ', 'x']);
    },
  );
});

function leavesOf(words: Words): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  const walk = (part: unknown, path: string) => {
    if (typeof part !== 'object' || part === null || isForms(part)) found.set(path.slice(1), part as Leaf);
    else for (const [key, one] of Object.entries(part)) walk(one, `${path}.${key}`);
  };
  walk(words, '');
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The places that hold a list of texts: pages go through them. */
function listsIn(part: unknown, path = ''): string[] {
  if (Array.isArray(part)) return [path];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, one]) => listsIn(one, `${path}.${key}`));
}

// `other` alone is also the name of a kind of organisation.
function isForms(leaf: unknown): leaf is Record<string, string> {
  const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
  return (
    typeof leaf === 'object' && leaf !== null && Object.keys(leaf).every((key) => categories.includes(key))
  );
}

/** What a function is told: as many tokens as the English one takes. */
function argumentsOf(path: string): string[] {
  const leaf = english.get(path);
  return typeof leaf === 'function' ? tokens.slice(0, leaf.length) : [];
}

/** The texts of a leaf, those of a function with what it was told in them. */
function textsOf(leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  return typeof leaf === 'function' ? [leaf(...tokens)] : Object.values(leaf);
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\w+\}/gu, ''));
}

function placesIn(text: string): string {
  return (text.match(/\{\w*\}/gu) ?? []).sort().join(' ');
}

function numbersIn(text: string): string[] {
  return text.match(/\p{N}+/gu) ?? [];
}

// Whether a form can only ever stand for one whole number, so that a word may say it: "two months" in one word.
function isForOneNumber(category: string, locale: string): boolean {
  const rules = new Intl.PluralRules(locale);
  const numbers = Array.from({ length: 1000 }, (_, n) => n).filter((n) => rules.select(n) === category);
  return numbers.length === 1 && rules.select(numbers[0]! + 0.5) !== category;
}
