import type { Drafted } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';

/** How well a document fits a kind, and what tells so, in words for staff. */
export interface Likeness {
  /** From 0 to 1. */
  score: number;
  /** `a heading "Outputs", a list of partners, a duration`. */
  because: string;
}

/** A kind of document: how it is known, and what is taken from it. */
export interface Kind {
  /** As staff would call it: `project brief`. */
  name: string;
  likeness(document: SourceDocument, reading: Reading): Likeness;
  draft(document: SourceDocument, reading: Reading): Drafted;
}
