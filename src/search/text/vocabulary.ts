import { clustersOf } from './spaceless.ts';

/** The words of a language's pages in scripts without spaces, as they are compared. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Whether a word begins so. */
  begins(part: string): boolean;
  /** How many clusters the longest word has. */
  longest: number;
  words: readonly string[];
}

/** The vocabulary of words as they are compared, whatever their order. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const sorted = [...new Set(words)].filter(Boolean).sort();
  const known = new Set(sorted);
  return {
    has: (word) => known.has(word),
    begins: (part) => (sorted[placeOf(part, sorted)] ?? '').startsWith(part),
    longest: sorted.reduce((most, word) => Math.max(most, clustersOf(word).length), 1),
    words: sorted,
  };
}

// By bisection: the first word that is not before the part.
function placeOf(part: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < part) low = middle + 1;
    else high = middle;
  }
  return low;
}
