import { inLatinDigits } from '../domain/digits.ts';
import { nativeDigits } from '../i18n/native-digits.ts';
import { changeTexts, type TextPlace } from './page-texts.ts';

/**
 * A page that writes all its numbers in the digits of its language, or in Latin ones: never in both. A page with
 * numbers inside words of another language, which has other digits, is in Latin digits throughout. What is copied to
 * the letter, such as a telephone number, keeps its own.
 * @param html in its final words (`showLanguages`); its root says what the site wants for its language: nothing for
 *   Latin digits, `data-digits` for its own
 */
export function settleDigits(html: string): string {
  const [, language, wanted] = /<html lang="([^"]+)"[^>]*?( data-digits="native")?[^>]*>/u.exec(html) ?? [];
  const own = language === undefined ? 'latn' : nativeDigits(language);
  if (own === 'latn') return html;
  const isOwn = ({ language: of, isVerbatim }: TextPlace) => of === language && !isVerbatim;
  if (wanted === undefined || hasForeignNumbers(html, isOwn))
    return changeTexts(html, (text, place) => (isOwn(place) ? inLatinDigits(text) : text));
  return changeTexts(html, (text, place) => (isOwn(place) ? toNative(text, zeroOf(own)) : text));
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
  /&#?\w+;|\+\d(?:[ ().-]*\d){6,}|https?:\/\/[^\s<]+|[\p{Script=Latin}\p{M}\d]+(?:[-.,/_@]+[\p{Script=Latin}\p{M}\d]+)*/gu;

// A number that belongs to a word in Latin letters is a part of that name: COVID-19, ABC123, 3D; so is a telephone's.
const name = /^(?:[&+]|\p{Script=Latin}|\d+\p{Lu})|@/u;

/** A text with its numbers changed, each with its separators: `24,280`, and `2020` and `21` of `2020-21`. */
function changeNumbers(text: string, change: (number: string) => string): string {
  return text.replace(piece, (found) =>
    name.test(found) ? found : found.replace(/\d+(?:[.,]\d+)*/gu, change),
  );
}
