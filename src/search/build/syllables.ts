/**
 * Tibetan letters and marks, and the sign behind each syllable (U+0F0B, or U+0F0C where no line may break) or clause: a
 * space stands only between clauses.
 */
const letters = String.raw`[\u0f40-\u0fbc]+`;
const ends = String.raw`[\u0f0b-\u0f14]+`;

/** A stretch of such syllables. */
export const syllableRun = new RegExp(`${letters}(?:${ends}${letters})*`, 'gu');

/**
 * The syllables of a run, each a word to search, and what stands between them.
 * @example syllablesOf('\u0f63\u0fb7\u0f53\u0f0b\u0f41\u0f42') // ['\u0f63\u0fb7\u0f53', '\u0f0b', '\u0f41\u0f42']
 */
export function syllablesOf(run: string): string[] {
  return run.split(new RegExp(`(${ends})`, 'u'));
}
