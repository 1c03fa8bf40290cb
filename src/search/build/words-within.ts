import {
  candidatesOf,
  chosenFrom,
  costsBehind,
  oneWord,
  unknownCluster,
  type Candidate,
  type Cost,
} from '../text/segment.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { clustersOf, comparedCluster } from '../text/spaceless.ts';

/**
 * The words of a vocabulary that stand in a run beside those it is split into: parts of a longer word, or across two.
 * One that merely happens to stand in the letters (an "eat" in "great") is none: what is left on both sides of it must
 * be words too, of the whole run, with at most one word more, or of the word it is a part of, with the fewest. The
 * beginning of a word is found with the word, and a single letter stands everywhere.
 */
export function wordsWithin(run: string, vocabulary: Vocabulary): string[] {
  const candidates = candidatesOf(clustersOf(run).map(comparedCluster), vocabulary);
  const behind = costsBehind(candidates);
  const chosen = chosenFrom(candidates, behind);
  const found = [
    ...cheap(candidates, behind, oneWord),
    ...chosen.flatMap((word) => partsOf(word, candidates)),
  ];
  const words = found.filter(
    ({ from, word, cost }) =>
      cost === oneWord &&
      word.length > 1 &&
      !chosen.some((one) => one.word === word || (one.from === from && one.word.startsWith(word))),
  );
  return [...new Set(words.map(({ word }) => word))].sort();
}

/** The words through which a reading leads that costs only so much more than the cheapest. */
function cheap(candidates: readonly Candidate[][], behind: readonly Cost[], more: Cost): Candidate[] {
  const before = costsBefore(candidates);
  const most = (behind[0] ?? 0) + more;
  return candidates
    .flat()
    .filter(({ from, to, cost }) => (before[from] ?? 0) + cost + (behind[to] ?? 0) <= most);
}

/** What it costs at least to read from the beginning to before each cluster. */
function costsBefore(candidates: readonly Candidate[][]): Cost[] {
  const costs = Array.from({ length: candidates.length + 1 }, (_, i) => (i === 0 ? 0 : Infinity));
  for (const { from, to, cost } of candidates.flat()) {
    costs[to] = Math.min(costs[to] ?? Infinity, (costs[from] ?? 0) + cost);
  }
  return costs;
}

/** The words that a word is made of, in every way that takes the fewest. */
function partsOf(whole: Candidate, candidates: readonly Candidate[][]): Candidate[] {
  const shift = (one: Candidate, by: number) => ({ ...one, from: one.from + by, to: one.to + by });
  const inside = candidates
    .slice(whole.from, whole.to)
    .map((some) =>
      some
        .filter(({ from, to }) => to <= whole.to && to - from < whole.to - whole.from)
        .map((one) => shift(one, -whole.from)),
    );
  const behind = costsBehind(inside);
  if ((behind[0] ?? Infinity) >= unknownCluster) return [];
  return cheap(inside, behind, 0).map((one) => shift(one, whole.from));
}
