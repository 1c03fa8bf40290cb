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
  const keys = new Map(renamed.map(({ from, to }) => [from, to]));
  const withKeys = <Of>(record: Readonly<Record<string, Of>>): Record<string, Of> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [keys.get(key) ?? key, value]));
  const moved = replaced(facts, renamed) as ReaderFacts;
  const { entries, translations } = moved;
  return {
    ...moved,
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

/** A line of a text, with the addresses that renamed entries have now: a piece says an id alone, of which a line makes one. */
export function lineNow(line: string, renamed: readonly Renamed[]): string {
  return renamed.reduce((text, { before, after }) => text.replaceAll(before, () => after), line);
}

function replaced(value: unknown, renamed: readonly Renamed[]): unknown {
  if (typeof value === 'string') return lineNow(value, renamed);
  if (Array.isArray(value)) return value.map((one) => replaced(one, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, renamed)]));
}
