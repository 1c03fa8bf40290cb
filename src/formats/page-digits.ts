import { nativeDigits } from '../i18n/native-digits.ts';
import { changeTexts, type TextPlace } from './page-texts.ts';

/**
 * A page that writes all its numbers in the digits of its language, or in Latin ones: never in both. A page with
 * numbers inside words of another language, which has other digits, is in Latin digits throughout. What is copied to
 * the letter, such as a telephone number, keeps its own.
 * @param html in its final words (`showLanguages`)
 * @param language the language of the page
 * @param numbering what the site wants for that language: `latn`, or the name of its own digits
 */
export function settleDigits(html: string, language: string, numbering: string): string {
  const own = nativeDigits(language);
  if (own === 'latn') return html;
  const zero = zeroOf(own);
  const isOwn = ({ language: of, isVerbatim }: TextPlace) => of === language && !isVerbatim;
  if (numbering === 'latn' || hasForeignNumbers(html, isOwn))
    return changeTexts(html, (text, place) => (isOwn(place) ? toLatin(text, zero) : text));
  return changeTexts(html, (text, place) => (isOwn(place) ? toNative(text, zero) : text));
}

function zeroOf(numbering: string): number {
  const [zero = '0'] = new Intl.NumberFormat(`en-u-nu-${numbering}`).format(0);
  return zero.codePointAt(0) ?? 48;
}

function hasForeignNumbers(html: string, isOwn: (place: TextPlace) => boolean): boolean {
  let found = false;
  changeTexts(html, (text, place) => {
    found ||= !place.isPlain && !place.isVerbatim && !isOwn(place) && /\d/u.test(text.replace(entity, ''));
    return text;
  });
  return found;
}

// Separators of Arabic stand among Latin digits as the same language writes them there.
function toLatin(text: string, zero: number): string {
  const digits = new RegExp(`[\\u{${zero.toString(16)}}-\\u{${(zero + 9).toString(16)}}]`, 'gu');
  return text
    .replace(digits, (digit) => String((digit.codePointAt(0) ?? zero) - zero))
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٪\u061c/gu, '\u200e%\u200e')
    .replace(/(?<=\d)٪/gu, '%')
    .replace(/\u061c(?=[-+]\d)/gu, '\u200e');
}

/** The numerals that Arabic separators go with. */
const arabicZeros = [0x660, 0x6f0];

function toNative(text: string, zero: number): string {
  return changeNumbers(text, (number) => {
    const digits = number.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
    const isSum = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(number);
    return isSum && arabicZeros.includes(zero) ? digits.replaceAll(',', '٬').replace('.', '٫') : digits;
  });
}

// Characters that are told by their numbers.
const entity = /&#?\w+;/gu;

// These, addresses, and what stands together in letters and digits.
const piece =
  /&#?\w+;|https?:\/\/[^\s<]+|[\p{Script=Latin}\p{M}\d]+(?:[-.,/_@]+[\p{Script=Latin}\p{M}\d]+)*/gu;

// A number that belongs to a word in Latin letters is a part of that name: COVID-19, LAO226, 3D.
const name = /^(?:&|\p{Script=Latin}|\d+\p{Lu})|@/u;

/** A text with its numbers changed, each with its separators: `24,280`, and `2020` and `21` of `2020-21`. */
function changeNumbers(text: string, change: (number: string) => string): string {
  return text.replace(piece, (found) =>
    name.test(found) ? found : found.replace(/\d+(?:[.,]\d+)*/gu, change),
  );
}
