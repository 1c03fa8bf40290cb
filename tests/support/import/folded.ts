import { latinDigits } from '../../../src/domain/digits.ts';

/**
 * A text without what two careful people may write differently: capitals, accents, kinds of quotes, hyphens and digits,
 * "the" at its beginning, an acronym in brackets, the full stop at its end. A sign that was left over in front stays.
 * @example folded('The Société d’Eau (SDE)') // 'societe d eau'
 */
export function folded(text: string): string {
  return (
    latinDigits(withoutAcronym(text).normalize('NFKD'))
      // The marks above Lao letters are vowels: only those of Latin letters are ornaments.
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .toLowerCase()
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/[^\p{L}\p{M}\p{N}%+]+/gu, ' ')
      .trim()
      .replace(/^the /u, '')
      .replace(/^/u, /^\s*[–—:;,·•-]/u.test(text) ? '- ' : '')
  );
}

/**
 * Whether two texts say the same, one perhaps with a few words more than the other: how far a title goes is a matter of
 * taste. Both folded.
 * @example sayTheSame('wells for schools', 'wells for schools in podor') // true
 */
export function sayTheSame(text: string, other: string): boolean {
  const [shorter, longer] = text.length < other.length ? [text, other] : [other, text];
  return text === other || (` ${longer} `.includes(` ${shorter} `) && shorter.length >= longer.length * 0.55);
}

function withoutAcronym(text: string): string {
  return text.replace(/\s*\(\s*\p{Lu}[\p{L}\p{N}-]{1,11}\s*\)/gu, ' ');
}
