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

/** What stands in where a language has no words of its own. */
const fallback = {
  ...markAll(en, en.language),
  language: en.language,
  locale: en.locale,
  comma: en.comma,
  colon: en.colon,
};

/**
 * The words of the interface in a language. Where it has none they are English, marked as such
 * (`domain/marked-text.ts`): `language` tells which.
 */
export function wordsFor(language: string): Words {
  return languages[language] ?? languages[new Intl.Locale(language).language] ?? fallback;
}

function markAll<T>(words: T, language: string): T;
function markAll(words: unknown, language: string): unknown {
  if (typeof words === 'string') return marked(words, language);
  if (typeof words === 'function')
    return (...values: unknown[]) => marked(String(words(...values)), language);
  const entries = Object.entries(words as object);
  return Object.fromEntries(entries.map(([key, value]) => [key, markAll(value, language)]));
}
