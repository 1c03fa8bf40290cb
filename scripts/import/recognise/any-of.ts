import { allValueWords, type ValueWords } from '../words/values.ts';

/**
 * The source of a pattern (flags `iu`) that is any of these words, the longest first: as a whole word where its script
 * parts words by spaces, with the letters that Arabic writes together with the next word left before it.
 * @example new RegExp(anyOf(['month', 'months']), 'iu').exec('18-months')?.[0] // 'months'
 */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? '(?!)' : `(?:${longestFirst.map(wordSource).join('|')})`;
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
  return /^[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    letter,
  );
}

function wordSource(word: string): string {
  const body = word
    .split(' ')
    .map((part) => RegExp.escape(part))
    .join('\\s{1,2}');
  const [first = '', last = ''] = [word.slice(0, 1), word.slice(-1)];
  const start = isPartOfWord(first) ? wordStart(first) : '';
  return `${start}${body}${isPartOfWord(last) ? '(?![\\p{L}\\p{M}])' : ''}`;
}

function wordStart(first: string): string {
  return /\p{Script=Arabic}/u.test(first) ? '(?<=(?<![\\p{L}\\p{M}])[وفبلك]?)' : '(?<![\\p{L}\\p{M}])';
}

function isPartOfWord(sign: string): boolean {
  return /[\p{L}\p{M}]/u.test(sign) && !isUnspaced(sign);
}
