import type { DraftedEntry } from '../../../scripts/import/draft/drafted-entry.ts';
import { fileOf, type NewCollection } from '../../../scripts/new/kinds.ts';
import type { ReadEntry } from '../../../src/content-files/entry.ts';

/** An entry as documents have it; with `raw`, the fields of the one that the site has. */
export function draftedOf(
  collection: NewCollection,
  fields: Record<string, unknown>,
  { raw, body = '', ...more }: { raw?: Record<string, unknown>; body?: string } & Partial<DraftedEntry> = {},
): DraftedEntry {
  const id = 'an-entry';
  const file = fileOf(collection, id);
  const entry: ReadEntry | undefined = raw && {
    collection,
    id,
    language: undefined,
    file,
    raw,
    data: undefined,
    body: '',
    bodyLine: 1,
    published: true,
    problem: () => {
      throw new Error('nothing is wrong with it');
    },
  };
  return {
    collection,
    id,
    file,
    entry,
    isKnown: entry !== undefined,
    fields,
    evidence: [],
    translated: [],
    body,
    bodyLines: [],
    bodies: {},
    documents: [],
    contradictions: [],
    ...more,
  };
}
