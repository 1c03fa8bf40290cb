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

/** Rules by the names they are reported under. */
export type Rules = Readonly<Record<string, Rule>>;

/** A rule whose breach stops a build. */
export function error(find: Rule['find']): Rule {
  return { severity: 'error', find };
}

/** A rule whose breach is pointed out, and stops nothing. */
export function warning(find: Rule['find']): Rule {
  return { severity: 'warning', find };
}
