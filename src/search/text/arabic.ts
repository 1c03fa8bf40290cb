/** Vowel signs are left out or not as one likes, and the long stroke only fills a line. */
const notRead = /[\p{M}\u0640]/gu;

/** Letters that are written for each other; those with a hamza come apart into letter and mark. */
const sameLetter: Readonly<Record<string, string>> = {
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u0629': '\u0647',
  '\u06a9': '\u0643',
  '\u0671': '\u0627',
};

/** The article, with what is written together with it ("and", "so", "with", "like"); "for the" swallows its first letter. */
const article = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\p{L}{2})/u;

/** What is written together with a word that has no article. */
const particle = /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?=\p{L}{3})/u;

/**
 * A word in Arabic letters as it is compared: without its article, its signs, and the difference between letters
 * that many write for each other.
 * @example comparedArabic('\u0648\u0627\u0644\u062d\u0645\u0627\u064a\u0629') // '\u062d\u0645\u0627\u064a\u0647'
 */
export function comparedArabic(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(notRead, '')
    .replace(/[\u0649\u06cc\u0629\u06a9\u0671]/gu, (letter) => sameLetter[letter] ?? letter);
  return withoutArticle(plain);
}

/** The words that may be left of a compared word without a particle before it; the shortest first. */
export function withoutArabicParticle(compared: string): string[] {
  const [found = ''] = particle.exec(compared) ?? [];
  const rests = [found.length, 1].filter((length) => length <= found.length).map((n) => compared.slice(n));
  return rests.filter((rest) => rest !== compared);
}

// Until none is left: what remains of one word must not be shortened further as another.
function withoutArticle(word: string): string {
  const rest = word.replace(article, '');
  return rest === word ? word : withoutArticle(rest);
}
