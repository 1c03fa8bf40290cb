import { vocabularyOf, type Vocabulary } from './segment.ts';
import { clustersOf, comparedCluster, oneSpelling } from './spaceless.ts';
import { isBareLetter } from './words-within.ts';

/** The dictionaries of ICU go by script, whatever the language. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The words of runs without spaces: those a dictionary knows in them, and those that they are made of.
 * @param runs every run of the pages of a language
 */
export function gatherVocabulary(runs: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const run of new Set(runs)) for (const word of wordsOf(run)) words.add(word);
  for (const word of [...words]) for (const part of partsOf(word)) words.add(part);
  return vocabularyOf([...words].filter((word) => !isBareLetter(word)));
}

// The dictionary's words as they are compared; a boundary that would cut a cluster in two is none.
function wordsOf(run: string): string[] {
  const ends = new Set([...segmenter.segment(oneSpelling(run))].map(({ index }) => index));
  const words = [''];
  let at = 0;
  for (const cluster of clustersOf(run)) {
    if (ends.has(at)) words.push('');
    words.push((words.pop() ?? '') + comparedCluster(cluster));
    at += cluster.length;
  }
  return words.filter(Boolean);
}

/** The two words that a compound is made of, which the dictionary knows too; all ways to cut it. */
function partsOf(word: string): string[] {
  const clusters = clustersOf(word);
  return clusters.slice(1).flatMap((_, i) => {
    const parts = [clusters.slice(0, i + 1).join(''), clusters.slice(i + 1).join('')];
    return parts.every(isWord) ? parts : [];
  });
}

// Letters that are no word run together with what follows; a word is found twice.
function isWord(text: string): boolean {
  return !isBareLetter(text) && wordsOf(text + text).join(' ') === `${text} ${text}`;
}
