import { vocabularyOf, type Vocabulary } from '../text/vocabulary.ts';
import { clustersOf, comparedCluster, oneSpelling } from '../text/spaceless.ts';

/** The dictionaries of ICU go by script, whatever the language. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A consonant of a script that writes every vowel (Thai, and the block after it) is no word alone. */
const lone = /^[\u0e01-\u0eff]$/u;

/** Clusters of two syllables at least: in Mymr a cluster is a whole one, elsewhere its last consonant is another. */
const isLong = (clusters: readonly string[]) =>
  clusters.length >= (/^\p{Script=Mymr}/u.test(clusters[0] ?? '') ? 2 : 3);

/**
 * The words of runs without spaces: those a dictionary knows in them, and those that they are made of.
 * @param runs every run of the pages of a language
 */
export function gatherVocabulary(runs: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const run of new Set(runs)) for (const word of wordsOf(run)) words.add(word);
  const isLikely = (part: string) => words.has(part) || isLong(clustersOf(part));
  return vocabularyOf([...words].flatMap((word) => [word, ...partsOf(word, isLikely)]));
}

// The dictionary's words as they are compared; a boundary that would cut a cluster in two is none, nor is one beside
// a lone consonant, which is a piece of a name that the dictionary does not know.
function wordsOf(run: string): string[] {
  const words: string[] = [];
  for (const word of alignedWords(run)) {
    const last = words.at(-1);
    if (last !== undefined && (lone.test(last) || lone.test(word))) words[words.length - 1] = last + word;
    else words.push(word);
  }
  return words;
}

function alignedWords(run: string): string[] {
  const starts = new Set([...segmenter.segment(oneSpelling(run))].map(({ index }) => index));
  const words: string[] = [];
  let at = 0;
  for (const cluster of clustersOf(run)) {
    const compared = comparedCluster(cluster);
    if (starts.has(at)) words.push(compared);
    else words.push((words.pop() ?? '') + compared);
    at += cluster.length;
  }
  return words;
}

/** The two words that a compound is made of, both in the dictionary and one of them likely here; all ways to cut it. */
function partsOf(word: string, isLikely: (part: string) => boolean): string[] {
  const clusters = clustersOf(word);
  return clusters.slice(1).flatMap((_, i) => {
    const parts = [clusters.slice(0, i + 1).join(''), clusters.slice(i + 1).join('')];
    return parts.some(isLikely) && parts.every(isWord) ? parts : [];
  });
}

// Letters that are no word run together with what follows; a word is found twice.
function isWord(text: string): boolean {
  return text.length > 1 && alignedWords(text + text).join(' ') === `${text} ${text}`;
}
