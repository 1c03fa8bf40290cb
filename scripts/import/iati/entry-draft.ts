import type { NewCollection } from '../../new/kinds.ts';
import type { Draft, DraftValue } from '../draft/draft.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';

/** A draft that is still being made: what a file says of one organisation stands in many places. */
export interface OpenDraft extends Draft {
  fields: Record<string, DraftValue | undefined>;
  alsoCalled: string[];
}

/** Begins a draft. */
export function openDraft(
  collection: NewCollection,
  document: SourceDocument,
  fields: Record<string, DraftValue | undefined> = {},
): OpenDraft {
  return { collection, document, fields, alsoCalled: [], isApart: isElement.has(collection) };
}

// Of these each is an element of its own, whatever it is called.
const isElement: ReadonlySet<NewCollection> = new Set(['briefs', 'asks', 'results']);

/** Fields that hold something: an empty list says nothing. */
export function filled(fields: Record<string, DraftValue | undefined>): Record<string, DraftValue> {
  return Object.fromEntries(
    Object.entries(fields).filter((one): one is [string, DraftValue] => {
      const [, value] = one;
      return value !== undefined && !(Array.isArray(value) && value.length === 0);
    }),
  );
}

/** A period of what is known of it; none without its start. */
export function periodField(
  start: DraftValue | undefined,
  end: DraftValue | undefined,
): Record<string, DraftValue> | undefined {
  return start === undefined ? undefined : filled({ start, end });
}

/** The text below the fields, where there is one. */
export function withBody(
  draft: OpenDraft,
  body: readonly SourceLine[],
  bodies: Readonly<Record<string, readonly SourceLine[]>>,
): OpenDraft {
  if (body.length > 0) draft.body = body;
  if (Object.keys(bodies).length > 0) draft.bodies = bodies;
  return draft;
}
