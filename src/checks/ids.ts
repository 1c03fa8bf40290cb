import { findCircles } from '../domain/circles.ts';
import type { Corpus, Entry } from './corpus.ts';
import type { Finding } from './rule.ts';

/** Entries that stand above themselves, or wait for themselves. */
export function findCirclesOfEntries({ briefs, organisations, asks }: Corpus): Finding[] {
  const byParent = ({ data }: Entry<{ parent?: string | undefined }>) =>
    data.parent === undefined ? [] : [data.parent];
  return [
    ...findCircles(briefs, byParent).map(({ entry, circle }) => circleFault(entry, 'parent', circle)),
    ...findCircles(organisations, byParent).map(({ entry, circle }) => circleFault(entry, 'parent', circle)),
    ...findCircles(asks, ({ data }) => data.dependsOn ?? []).map(({ entry, circle }) =>
      circleFault(entry, 'dependsOn', circle),
    ),
  ];
}

function circleFault(entry: Entry, field: string, circle: string[]): Finding {
  const message = `runs in a circle: ${[...circle, circle[0]].join(' → ')}; take one of these out`;
  return { entry, path: [field], found: circle.join(', '), message };
}

/** Figures and indicators that share a name in one entry: a link could mean either. */
export function findDoubledIds({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) => {
    const seen = new Set<unknown>();
    return namedItems(entry).flatMap(({ field, i, id }) => {
      const message = `${String(id)} stands twice in this entry; write another id`;
      const findings = seen.has(id) ? [{ entry, path: [field, i, 'id'], found: id, message }] : [];
      seen.add(id);
      return findings;
    });
  });
}

function namedItems({ data }: Entry): { field: string; i: number; id: unknown }[] {
  return ['figures', 'indicators'].flatMap((field) => {
    const items = (data as Record<string, unknown>)[field];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: { id?: unknown } | null, i) =>
      item?.id === undefined ? [] : [{ field, i, id: item.id }],
    );
  });
}
