/** Points and accents are written in prayer books and for children only. */
const notRead = /\p{M}/gu;

/** The article, with what is written together with it: "and", "that", "from", "when". */
const article = /^\u05d5?(?:\u05db\u05e9|\u05de\u05e9|[\u05e9\u05de])?\u05d4(?=\p{L}{3})/u;

/** What is written together with a word that has no article of its own, or has lost it: "and", "that", "in", "as", "to", "from". */
const particle = /^\u05d5?(?:\u05db\u05e9|\u05de\u05e9|\u05e9)?[\u05d1\u05db\u05dc\u05de]?(?=\p{L}{3})/u;

/**
 * A word in Hebrew letters as it is compared: without its points and its article. One that only begins like an article
 * is shortened alike wherever it stands.
 * @example comparedHebrew('\u05d4\u05d1\u05e8\u05d9\u05d0\u05d5\u05ea') // '\u05d1\u05e8\u05d9\u05d0\u05d5\u05ea'
 */
export function comparedHebrew(word: string): string {
  return word.normalize('NFD').replace(notRead, '').replace(article, '');
}

/** The words that may be left of a compared word without the particles before it; the shortest first. */
export function withoutHebrewParticles(compared: string): string[] {
  const [found = ''] = particle.exec(compared) ?? [];
  return [found.length, 1]
    .filter((length) => length > 0 && length <= found.length)
    .map((length) => compared.slice(length));
}
