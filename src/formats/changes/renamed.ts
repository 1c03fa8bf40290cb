import type { ReaderFacts } from './facts.ts';

/** An entry that has another id, and an old address that leads to it. */
export interface Renamed {
  /** Its key before: `briefs/wells`. */
  from: string;
  to: string;
  /** The address of its page before. */
  before: string;
  after: string;
}

/** The entries that are gone whose address leads to one that is new. */
export function findRenamed(last: ReaderFacts, now: ReaderFacts): Renamed[] {
  const gone = Object.entries(last.entries).filter(([key]) => now.entries[key] === undefined);
  const fresh = Object.entries(now.entries).filter(([key]) => last.entries[key] === undefined);
  return gone.flatMap(([from, { path, collection }]) => {
    const found = fresh.find(
      ([, entry]) => entry.collection === collection && entry.redirectFrom.includes(path),
    );
    return found ? [{ from, to: found[0], before: path, after: found[1].path }] : [];
  });
}

/** The facts as if each renamed entry had had its new id before, wherever it is named. */
export function renamedIn(facts: ReaderFacts, renamed: readonly Renamed[]): ReaderFacts {
  if (renamed.length === 0) return facts;
  const addresses = renamed.map(({ before, after }) => [before, after] as const);
  const keys = new Map(renamed.map(({ from, to }) => [from, to]));
  const withKeys = <Of>(record: Readonly<Record<string, Of>>): Record<string, Of> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [keys.get(key) ?? key, value]));
  const { entries, translations } = replaced(facts, addresses) as ReaderFacts;
  return {
    ...(replaced(facts, addresses) as ReaderFacts),
    entries: withKeys(
      Object.fromEntries(
        Object.entries(entries).map(([key, entry]) => [
          key,
          { ...entry, redirectFrom: facts.entries[key]?.redirectFrom ?? [] },
        ]),
      ),
    ),
    translations: Object.fromEntries(
      Object.entries(translations).map(([language, ofIt]) => [language, withKeys(ofIt)]),
    ),
  };
}

function replaced(value: unknown, addresses: readonly (readonly [string, string])[]): unknown {
  if (typeof value === 'string')
    return addresses.reduce((text, [before, after]) => text.replaceAll(before, () => after), value);
  if (Array.isArray(value)) return value.map((one) => replaced(one, addresses));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, addresses)]));
}
