import { comparedArabic, withoutArabicParticle } from './arabic.ts';
import { comparedHebrew, withoutHebrewParticles } from './hebrew.ts';

/** A word in letters whose spelling differs more than an index knows: it takes accents off, and ends. */
export const variableWord =
  /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u0640]*|\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}]*|\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu;

/** What a text has where the spelling of any of its words differs from how it is compared. */
export const variableSign = /[\p{Script=Arabic}\p{Script=Hebrew}'’œæßøłđŒÆẞØŁĐ]/u;

/** Letters that have a spelling in other letters, and do not come apart into a letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' },
  ...{ Œ: 'Oe', Æ: 'Ae', ẞ: 'SS', Ø: 'O', Ł: 'L', Đ: 'D' },
};

/** A short word that has lost its vowel before another: "l'emploi", "qu'ils". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu;

/**
 * A word as it is compared: Arabic and Hebrew without their article, French without what is elided before it, ligatures spelled out.
 * @example comparedWord('l’œuvre') // 'oeuvre'
 */
export function comparedWord(word: string): string {
  if (/^\p{Script=Arabic}/u.test(word)) return comparedArabic(word);
  if (/^\p{Script=Hebrew}/u.test(word)) return comparedHebrew(word);
  return word.replace(elided, '').replace(/[œæßøłđŒÆẞØŁĐ]/gu, (letter) => spelledOut[letter] ?? letter);
}

/**
 * A compared word without a particle before it, which can only be told from a first letter by whether what remains
 * is a word: "ministry" begins with "and" in Arabic.
 */
export function withoutParticle(compared: string, isWord: (word: string) => boolean): string {
  const rests = /^\p{Script=Hebrew}/u.test(compared)
    ? withoutHebrewParticles(compared)
    : withoutArabicParticle(compared);
  return rests.find(isWord) ?? compared;
}
