import { listed, type SectionWords } from '../words/sections.ts';
import { foldedLabel } from './folded-label.ts';

/**
 * A folded label without what may stand behind it in any label: `cout total estime du projet` is `cout total`.
 */
export function withoutTail(folded: string, words: SectionWords): string {
  let bare = folded;
  // One says whose it is, one how sure it is.
  for (let i = 0; i < 2; i += 1) {
    const tail = endsOf(words).tails.find((one) => bare.endsWith(` ${one}`));
    if (tail === undefined) break;
    bare = bare.slice(0, -tail.length - 1);
  }
  return bare;
}

/** A folded label without the `our` or `the` before a list of people or organisations. */
export function withoutFront(folded: string, words: SectionWords): string {
  const front = endsOf(words).fronts.find((one) => folded.startsWith(`${one} `));
  return front === undefined ? folded : folded.slice(front.length + 1);
}

interface Ends {
  tails: readonly string[];
  fronts: readonly string[];
}

const known = new Map<SectionWords, Ends>();

function endsOf(words: SectionWords): Ends {
  const there = known.get(words);
  if (there !== undefined) return there;
  const folded = (list: string | undefined) => listed(list).map((one) => foldedLabel(one));
  const ends = { tails: folded(words.tails), fronts: folded(words.fronts) };
  known.set(words, ends);
  return ends;
}
