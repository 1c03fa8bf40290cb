import { isPossiblePhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js';
import { latinDigits } from './digits.ts';
import { shown } from './problem.ts';

/**
 * A number in the characters of a keyboard, its grouping kept: what comes along when one is copied from a page or a
 * spreadsheet (marks of direction, spaces that do not break, long dashes, full-width signs) is told from no number by
 * nobody, and by no program.
 * @example plainPhone('\u202a+221\u202f33\u2009889–00–12\u202c') // '+221 33 889-00-12'
 */
export function plainPhone(written: string): string {
  return latinDigits(written.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^tel:\s*/iu, '')
    .replace(/^\(\s*\+\s*(\d+)\s*\)/u, '+$1')
    .replace(/^\+\s+/u, '+');
}

/** Whether some network could ring the number: it has a country code and a length that occurs there (ITU-T E.164). */
export function isPossiblePhone(written: string): boolean {
  return isPossiblePhoneNumber(plainPhone(written));
}

/** What is wrong with a number that no network could ring, and what to write; undefined for any other. */
export function phoneFault(written: string): string | undefined {
  if (isPossiblePhone(written)) return undefined;
  return `found ${shown(written)}, which is no possible international number; ${phoneRemedy(written)}`;
}

/**
 * What to write in place of a number that nobody can ring, in its own digits; where they do not say which number is
 * meant, what is wrong with it.
 */
export function phoneRemedy(written: string): string {
  const plain = plainPhone(written);
  const numbers = plain.match(/\+[\d\s().-]*\d/gu) ?? /(?<=^\D*)00[\d\s().-]*\d/u.exec(plain) ?? [];
  if (numbers.length > 1) return 'write one number; the other belongs to another contact, or into a text';
  const [number] = numbers;
  const international = number?.replace(/^00\s*/u, '+') ?? '';
  if (isPossiblePhoneNumber(international)) return `write "${international}"`;
  if (number !== undefined)
    return 'it has too few digits or too many for its country; write all that the number has, and no more';
  const digits = /\d[\d\s().-]*\d/u.exec(plain)?.[0] ?? 'NUMBER';
  if (!digits.startsWith('0') && isPossiblePhoneNumber(`+${digits}`))
    return `write "+${digits}", if it begins with the code of its country, or else put that before it: "+CODE ${digits}"`;
  return `write it with + and the code of its country, mostly without a first 0: "+CODE ${digits.replace(/^0/u, '')}"`;
}

/**
 * The number as a link (RFC 3966); digits that are dialled within the country only, `(0)`, are not in it.
 * @example phoneLink('+44 (0)20 7946 0000 ext. 12') // 'tel:+442079460000;ext=12'
 */
export function phoneLink(written: string): string {
  const plain = plainPhone(written);
  return parsePhoneNumberFromString(plain)?.getURI() ?? `tel:${plain.replace(/[^\d+]/gu, '')}`;
}

/**
 * The digits of a number as people type them: from abroad, within the country, and without the digit that is only
 * dialled there.
 * @example phoneSpellings('+44 (0)20 7946 0000') // ['442079460000', '2079460000', '02079460000']
 */
export function phoneSpellings(written: string): string[] {
  const plain = plainPhone(written);
  const number = parsePhoneNumberFromString(plain);
  if (!number) return [plain.replace(/\D/gu, '')].filter(Boolean);
  // Without its extension, which `formatNational` writes behind it.
  number.setExt('');
  const spellings = [number.number, number.nationalNumber, number.formatNational()];
  return [...new Set(spellings.map((spelling) => spelling.replace(/\D/gu, '')))];
}
