import { scriptOf } from '../domain/script.ts';
import type { Corpus } from './corpus.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about what search can do. */
export const searchRules = {
  'search-words': warning(findLanguagesWithoutWords),
} satisfies Rules;

/**
 * Scripts without spaces between words that nothing parts: ICU has dictionaries of Thai, Laoo, Khmr and Mymr, Pagefind of
 * Hans, Hant and Jpan, and Tibt is searched by its syllables.
 */
const unparted = ['Ahom', 'Bali', 'Batk', 'Cham', 'Java', 'Lana', 'Tale', 'Talu', 'Tavt'];

/** Languages in which search finds a word only where a stretch of text begins with it: one finding for all. */
function findLanguagesWithoutWords({ site }: Corpus): Finding[] {
  const found = (site?.data.languages ?? []).filter((language) => unparted.includes(scriptOf(language)));
  if (!site || found.length === 0) return [];
  const message = `search knows no words in ${found.join(', ')}, where no space parts them: it finds only what stands behind a space or at the beginning; put a space before the names that people look for`;
  return [{ entry: site, path: ['languages'], found, message }];
}
