// A vowel that Laoo and Thai write before the consonant it is spoken after: words are sorted by the consonant.
const vowelBefore = /[\u0e40-\u0e44\u0ec0-\u0ec4]+(?=\p{L})/gu;

const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The letter under which a title stands in the alphabet of a language, as it is sorted there (`Intl.Collator`): without
 * an accent where that makes no other letter; the whole title where it has neither letter nor digit.
 * @example sortedLetter('Éducation', 'fr') // 'E'
 * @example sortedLetter('ເດັກ', 'lo') // 'ດ'
 */
export function sortedLetter(title: string, language: string): string {
  const letter = /\p{L}\p{M}*|\p{N}/u.exec(title.replace(vowelBefore, ''))?.[0];
  if (letter === undefined) return title;
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const isSame = collatorOf(language).compare(letter, base) === 0;
  // In most scripts a mark is a vowel of the letter, in these it may make another letter of it: Ñ, Å, Й.
  const whole = alphabetic.test(letter) ? letter.normalize('NFC') : letter.replace(/\p{M}/gu, '');
  return (isSame ? base : whole).toLocaleUpperCase(language);
}

const collators = new Map<string, Intl.Collator>();

function collatorOf(language: string): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator([language, 'en'], { sensitivity: 'base' });
  collators.set(language, collator);
  return collator;
}
