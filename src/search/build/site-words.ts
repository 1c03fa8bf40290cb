import { createWordGatherer, mayHaveWords, type KnownWords, type WordGatherer } from './known-words.ts';
import { languageOf, searchedTexts } from './search-copy.ts';

/** Gathers, page by page, the words that the pages of each language have between them. */
export interface SiteWords {
  read(page: string): void;
  /** The words of each language that a page was in. */
  known(): Map<string, KnownWords>;
}

/** The words of a site, of which no page has been read yet. */
export function createSiteWords(): SiteWords {
  const gatherers = new Map<string, WordGatherer>();
  return {
    read(page) {
      const language = languageOf(page);
      const gatherer = gatherers.get(language) ?? createWordGatherer();
      gatherers.set(language, gatherer);
      if (!mayHaveWords(page)) return;
      for (const text of searchedTexts(page, mayHaveWords)) gatherer.read(text);
    },
    known: () => new Map([...gatherers].map(([language, gatherer]) => [language, gatherer.known()])),
  };
}
