import { frequentWords } from './language-words.ts';
import { scriptLanguage } from './language-scripts.ts';
import type { SourceLine } from './source-document.ts';

/** As many letters as this are enough to tell. */
const mostLetters = 60_000;

/**
 * The language that most of the lines are in (BCP 47): by their script, where that tells, else by the most frequent
 * small words. `und` where it is not certain.
 * @example detectLanguage([{ text: 'Les puits de la vallée sont pour les écoles et les familles', … }]) // 'fr'
 */
export function detectLanguage(lines: readonly SourceLine[]): string {
  let text = '';
  for (const line of lines) {
    if (line.kind !== 'furniture') text += `${line.text}\n`;
    if (text.length > mostLetters) break;
  }
  return languageOfText(text);
}

/** The same of a text alone. */
export function languageOfText(text: string): string {
  return scriptLanguage(text) ?? latinLanguage(text);
}

/**
 * The language of a line that is in another script than its document, where that script tells its language.
 * @param language of the document
 */
export function languageOfItsOwn(line: SourceLine, language: string): string | undefined {
  if (line.language !== undefined) return undefined;
  const own = scriptLanguage(line.text);
  const letters = line.text.match(/\p{L}/gu)?.length ?? 0;
  const isOwn = own !== undefined && own !== 'und' && letters > 5 && own !== language.split('-')[0];
  return isOwn ? own : undefined;
}

const lists = Object.entries(frequentWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** A text in Latin letters: its language is the one whose small words are clearly more frequent than any other's. */
function latinLanguage(text: string): string {
  const words = (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).slice(0, 8000);
  const counts = lists
    .map((list) => ({ language: list.language, count: words.filter((word) => list.words.has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || !second) return 'und';
  const isLong = words.length >= 20;
  const isFrequent = best.count >= words.length * (isLong ? 0.12 : 0.2) && best.count >= 3;
  const isClear = best.count >= second.count * (isLong ? 1.2 : 1.5);
  return isFrequent && isClear ? best.language : 'und';
}
