import { nearest } from '../domain/nearest.ts';
import { shown } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import type { WrittenDirective } from '../domain/text.ts';
import { written as asText } from '../domain/written.ts';
import { directiveNamed } from '../schemas/directives.ts';
import type { Figure, Source } from '../schemas/shapes.ts';
import { keyOf, type Corpus, type Entry } from './corpus.ts';
import { eachText } from './each-text.ts';
import { asWritten, documentsOf, fieldsOfKind } from './fields.ts';
import { error, warning, type Finding, type Rules } from './rule.ts';

/** Rules about figures. */
export const figureRules = {
  'figure-exists': error(findMissingFigures),
  'figure-sourced': warning(findUnsourcedFigures),
  'direction-agrees': warning(findOppositeDirections),
} satisfies Rules;

/** Figures that a text cites and no such entry has. */
function findMissingFigures(corpus: Corpus): Finding[] {
  const byKey = Map.groupBy(corpus.entries, keyOf);
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.directives.flatMap((written) => {
      const { id } = written.attributes;
      if (!/^figure$/iu.test(written.name) || !id) return [];
      const [owner] = byKey.get(keyOf(figureOwner(entry, written.attributes))) ?? [];
      if (!owner) return [];
      const ids = fieldsOfKind(owner, 'figure').map(({ value }) => asText(asWritten<Figure>(value).id));
      if (ids.includes(id)) return [];
      const near = nearest(id, ids);
      const remedy = near === undefined ? `add it to the figures there` : `write ${near}`;
      const message = `cites the figure ${shown(id)}, but ${owner.file} has no figure of that id; ${remedy}`;
      return [{ entry, ...place(written), found: id, message }];
    }),
  );
}

type Named = Pick<Entry, 'collection' | 'id'>;

// The entry that an attribute names, else the one in which the figure is cited.
function figureOwner(citing: Entry, attributes: WrittenDirective['attributes']): Named {
  const known = Object.entries(directiveNamed('figure')?.attributes ?? {});
  const named = known.flatMap(([key, { reference: collection }]) => {
    const id = attributes[key];
    return collection !== undefined && id ? [{ collection, id }] : [];
  });
  return named[0] ?? citing;
}

/** Figures that do not say where they come from, or when they held. A dated source is a date. */
function findUnsourcedFigures({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    fieldsOfKind(entry, 'figure').flatMap(({ path, value }) => {
      const { id, asOf, source } = asWritten<Figure>(value);
      const hasSource = isRecord(source);
      const hasDate = asOf !== undefined || isDated(source, entry);
      if (!isRecord(value) || (hasSource && hasDate)) return [];
      const lacks = [hasSource ? [] : ['source'], hasDate ? [] : ['date']].flat();
      const write = hasSource
        ? 'write the day, month or year it was true for, for example asOf: YYYY-MM'
        : 'write where it comes from, and of when that is, for example source: { title: "…", date: YYYY }';
      const message = `has no ${lacks.join(' and no ')}; ${write}`;
      return [{ entry, path, found: id, message }];
    }),
  );
}

// A result has a date always; a document of the entry may have one.
function isDated(source: unknown, entry: Entry): boolean {
  const { date, result, document } = asWritten<Source>(source);
  if (date !== undefined || result !== undefined) return true;
  return documentsOf(entry).some(
    (listed) => listed.title === document && document !== undefined && listed.date !== undefined,
  );
}

/** Indicators that say which way is better, and plan the other: their values or their `ascending` are a slip. */
function findOppositeDirections({ valid: { briefs, results } }: Corpus): Finding[] {
  const ofBriefs = briefs.flatMap((entry) =>
    (entry.data.indicators ?? []).map((indicator, i) => ({
      ...{ entry, i, ascending: indicator.ascending, goal: 'target' },
      ...{ from: numberIn(indicator.baseline), to: numberIn(indicator.target) },
    })),
  );
  const ofResults = results.flatMap((entry) =>
    (entry.data.indicators ?? []).map((indicator, i) => ({
      ...{ entry, i, ascending: indicator.ascending, goal: 'plan' },
      ...{ from: numberIn(indicator.baseline), to: numberIn(indicator.planned) },
    })),
  );
  return [...ofBriefs, ...ofResults].flatMap(({ entry, i, ascending, goal, from, to }) => {
    if (ascending === undefined || from === undefined || to === undefined || from === to) return [];
    if (ascending === to > from) return [];
    const [better, opposite, lies] = ascending ? ['more', 'less', 'below'] : ['less', 'more', 'above'];
    const message = `says that ${better} is better (ascending: ${ascending}), but the ${goal} (${to}) lies ${lies} the baseline (${from}); where that is so, correct the values; where ${opposite} is better, ascending is ${!ascending}`;
    return [{ entry, path: ['indicators', i, 'ascending'], found: ascending, message }];
  });
}

function numberIn(value: number | { value: number | string } | undefined): number | undefined {
  const number = typeof value === 'object' ? value.value : value;
  return typeof number === 'number' ? number : undefined;
}
