import { listed, sectionWords, type SectionWords } from '../words/sections.ts';

const patterns = new Map<string, RegExp>();

/** Which list of the words of a language. */
type List = {
  [Name in keyof SectionWords]-?: SectionWords[Name] extends string ? Name : never;
}[keyof SectionWords];

/**
 * What finds the words of a list in a text, in all languages, as whole words, without regard to capitals; the longest
 * of several that begin at one place. Of Arabic words the article and a joined "and" may stand before them.
 * @example wordPattern('events').exec('A Workshop on wells')?.[0] // 'Workshop'
 */
export function wordPattern(list: List): RegExp {
  return patternOf(list, (words) => words[list]);
}

/**
 * What finds the words of one choice among several.
 * @example choicePattern('statuses', 'closed').test('completed') // true
 */
export function choicePattern<Name extends 'statuses' | 'frequencies' | 'given'>(
  list: Name,
  choice: keyof SectionWords[Name] & string,
): RegExp {
  return patternOf(`${list}.${choice}`, (words) => {
    const choices: Readonly<Record<string, string>> = words[list];
    return choices[choice] ?? '';
  });
}

function patternOf(key: string, wordsIn: (words: SectionWords) => string): RegExp {
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const words = sectionWords('und').flatMap((one) => listed(wordsIn(one)));
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(asPattern).join('|'), 'iu');
  patterns.set(key, pattern);
  return pattern;
}

function asPattern(word: string): string {
  const plain = RegExp.escape(word).replaceAll('’', "['’]");
  if (/\p{Script=Laoo}/u.test(word)) return plain;
  if (/\p{Script=Arabic}/u.test(word))
    return `(?<!\\p{L})(?:[وفبلك]?(?:ال)?)${withShortVowels(word)}(?![\\p{L}\\p{M}])`;
  // A plural is the same word.
  return `(?<![\\p{L}\\p{N}])${plain}(?:e?s)?(?![\\p{L}\\p{N}])`;
}

// Short vowels may stand behind any letter: `تقريرًا`.
function withShortVowels(word: string): string {
  return [...word].map((sign) => `${RegExp.escape(sign)}[\\u064b-\\u0652]*`).join('');
}
