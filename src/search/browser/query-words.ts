import { segment } from '../text/segment.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { clustersOf, comparedCluster, isSpaceless, spacelessRun } from '../text/spaceless.ts';

/** The words of a text, as the index compares them: small letters, no accents, no punctuation. */
export function wordsOf(text: string): string[] {
  const words = plain(text)
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}\u203f]/gu, ''));
  return [...new Set(words.filter(Boolean))];
}

/** A word of a query as it was typed. */
export interface QueryWord {
  written: string;
  /** Whether it may be found: the words of scripts without spaces are all known. */
  known: boolean;
}

/** The words of a query, also those with no space between them. */
export function queryWords(query: string, vocabulary: Vocabulary): QueryWord[] {
  const isKnown = (known: boolean) => known || vocabulary.words.length === 0;
  return query
    .split(/\s+/u)
    .flatMap((word) => word.split(new RegExp(`(${spacelessRun.source})`, 'u')))
    .flatMap((word): QueryWord[] => {
      if (!isSpaceless(word)) return [{ written: word, known: true }];
      return segment(word, vocabulary, true).map(({ written, known }) => ({
        written,
        known: isKnown(known),
      }));
    })
    .map(({ written, known }) => ({
      written: written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''),
      known,
    }))
    .filter(({ written }) => written !== '');
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
export function spellingOf(
  query: string,
  known: readonly string[],
  vocabulary?: Vocabulary,
): string | undefined {
  const words = query.split(/\s+/u).filter(Boolean);
  const spelt = words.map((word) => {
    if (vocabulary && isSpaceless(word)) return nearestRun(word, vocabulary) ?? word;
    return nearestWord(word, known) ?? word;
  });
  return spelt.some((word, i) => word !== words[i]) ? spelt.join(' ') : undefined;
}

// Letters of which no word is known may be part of one.
function nearestRun(run: string, vocabulary: Vocabulary): string | undefined {
  const written = clustersOf(run).map(comparedCluster).join('');
  const [shortest] = vocabulary.words
    .filter((word) => word.includes(written))
    .sort((a, b) => a.length - b.length);
  if (shortest !== undefined) return shortest === written ? undefined : shortest;
  const spelt = segment(run, vocabulary).map(
    ({ compared }) => nearestWord(compared, vocabulary.words) ?? compared,
  );
  return spelt.join('') === written ? undefined : spelt.join('');
}

function nearestWord(written: string, known: readonly string[]): string | undefined {
  const [word = ''] = isSpaceless(written) ? [written] : wordsOf(written);
  if (/\p{N}/u.test(word)) return undefined;
  // A sign of a script without spaces is less than a letter.
  const [some, many] = isSpaceless(word) ? [5, 10] : [4, 7];
  const limit = word.length < some ? 0 : word.length < many ? 1 : 2;
  const near = known
    .map((candidate) => ({ candidate, steps: stepsBetween(word, candidate) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.steps === 0 ? written : near[0]?.candidate;
}

// How many letters to change, add, drop or swap with their neighbour.
function stepsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const [above = [], before = []] = [rows[i - 1], rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
