import type { Corpus, Entry } from './corpus.ts';
import { isRecord } from '../domain/record.ts';
import type { Finding } from './rule.ts';

/** Figures that do not say where they come from, or when they held. A dated source is a date. */
export function findUnsourcedFigures({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    listOf(entry, 'figures').flatMap((figure, i) => {
      const hasSource = isRecord(figure.source);
      const hasDate = figure.asOf !== undefined || isDated(figure.source, entry);
      if (hasSource && hasDate) return [];
      const lacks = [hasSource ? [] : ['source'], hasDate ? [] : ['date']].flat();
      const write = hasSource
        ? 'write the day, month or year it was true for, such as asOf: 2022'
        : 'write where it comes from, such as source: { title: "Household survey", date: 2022 }';
      const message = `has no ${lacks.join(' and no ')}; ${write}`;
      return [{ entry, path: ['figures', i], found: figure.id, message }];
    }),
  );
}

// A result has a date always; a document of the entry may have one.
function isDated(source: unknown, entry: Entry): boolean {
  if (!isRecord(source)) return false;
  if (source.date !== undefined || source.result !== undefined) return true;
  return listOf(entry, 'documents').some(
    ({ title, date }) => title === source.document && title !== undefined && date !== undefined,
  );
}

function listOf({ data }: Entry, field: string): Record<string, unknown>[] {
  const items = (data as Record<string, unknown>)[field];
  return Array.isArray(items) ? items.filter(isRecord) : [];
}
