import { marked } from '../domain/marked-text.ts';
import { en } from './en.ts';
import * as spoken from './languages.ts';

/** Words that go with a count, a form for each plural category of their language; `#` stands for the count. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The interface's words in one language. */
export type Words = Spoken<typeof en, never>;

/**
 * The words a language has to have: those of English, with a form of its own for each of its plural categories,
 * which CLDR tells (`new Intl.PluralRules('ar').resolvedOptions().pluralCategories`).
 * @example export const lo: WordsWith<'other'> = { … }
 */
export type WordsWith<Category extends Intl.LDMLPluralRule> = Spoken<typeof en, Category>;

type Spoken<T, Category extends Intl.LDMLPluralRule> = T extends string
  ? string
  : T extends (...values: infer Values extends string[]) => string
    ? (...values: Values) => string
    : T extends { one: string; other: string }
      ? [Category] extends [never]
        ? Forms
        : Record<Category | 'other', string>
      : { [Key in keyof T]: Spoken<T[Key], Category> };

const languages: Readonly<Record<string, Words>> = spoken;

/** The languages the interface has words in. */
export const interfaceLanguages = Object.keys(languages);

/**
 * The words of the interface in a language. Where it has none they are English, marked as such
 * (`domain/marked-text.ts`): `language` tells which.
 */
export function wordsFor(language: string): Words {
  return languages[language] ?? languages[new Intl.Locale(language).language] ?? englishIn(language);
}

/** Words beside which a number is no count, in a language; none where the interface has no words in it. */
export function numberWordsFor(language: string): Words['numberWords'] {
  const words = languages[language] ?? languages[new Intl.Locale(language).language];
  return words?.numberWords ?? { shares: '', names: '' };
}

const standIns = new Map<string, Words>();

// English words in a page of another language: what they are told, a date, a name or a count, is in the page's.
function englishIn(language: string): Words {
  const { comma, colon, date, locale } = en;
  const words = standIns.get(language) ?? {
    ...markAll(en, language),
    ...{ language: en.language, comma, colon, date, locale },
  };
  standIns.set(language, words);
  return words;
}

function markAll<T>(words: T, around: string): T;
function markAll(words: unknown, around: string): unknown {
  if (typeof words === 'string') return marked(words.replace('#', marked('#', around)), en.language);
  if (typeof words === 'function')
    return (...values: string[]) =>
      marked(String(words(...values.map((value) => marked(value, around)))), en.language);
  if (Array.isArray(words)) return words.map((word: unknown) => markAll(word, around));
  const entries = Object.entries(words as object);
  return Object.fromEntries(entries.map(([key, value]) => [key, markAll(value, around)]));
}
