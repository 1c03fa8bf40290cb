import { agree, isLenient, type Fact, type FactKind } from './fact.ts';
import { fieldsOf } from './fields.ts';
import { sayTheSame } from './folded.ts';
import { namesIn } from './names.ts';
import { paired, type Pair } from './paired.ts';
import { saidBy, type DraftedEntry } from './drafted.ts';
import { takenApart } from './apart.ts';
import type { Gold } from './gold.ts';
import type { Said } from './said.ts';

/** How often drafts were right, wrong, and silent. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** What drafts hold of the facts of their documents. */
export interface Score extends Tally {
  byKind: ReadonlyMap<FactKind, Tally>;
  /** `amount · asks.amount · 750000 eur`. */
  missedFacts: readonly string[];
  wrongFacts: readonly string[];
}

/**
 * Compares drafts with the facts that a careful reader takes from the same documents. Entries are paired by what they
 * say, so a value in the wrong entry is wrong; what gold calls optional is neither wrong nor missed.
 */
export function score(drafts: readonly DraftedEntry[], gold: Gold, siteCurrency = 'EUR'): Score {
  const goldFacts = factsOf(takenApart(gold.entries));
  const draftFacts = factsOf(takenApart(saidBy(drafts, siteCurrency)));
  const verdicts = paired(goldFacts, draftFacts).map(judged);
  const byKind = new Map<FactKind, Tally>();
  for (const { right, wrong, missed } of verdicts) {
    for (const { kind } of right) tallyOf(byKind, kind).right += 1;
    for (const { kind } of wrong) tallyOf(byKind, kind).wrong += 1;
    for (const { kind } of missed) tallyOf(byKind, kind).missed += 1;
  }
  return {
    ...sum([...byKind.values()]),
    byKind,
    missedFacts: verdicts.flatMap(({ missed }) => missed.map(readable)),
    wrongFacts: verdicts.flatMap(({ wrong }) => wrong.map(readable)),
  };
}

/** All tallies in one. */
export function sum(tallies: readonly Tally[]): Tally {
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies) {
    all.right += right;
    all.wrong += wrong;
    all.missed += missed;
  }
  return all;
}

/** The share of what drafts say that is right; 1 where they say nothing. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** The share of what documents say that drafts hold; 1 where there was nothing to say. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The facts of each entry: those of a pair are compared with each other. */
function factsOf(entries: readonly Said[]): Fact[][] {
  const names = namesIn(entries);
  return entries.map(({ collection, fields, optional, isOptional }) => {
    const readers = fieldsOf[collection] ?? {};
    const read = (from: Said['fields'], maybe: boolean) =>
      Object.entries(readers).flatMap(([field, reader]) =>
        from[field] === undefined
          ? []
          : reader(from[field], { field: `${collection}.${field}`, isOptional: maybe, names }),
      );
    return once([...read(fields, isOptional), ...read(optional, true)]);
  });
}

// What an entry says twice, such as an organisation in two roles, is one fact.
function once(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, i) => !facts.slice(0, i).some((earlier) => agree(earlier, fact, (a, b) => a === b)),
  );
}

function judged({ gold, draft }: Pair): { right: Fact[]; wrong: Fact[]; missed: Fact[] } {
  const open = new Set(draft);
  const take = (fact: Fact) => {
    const found = [...open].find((one) => agree(fact, one, sayTheSame));
    if (found) open.delete(found);
    return found !== undefined;
  };
  const due = gold.filter(({ isOptional }) => !isOptional);
  const right = due.filter(take);
  for (const fact of gold) if (fact.isOptional) take(fact);
  const isScored = (fact: Fact) =>
    gold.length === 0
      ? isExistence(fact) || !isLenient(fact)
      : !isLenient(fact) || gold.some(({ field }) => field === fact.field);
  return {
    right,
    wrong: [...open].filter(isScored),
    missed: due.filter((fact) => !right.includes(fact)),
  };
}

// An entry that no document speaks of is wrong by its name alone.
function isExistence({ field }: Fact): boolean {
  return field.endsWith('.title') || field.endsWith('.name');
}

function readable({ kind, field, shown }: Fact): string {
  return `${kind} · ${field} · ${shown}`;
}

function tallyOf(byKind: Map<FactKind, Tally>, kind: FactKind): Tally {
  const tally = byKind.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
  byKind.set(kind, tally);
  return tally;
}
