/**
 * Tibetan letters and marks, and the sign behind each syllable (U+0F0B, or U+0F0C where no line may break): a space
 * stands only between clauses.
 */
const letter = String.raw`[\u0f00\u0f40-\u0fbc]`;
const end = String.raw`[\u0f0b\u0f0c\u0f0d-\u0f14]`;

/** A stretch of such syllables. */
export const syllableRun = new RegExp(`${letter}(?:${end}*${letter})*`, 'gu');

const sign = new RegExp(letter, 'u');
const between = new RegExp(`(${end}+)`, 'u');

/** What stands behind a syllable or a clause. */
export const syllableEnd = new RegExp(`${end}+`, 'gu');

/** Whether a text has such letters. */
export function hasSyllables(text: string): boolean {
  return sign.test(text);
}

/**
 * The syllables of a run, each a word to search, and what stands between them.
 * @example syllablesOf('\u0f63\u0fb7\u0f53\u0f0b\u0f41\u0f42') // ['\u0f63\u0fb7\u0f53', '\u0f0b', '\u0f41\u0f42']
 */
export function syllablesOf(run: string): string[] {
  return run.split(between);
}
