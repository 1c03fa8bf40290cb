import { scriptOf } from '../../domain/script.ts';

/** The scripts that put no space between words (Unicode Line_Break=SA, "complex context"). */
const scripts = ['Thai', 'Laoo', 'Khmr', 'Mymr'];
const letter = `(?=[${scripts.map((script) => `\\p{Script=${script}}`).join('')}])[\\p{L}\\p{M}]`;

/** What shows nothing, and only says where a line may or may not break. */
const breaks = String.raw`[\u00ad\u200b-\u200d\u2060]`;

/** A stretch of such letters: several words that stand together, as a rule. */
export const spacelessRun = new RegExp(`${letter}(?:${breaks}*${letter})*`, 'gu');

const anyLetter = new RegExp(letter, 'u');

/** Whether a text has such letters. */
export function isSpaceless(text: string): boolean {
  return anyLetter.test(text);
}

/** Whether a language is written in such letters. */
export function isSpacelessLanguage(language: string): boolean {
  return scripts.includes(scriptOf(language));
}

const tone = String.raw`[\u0e48-\u0e4b\u0ec8-\u0ecb]`;
const vowelMark = String.raw`[\u0e31\u0e34-\u0e39\u0e4d\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ecd]`;

/** Spellings that look the same, and the one that stands for them. */
const sameLook: readonly [RegExp, string][] = [
  [new RegExp(breaks, 'gu'), ''],
  [new RegExp(`(${tone})(${vowelMark})`, 'gu'), '$2$1'],
  [new RegExp(`([\u0e33\u0eb3])(${tone})`, 'gu'), '$2$1'],
  [new RegExp(`\u0ecd(${tone}?)\u0eb2`, 'gu'), '$1\u0eb3'],
  [new RegExp(`\u0e4d(${tone}?)\u0e32`, 'gu'), '$1\u0e33'],
  [/\u0ec0\u0ec0/gu, '\u0ec1'],
  [/\u0e40\u0e40/gu, '\u0e41'],
  [/\u1037([\u102d-\u1032\u1036])/gu, '$1\u1037'],
  [/\u17d2\u178a/gu, '\u17d2\u178f'],
  [/\u17c1\u17b8/gu, '\u17be'],
  [/\u17c1\u17b6/gu, '\u17c4'],
];

/**
 * A run in the spelling that stands for all that look like it: a vowel typed in one piece or two, a tone before
 * its vowel or behind.
 * @example oneSpelling('\u0e99\u0ecd\u0ec9\u0eb2') // '\u0e99\u0ec9\u0eb3'
 */
export function oneSpelling(run: string): string {
  return sameLook.reduce((text, [from, to]) => text.replace(from, to), run.normalize('NFC'));
}

// What is never the beginning of a word: marks, a vowel written behind its consonant, a consonant under another
// (U+17D2, U+1039), one that a sign makes silent or final.
const before = String.raw`[\u0e40-\u0e44\u0ec0-\u0ec4]`;
const first = String.raw`\u0eab[\u0e99\u0ea1\u0ea5]|\p{L}`;
const behind = String.raw`[\u17d2\u1039]\p{L}|\p{L}[\u0e34\u0e38\u1037]?[\u0e4c\u0ecc\u103a\u17cb\u17cd]|\p{M}|[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u0ebd]`;
const cluster = new RegExp(`${before}?(?:${first})(?:${behind})*|.`, 'gu');

/** The pieces of a run between which a word may end. */
export function clustersOf(run: string): string[] {
  return oneSpelling(run).match(cluster) ?? [];
}

/** A high consonant that carries another is written as two letters or as one: both are the same word. */
const carrying: Readonly<Record<string, string>> = {
  '\u0eab\u0e99': '\u0edc',
  '\u0eab\u0ea1': '\u0edd',
  '\u0eab\u0ea5': '\u0eab\u0ebc',
};

/** A cluster as it is compared. */
export function comparedCluster(written: string): string {
  return written.replace(/\u0eab[\u0e99\u0ea1\u0ea5]/u, (pair) => carrying[pair] ?? pair);
}
