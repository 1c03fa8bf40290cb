import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Kind, Likeness } from './kind.ts';
import { kinds } from './kinds.ts';

// What is less like a kind than this is of none.
const least = 0.3;

/** The kind that a document is most like; undefined where it is like none. */
export function likeliestKind(
  document: SourceDocument,
  reading: Reading,
): { kind: Kind; likeness: Likeness } | undefined {
  // Of a page of nothing but menus nothing can be said.
  if (document.lines.length > 0 && document.lines.every(({ kind }) => kind === 'furniture')) return undefined;
  return kinds
    .map((kind) => ({ kind, likeness: kind.likeness(document, reading) }))
    .filter(({ likeness }) => likeness.score >= least)
    .reduce<{ kind: Kind; likeness: Likeness } | undefined>(
      (best, one) => (best === undefined || one.likeness.score > best.likeness.score ? one : best),
      undefined,
    );
}
