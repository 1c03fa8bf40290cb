import { allValueWords, type ValueWords } from '../words/values.ts';

/**
 * The source of a pattern (flags `iu`) that is any of these words, the longest first: as a whole word where its script
 * parts words by spaces, also behind the letters that Arabic writes together with the next word.
 * @example new RegExp(anyOf(['month', 'months']), 'iu').exec('18-months')?.[0] // 'months'
 */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  // Each edge once for all words that have it: asked for at every word it makes long texts slow.
  const groups = Map.groupBy(longestFirst, (word) => JSON.stringify(edgesOf(word)));
  const parts = [...groups]
    .toSorted(([a], [b]) => a.length - b.length)
    .map(([key, group]) => {
      const [start, end] = JSON.parse(key) as readonly [string, string];
      return `${start}(?:${group.map(bodyOf).join('|')})${end}`;
    });
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

/**
 * The same of words chosen in every language that we have words of.
 * @example anyWord(({ phase }) => phase) // of "phase", "fase", "المرحلة", …
 */
export function anyWord(choose: (words: ValueWords) => readonly string[]): string {
  return anyOf(allValueWords.flatMap(choose));
}

/** Whether a letter is of a script that writes words without spaces between them. */
export function isUnspaced(letter: string): boolean {
  return /^[\p{Script=Laoo}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    letter,
  );
}

function edgesOf(word: string): readonly [string, string] {
  const [first = '', last = ''] = [word.slice(0, 1), word.slice(-1)];
  const start = /\p{Script=Arabic}/u.test(first) ? afterArabic : isPartOfWord(first) ? afterWord : '';
  return [start, isPartOfWord(last) ? beforeWord : /\d/u.test(last) ? '(?!\\d)' : ''];
}

const afterWord = '(?<![\\p{L}\\p{M}])';
const afterArabic = `(?<=${afterWord}[وفبلك]?)`;
const beforeWord = '(?![\\p{L}\\p{M}])';

function isPartOfWord(sign: string): boolean {
  return /[\p{L}\p{M}]/u.test(sign) && !isUnspaced(sign);
}

function bodyOf(word: string): string {
  return word
    .split(' ')
    .map((part) => RegExp.escape(part))
    .join('\\s{1,2}');
}
