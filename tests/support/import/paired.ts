import { agree, type Fact } from './fact.ts';
import { sayTheSame } from './folded.ts';

/** The facts of a gold entry and of the draft that means it; of either none where it stands alone. */
export interface Pair {
  gold: readonly Fact[];
  draft: readonly Fact[];
}

/**
 * Pairs entries by how much they say alike, the most alike first. Entries that share nothing stay alone.
 * @param gold the facts of each entry in gold
 * @param draft the facts of each entry that was drafted
 */
export function paired(gold: readonly Fact[][], draft: readonly Fact[][]): Pair[] {
  const likeness = gold
    .flatMap((one, i) => draft.map((other, j) => ({ i, j, alike: alikeness(one, other) })))
    .filter(({ alike }) => alike > 0)
    .toSorted((a, b) => b.alike - a.alike || a.i - b.i || a.j - b.j);
  const [pairOf, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of likeness) {
    if (pairOf.has(i) || taken.has(j)) continue;
    pairOf.set(i, j);
    taken.add(j);
  }
  const alone = draft.filter((_, j) => !taken.has(j)).map((facts) => ({ gold: [], draft: facts }));
  return [...gold.map((facts, i) => ({ gold: facts, draft: draft[pairOf.get(i) ?? -1] ?? [] })), ...alone];
}

function alikeness(gold: readonly Fact[], draft: readonly Fact[]): number {
  const alike = gold.filter((fact) => draft.some((one) => agree(fact, one, sayTheSame)));
  return alike.reduce((all, { field }) => all + (naming.test(field) ? 4 : 1), 0);
}

const naming = /\.(?:name|title|email|code|iso2|order|amount)$/u;
