import { comparedArabic } from '../text/arabic.ts';
import { languageOf, searchedTexts } from './search-copy.ts';
import { gatherVocabulary } from './gather-vocabulary.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { spacelessRun } from '../text/spaceless.ts';

/** What the pages of a language have between them. */
export interface KnownWords {
  /** In scripts without spaces. */
  spaceless: Vocabulary;
  /** In Arabic letters, as they are compared. */
  arabic: ReadonlySet<string>;
}

/** Gathers, page by page, the words that the pages of each language have between them. */
export interface SiteWords {
  read(page: string): void;
  /** The words of each language that a page was in. */
  known(): Map<string, KnownWords>;
}

/** Gathers the words of a site from its pages. */
export function createSiteWords(): SiteWords {
  const gatherers = new Map<string, ReturnType<typeof createWordGatherer>>();
  return {
    read(page) {
      const language = languageOf(page);
      const gatherer = gatherers.get(language) ?? createWordGatherer();
      gatherers.set(language, gatherer);
      for (const text of searchedTexts(page, mayHaveWords)) gatherer.read(text);
    },
    known: () => new Map([...gatherers].map(([language, gatherer]) => [language, gatherer.known()])),
  };
}

const arabicWord = /[\p{Script=Arabic}\p{M}\u0640]+/gu;

/** Marks begin at U+0300; of what is above, U+2000 to U+20CF and U+2190 to U+2BFF are signs. */
const markOrFarLetter = /[\u0300-\u1fff\u20d0-\u218f\u2c00-\u{10ffff}]/u;

/** Whether a text may have words that are gathered. Most texts have none. */
function mayHaveWords(text: string): boolean {
  return markOrFarLetter.test(text);
}

function createWordGatherer() {
  const runs = new Set<string>();
  const arabic = new Set<string>();
  return {
    read(text: string): void {
      if (!mayHaveWords(text)) return;
      for (const run of text.match(spacelessRun) ?? []) runs.add(run);
      for (const word of text.match(arabicWord) ?? []) arabic.add(comparedArabic(word));
    },
    known: (): KnownWords => ({ spaceless: gatherVocabulary(runs), arabic }),
  };
}
