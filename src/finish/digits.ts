import { inLatinDigits, inNativeDigits, isInLatinDigits } from '../domain/digits.ts';
import { nativeDigits, zeroOf } from '../domain/native-digits.ts';
import { changeTexts, type TextPlace } from './texts.ts';

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
  if (wanted === undefined && isInLatinDigits(html)) return html;
  const isOwn = ({ language: of, isVerbatim }: TextPlace) => of === language && !isVerbatim;
  if (wanted === undefined || hasForeignNumbers(html, isOwn))
    return changeTexts(html, (text, place) => (isOwn(place) ? inLatinDigits(text) : text));
  return changeTexts(html, (text, place) => (isOwn(place) ? inNativeDigits(text, zeroOf(own)) : text));
}

function hasForeignNumbers(html: string, isOwn: (place: TextPlace) => boolean): boolean {
  let found = false;
  changeTexts(html, (text, place) => {
    found ||=
      !place.isPlain && !place.isVerbatim && !isOwn(place) && /\d/u.test(text.replace(/&#?\w+;/gu, ''));
    return text;
  });
  return found;
}
