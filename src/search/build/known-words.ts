import { comparedArabic } from '../text/arabic.ts';
import { spacelessRun } from '../text/spaceless.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { gatherVocabulary } from './gather-vocabulary.ts';

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
      if (!mayHaveWords(text)) return;
      for (const run of text.match(spacelessRun) ?? []) runs.add(run);
      for (const word of text.match(/[\p{Script=Arabic}\p{M}\u0640]+/gu) ?? [])
        arabic.add(comparedArabic(word));
    },
    known: () => ({ spaceless: gatherVocabulary(runs), arabic }),
  };
}

// Marks begin at U+0300; of what is above, U+2000 to U+20CF and U+2190 to U+2BFF are signs. The first alone is read
// off a page in Latin letters, whose text the engine keeps in one byte a letter.
const far = /[\u0300-\uffff]/;
const farLetter = /[\u0300-\u1fff\u20d0-\u218f\u2c00-\uffff]/;

/** Whether a text, or a page, may have words that are gathered. Most have none. */
export function mayHaveWords(text: string): boolean {
  return far.test(text) && farLetter.test(text);
}
