/** The letters of which the codes of languages and countries are made. */
export const letters: readonly string[] = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every two of them: what may be a code of ISO 639-1, or in capitals of ISO 3166-1. */
export function letterPairs(): string[] {
  return letters.flatMap((first) => letters.map((second) => first + second));
}
