import { findCircles } from '../domain/circles.ts';
import { written } from '../domain/written.ts';
import type { Corpus, Entry } from './corpus.ts';
import { fieldsOfKind } from './fields.ts';
import { error, type Finding, type Rules } from './rule.ts';

/** Rules about ids: those of entries, and the names inside them. */
export const idRules = {
  'no-circle': error(findCirclesOfEntries),
  'id-once': error(findDoubledIds),
} satisfies Rules;

/** Entries that stand above themselves, or wait for themselves. */
function findCirclesOfEntries({ valid }: Corpus): Finding[] {
  return Object.values(valid).flatMap((entries: readonly Entry[]) => {
    const steps = entries.flatMap(stepsFrom);
    const byField = Map.groupBy(steps, ({ field }) => field);
    return [...byField].flatMap(([field, ofField]) => {
      const next = Map.groupBy(ofField, ({ from }) => from);
      const circles = findCircles(entries, ({ id }) => (next.get(id) ?? []).map(({ to }) => to));
      return circles.map(({ entry, circle }) => circleFault(entry, field, circle));
    });
  });
}

// Where an entry leads within its own collection: to what stands above it, to what must come first.
function stepsFrom(entry: Entry): { field: string; from: string; to: string }[] {
  return fieldsOfKind(entry, 'noCircle')
    .filter(({ meta }) => meta.reference === entry.collection)
    .map(({ path, value }) => ({ field: String(path[0]), from: entry.id, to: written(value) }));
}

function circleFault(entry: Entry, field: string, circle: string[]): Finding {
  const message = `runs in a circle: ${[...circle, circle[0]].join(' → ')}; take one of these out`;
  return { entry, path: [field], found: circle.join(', '), message };
}

/** Figures, indicators and the like that share a name in one entry: a link could mean either. */
function findDoubledIds({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) => {
    const seen = new Set<unknown>();
    return fieldsOfKind(entry, 'anchor').flatMap(({ path, value }) => {
      const message = `${written(value)} stands twice in this entry; write another id`;
      const findings = seen.has(value) ? [{ entry, path, found: value, message }] : [];
      seen.add(value);
      return findings;
    });
  });
}
