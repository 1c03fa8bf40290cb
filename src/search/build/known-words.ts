import { spacelessRun } from '../text/spaceless.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { comparedWord } from '../text/word.ts';
import { gatherVocabulary } from './gather-vocabulary.ts';

/** What the pages of a language have between them. */
export interface KnownWords {
  /** In scripts without spaces. */
  spaceless: Vocabulary;
  /** In Arabic and Hebrew letters, as they are compared. */
  semitic: ReadonlySet<string>;
}

const semiticWord =
  /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u0640]*|\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}]*/gu;

/** Gathers, text by text, the words that the pages of a language have between them. */
export interface WordGatherer {
  read(text: string): void;
  known(): KnownWords;
}

/** A gatherer for the pages of one language. */
export function createWordGatherer(): WordGatherer {
  const runs = new Set<string>();
  const semitic = new Set<string>();
  return {
    read(text) {
      if (!mayHaveWords(text)) return;
      for (const run of text.match(spacelessRun) ?? []) runs.add(run);
      for (const word of text.match(semiticWord) ?? []) semitic.add(comparedWord(word));
    },
    known: () => ({ spaceless: gatherVocabulary(runs), semitic }),
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
