import { clustersOf, comparedCluster } from './spaceless.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a stretch of a run can be read: the fewer unknown clusters the better, then the fewer words. */
export type Cost = number;
export const oneWord: Cost = 1;
export const unknownCluster: Cost = 1e6;
const unfinishedWord: Cost = 1e3;

/** A word that a run could have, from a cluster to before another, as it is compared. */
export interface Candidate {
  from: number;
  to: number;
  word: string;
  cost: Cost;
}

/** A word of a run. */
export interface RunWord {
  written: string;
  compared: string;
  /** Whether it is in the vocabulary, or the beginning of one that is. */
  known: boolean;
}

/**
 * Splits a run of letters without spaces into words of a vocabulary, the same wherever it is done: what is searched
 * for is split as what is indexed. What no word covers stays together as if it were one.
 * @param unfinished whether the last word may be only the beginning of one, as in a query that is being typed
 */
export function segment(run: string, vocabulary: Vocabulary, unfinished = false): RunWord[] {
  const written = clustersOf(run);
  const candidates = candidatesOf(written.map(comparedCluster), vocabulary, unfinished);
  const behind = costsBehind(candidates);
  // Among unknown letters the last ones are no beginning either.
  if (unfinished && (behind[0] ?? 0) >= unknownCluster) return segment(run, vocabulary);
  return joinUnknown(chosenFrom(candidates, behind)).map(({ from, to, word, cost }) => ({
    written: written.slice(from, to).join(''),
    compared: word,
    known: cost < unknownCluster,
  }));
}

/** What may begin at each cluster; at least the cluster alone. */
export function candidatesOf(
  clusters: readonly string[],
  vocabulary: Vocabulary,
  unfinished = false,
): Candidate[][] {
  return clusters.map((cluster, from) => {
    const found: Candidate[] = [];
    let word = '';
    for (let to = from + 1; to <= clusters.length && to - from <= vocabulary.longest; to += 1) {
      word += clusters[to - 1] ?? '';
      if (vocabulary.has(word)) found.push({ from, to, word, cost: oneWord });
      else if (unfinished && to === clusters.length && vocabulary.begins(word))
        found.push({ from, to, word, cost: oneWord + unfinishedWord });
      else if (to === from + 1) found.push({ from, to, word: cluster, cost: oneWord + unknownCluster });
    }
    return found;
  });
}

/** What it costs at least to read on from each cluster to the end. */
export function costsBehind(candidates: readonly Candidate[][]): Cost[] {
  const costs = Array.from({ length: candidates.length + 1 }, () => 0);
  for (let from = candidates.length - 1; from >= 0; from -= 1) {
    costs[from] = Math.min(...(candidates[from] ?? []).map(({ to, cost }) => cost + (costs[to] ?? 0)));
  }
  return costs;
}

/** The words of the cheapest reading; of several the one whose first words are the longest. */
export function chosenFrom(candidates: readonly Candidate[][], behind: readonly Cost[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (let at = 0; at < candidates.length;) {
    const next = candidates[at]?.findLast(({ to, cost }) => cost + (behind[to] ?? 0) === behind[at]);
    if (!next) break;
    chosen.push(next);
    at = next.to;
  }
  return chosen;
}

function joinUnknown(chosen: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const each of chosen) {
    const last = joined.at(-1);
    if (last && last.cost >= unknownCluster && each.cost >= unknownCluster) {
      joined[joined.length - 1] = { ...last, to: each.to, word: last.word + each.word };
    } else joined.push(each);
  }
  return joined;
}
