import { distance } from 'fastest-levenshtein';

/** The words of a text, as the index compares them: small letters, no accents, no punctuation. */
export function wordsOf(text: string): string[] {
  const words = plain(text)
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}\u203f]/gu, ''));
  return [...new Set(words.filter(Boolean))];
}

/** Whether a text has the word, as a word of its own, the beginning of one, or a part of a compound. */
export function holdsWord(text: string, word: string): boolean {
  const parts = plain(text).split(/\s+/u);
  return parts.some((part) =>
    [part.replace(/[^\p{L}\p{N}\u203f]/gu, ''), ...part.split(/[^\p{L}\p{N}\u203f]+/u)].some((known) =>
      known.startsWith(word),
    ),
  );
}

/**
 * A query with its misspelt words replaced by the likeliest known ones, or undefined where there is none.
 * @example spellingOf('garmnet workers', ['garment', 'workers']) // 'garment workers'
 */
export function spellingOf(query: string, known: readonly string[]): string | undefined {
  const words = query.split(/\s+/u).filter(Boolean);
  const spelt = words.map((word) => nearestWord(word, known) ?? word);
  return spelt.some((word, i) => word !== words[i]) ? spelt.join(' ') : undefined;
}

function nearestWord(written: string, known: readonly string[]): string | undefined {
  const [word = ''] = wordsOf(written);
  const limit = Math.min(2, Math.floor(word.length / 3));
  const near = known
    .map((candidate) => ({ candidate, steps: distance(word, candidate) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.steps === 0 ? written : near[0]?.candidate;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
