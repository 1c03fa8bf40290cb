import type { Corpus, Entry, Place } from './corpus.ts';

/** A fault and the entry it stands in. */
export interface Finding extends Place {
  entry: Entry;
  found?: unknown;
  /** What is wrong, what was found, what to write instead. */
  message: string;
}

/** A rule across entries: everything in the corpus that breaks it. */
export interface Rule {
  severity: 'error' | 'warning';
  find: (corpus: Corpus) => Finding[];
}
