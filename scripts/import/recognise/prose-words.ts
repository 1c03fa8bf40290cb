import { allProseWords, type ProseWords } from '../words/prose.ts';
import { listed } from '../words/sections.ts';

/**
 * The words of a list of all languages as a part of a pattern, the longest first.
 * @example prosePart(({ towards }) => towards) // '(?:toward this sum|…)'
 */
export function prosePart(list: (words: ProseWords) => string): string {
  const words = [...new Set(allProseWords.flatMap((one) => listed(list(one))))];
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => RegExp.escape(word).replaceAll('’', "['’]")).join('|')})`;
}
