import { en } from './en.ts';

/** The interface's words in one language. A language that lacks a word does not compile. */
export type Words = typeof en;

const languages: Readonly<Record<string, Words>> = { en };

/** The languages the interface has words in. */
export const interfaceLanguages = Object.keys(languages);

/** The language whose words stand in where a language has none of its own. */
const fallback = en;

/** The words of the interface in a language, or in English where it has none: `language` tells which. */
export function wordsFor(language: string): Words {
  return languages[language] ?? languages[new Intl.Locale(language).language] ?? fallback;
}
