import { comparedArabic } from '../text/arabic.ts';
import { gatherVocabulary } from './vocabulary.ts';
import type { Vocabulary } from '../text/segment.ts';
import { spacelessRun } from '../text/spaceless.ts';

/** What the pages of a language have between them. */
export interface KnownWords {
  /** In scripts without spaces. */
  spaceless: Vocabulary;
  /** In Arabic letters, as they are compared. */
  arabic: ReadonlySet<string>;
}

/** Gathers, text by text, the words that the pages of a language have between them. */
export interface WordGatherer {
  read(text: string): void;
  known(): KnownWords;
}

/** A gatherer for the pages of one language. */
export function createWordGatherer(): WordGatherer {
  const runs = new Set<string>();
  const arabic = new Set<string>();
  return {
    read(text) {
      for (const run of text.match(spacelessRun) ?? []) runs.add(run);
      for (const word of text.match(/[\p{Script=Arabic}\p{M}\u0640]+/gu) ?? [])
        arabic.add(comparedArabic(word));
    },
    known: () => ({ spaceless: gatherVocabulary(runs), arabic }),
  };
}
