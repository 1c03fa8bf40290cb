import { inLanguage, underBase } from '../domain/addresses.ts';
import { createFormat, type Format } from './format.ts';
import { nativeDigits } from './native-digits.ts';
import { wordsFor, type Words } from './words.ts';

/** A microsite in one of its languages: its words, its way of writing numbers, its addresses. */
export interface Edition {
  language: string;
  /** For `Intl`: BCP 47 with its numbering system. */
  locale: string;
  dir: 'ltr' | 'rtl';
  words: Words;
  format: Format;
  /** The address of a page, in this language and under the site's base path. */
  href(address: string): string;
  /** The address of a file, which is the same in every language. */
  asset(address: string): string;
  /** The whole address of a page, with the site's origin. */
  absolute(address: string): string;
}

export interface EditionSettings {
  language: string;
  defaultLanguage: string;
  base: string;
  origin: string;
  digits?: Readonly<Record<string, 'latn' | 'native'>> | undefined;
}

/** The edition of a site in one language. */
export function createEdition({ language, defaultLanguage, base, origin, digits }: EditionSettings): Edition {
  const words = wordsFor(language);
  const numbering = digits?.[language] === 'native' ? nativeDigits(language) : 'latn';
  const locale = new Intl.Locale(words.language === language ? words.locale : language, {
    numberingSystem: numbering,
  }).toString();
  const href = (address: string) => underBase(inLanguage(address, language, defaultLanguage), base);
  return {
    language,
    locale,
    dir: directionOf(language),
    words,
    format: createFormat(locale, words.since),
    href,
    asset: (address) => underBase(address, base),
    absolute: (address) => `${origin}${href(address)}`,
  };
}

/** Which way a language is written, as CLDR knows it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getTextInfo?: () => { direction: 'ltr' | 'rtl' };
    textInfo?: { direction: 'ltr' | 'rtl' };
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}
