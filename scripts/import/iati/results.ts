import { isPartialDate } from '../../../src/domain/partial-date.ts';
import {
  isReference,
  refer,
  taken,
  type Draft,
  type DraftFields,
  type DraftValue,
  type Reference,
  type Taken,
} from '../draft/draft.ts';
import type { ActivityReading, FileReading } from './activity-reading.ts';
import { isOfBrief } from './brief-indicators.ts';
import { resultKindOf } from './codes.ts';
import { described } from './descriptions.ts';
import { documentsOf } from './documents.ts';
import { attributeOf, childrenOf, type IatiElement } from './element.ts';
import { filled, openDraft, withBody, type OpenDraft } from './entry-draft.ts';
import { resultIndicatorsOf } from './result-indicators.ts';
import { titleOf } from './titles.ts';

/** The results of a file: in our own, one that stands in two activities is one entry again. */
export interface Results {
  /** Reads those of an activity. */
  read(reading: ActivityReading, brief: OpenDraft): void;
  drafts(): readonly Draft[];
}

/** Gathers the results of one document. */
export function createResults(file: Pick<FileReading, 'document'>): Results {
  const byId = new Map<string, OpenDraft>();
  const all: OpenDraft[] = [];
  const read = (element: IatiElement, reading: ActivityReading, brief: OpenDraft) => {
    const id = reading.isOwn ? attributeOf(element, 'own:id') : undefined;
    const before = id === undefined ? undefined : byId.get(id);
    const draft = before ?? openDraft('results', file.document);
    if (!before) {
      fill(draft, element, reading);
      all.push(draft);
    } else understandAgain(element, reading);
    if (id !== undefined) byId.set(id, Object.assign(draft, { id }));
    const line = reading.lines.of(element);
    const briefs = (draft.fields['briefs'] ?? []) as readonly DraftValue[];
    draft.fields['briefs'] = [...briefs, refer(brief, line)];
    draft.fields['country'] ??= countryOf(brief, line);
  };
  return {
    read(reading, brief) {
      for (const element of childrenOf(reading.activity, 'result'))
        if (!isOfBrief(element, reading)) read(element, reading, brief);
    },
    drafts: () => all,
  };
}

function fill(draft: OpenDraft, element: IatiElement, reading: ActivityReading): void {
  const line = reading.lines.of(element);
  const kind = resultKindOf(attributeOf(element, 'type'));
  const { summary, body, bodies } = described(childrenOf(element, 'description'), reading);
  const indicators = resultIndicatorsOf(element, reading);
  Object.assign(
    draft.fields,
    filled({
      title: titleOf(element, reading) ?? titleByIndicator(indicators, reading),
      date: dateOfResult(element, indicators, reading),
      kind: kind === undefined ? undefined : taken(kind, line),
      summary,
      indicators,
      documents: documentsOf(element, reading),
    }),
  );
  withBody(draft, body, bodies);
}

// A result without a title that has one indicator is called by that.
function titleByIndicator(
  indicators: readonly DraftFields[],
  { notes, activity }: ActivityReading,
): Taken | undefined {
  const titles = new Map(
    indicators.flatMap(({ title }) =>
      title !== undefined && 'value' in title ? [[(title as Taken).value, title as Taken]] : [],
    ),
  );
  const [only, ...others] = titles.values();
  if (only && others.length === 0)
    return { ...only, sure: 'likely', why: 'what is measured: the result has no title' };
  notes.tell('A result has no title: write one', activity);
  return undefined;
}

function dateOfResult(
  element: IatiElement,
  indicators: readonly DraftFields[],
  reading: ActivityReading,
): Taken | undefined {
  const own = reading.isOwn ? attributeOf(element, 'own:date') : undefined;
  if (own !== undefined && isPartialDate(own)) return taken(own, reading.lines.of(element));
  const ends = indicators.flatMap(({ actual, breakdown, period }) => {
    const end =
      period !== undefined && 'end' in period ? (period.end as Taken<string> | undefined) : undefined;
    return end !== undefined && (actual !== undefined || breakdown !== undefined) ? [end] : [];
  });
  const last = ends.toSorted((a, b) => (a.value < b.value ? -1 : 1)).at(-1);
  return last && taken(last.value, last.lines, 'likely', 'the last day that a value was measured for');
}

function understandAgain(element: IatiElement, { lines }: ActivityReading): void {
  for (const child of element.children) lines.understand(child);
}

// The only country of its brief.
function countryOf({ fields }: OpenDraft, line: Reference['lines'][number]): Reference | undefined {
  const countries = (fields['countries'] ?? []) as readonly DraftValue[];
  const [only, ...others] = countries;
  if (only === undefined || others.length > 0) return undefined;
  const country = isReference(only) ? only : (only as DraftFields)['country'];
  if (!isReference(country)) return undefined;
  return refer(country.to, [...country.lines, line], 'likely', 'the only country of its activity');
}
