import { embargoDayOf, type Visible } from '../domain/visibility.ts';
import type { Corpus, Entry } from './corpus.ts';
import { asWritten } from './fields.ts';
import { addressesOf } from './pages.ts';
import { warning, type Finding, type Rule, type Rules } from './rule.ts';
import { validEntries } from './valid.ts';

/**
 * The rule about the days on which embargoes end: what would stop the build of such a day, and stops none before.
 * @param lists the rules of every day
 */
export function rulesOfEmbargoDays(lists: readonly Rules[]): Rules {
  const stopping = lists
    .flatMap((list) => Object.values(list))
    .filter(({ severity }) => severity === 'error');
  return { 'embargo-can-end': warning((corpus) => findFaultsToCome(corpus, stopping)) };
}

/** Each fault once, on the first day that has it. */
function findFaultsToCome(corpus: Corpus, rules: readonly Rule[]): Finding[] {
  const days = new Set(corpus.entries.flatMap((entry) => dayOf(entry) ?? []));
  const ahead = [...days].filter((day) => day > corpus.today).sort();
  if (ahead.length === 0) return [];
  const told = new Set(faultsOf(corpus, rules).map(({ place }) => place));
  return ahead.flatMap((day) => {
    const { then, nowOf } = corpusOn(corpus, day);
    const faults = faultsOf(then, rules).filter(({ place }) => !told.has(place));
    return faults.map(({ place, fault }) => {
      told.add(place);
      const message = `will stop the build of ${day}, when an embargo ends: ${fault.message}`;
      return { ...fault, entry: nowOf.get(fault.entry) ?? fault.entry, message };
    });
  });
}

function faultsOf(corpus: Corpus, rules: readonly Rule[]): { place: string; fault: Finding }[] {
  return rules.flatMap(({ find }, rule) =>
    find(corpus).map((fault) => ({
      place: JSON.stringify([rule, fault.entry.file, fault.path, fault.line]),
      fault,
    })),
  );
}

/** The corpus as it will be on a later day if nobody changes it, and of each entry what it is now. */
function corpusOn(corpus: Corpus, day: string): { then: Corpus; nowOf: ReadonlyMap<Entry, Entry> } {
  const nowOf = new Map<Entry, Entry>();
  const entries = corpus.entries.map((now) => {
    const until = dayOf(now);
    if (until === undefined) return now;
    const entry = { ...now, published: until <= day };
    nowOf.set(entry, now);
    return entry;
  });
  const then = {
    ...corpus,
    today: day,
    entries,
    valid: validEntries(entries),
    addresses: addressesOf(entries),
  };
  return { then, nowOf };
}

function dayOf({ raw }: Entry): string | undefined {
  return embargoDayOf(asWritten<Visible>(raw));
}
