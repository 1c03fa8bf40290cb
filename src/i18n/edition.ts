import { inLanguage, underBase } from '../domain/addresses.ts';
import { directionOf } from '../domain/direction.ts';
import { ownName } from '../domain/own-name.ts';
import { marked } from '../domain/marked-text.ts';
import { createFormat, type Format } from './format.ts';
import { nativeDigits } from './native-digits.ts';
import { wordsFor, type Words } from './words.ts';

/** A microsite in one of its languages: its words, its way of writing numbers, its addresses. */
export interface Edition {
  language: string;
  /** For `Intl`: BCP 47 with its numbering system. */
  locale: string;
  /** Its digits: `latn`, or the name of its own. */
  numbering: string;
  dir: 'ltr' | 'rtl';
  words: Words;
  format: Format;
  /** The address of a page, in this language and under the site's base path. */
  href(address: string): string;
  /** The address of a file, which is the same in every language. */
  asset(address: string): string;
  /** The whole address of a page, with the site's origin. */
  absolute(address: string): string;
  /** The texts that there are, with commas between. */
  joined(texts: readonly (string | undefined)[]): string;
  /** A term and what it is: `Source: a survey`. */
  pair(term: string, value: string): string;
  /** Words in a language, marked where that is not this edition's. */
  said(text: string, language: string): string;
  /** The site in each of its languages, this one included, in their own order. */
  all: readonly SiteLanguage[];
}

/** One of the languages of a site: its name in itself, and where a page is in it. */
export interface SiteLanguage {
  language: string;
  name: string;
  dir: 'ltr' | 'rtl';
  isDefault: boolean;
  href(address: string): string;
  absolute(address: string): string;
}

export interface EditionSettings {
  language: string;
  defaultLanguage: string;
  /** All languages of the site. */
  languages?: readonly string[] | undefined;
  base: string;
  origin: string;
  digits?: Readonly<Record<string, 'latn' | 'native'>> | undefined;
  /** The currencies in which the site has sums. */
  currencies?: readonly string[] | undefined;
}

/** The edition of a site in one language. */
export function createEdition(settings: EditionSettings): Edition {
  const { language, languages = [language], base, digits, currencies } = settings;
  const words = wordsFor(language);
  const numbering = digits?.[language] === 'native' ? nativeDigits(language) : 'latn';
  const locale = new Intl.Locale(words.language === language ? words.locale : language, {
    numberingSystem: numbering,
  }).toString();
  const { dir, href, absolute } = siteLanguageIn(language, settings);
  return {
    language,
    locale,
    numbering,
    dir,
    words,
    format: createFormat(locale, words.since, words.date, words.locale, currencies),
    href,
    asset: (address) => underBase(address, base),
    absolute,
    joined: (texts) => texts.filter(Boolean).join(words.comma),
    pair: (term, value) => `${term}${words.colon}${value}`,
    said: (text, inIt) => (inIt === language ? text : marked(text, inIt)),
    all: languages.map((one) => siteLanguageIn(one, settings)),
  };
}

function siteLanguageIn(language: string, { defaultLanguage, base, origin }: EditionSettings): SiteLanguage {
  const href = (address: string) => underBase(inLanguage(address, language, defaultLanguage), base);
  return {
    language,
    name: ownName(language),
    dir: directionOf(language),
    isDefault: language === defaultLanguage,
    href,
    absolute: (address) => `${origin}${href(address)}`,
  };
}
