import { inLanguage, shareImageAddress, underBase } from '../domain/addresses.ts';
import { directionOf, runsAgainst } from '../domain/direction.ts';
import { ownName } from '../domain/own-name.ts';
import { dot } from '../domain/dot.ts';
import { insideMark, marked, noLanguage, plainText, unmarked, wholeMark } from '../domain/marked-text.ts';
import { createFormat, type Format } from './format.ts';
import { nativeDigits } from '../domain/native-digits.ts';
import { withoutOwnScript } from '../domain/script.ts';
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
  /** The whole address of the share image of a page. */
  shareImage(address: string): string;
  /**
   * The texts that there are, with commas between; none changes places with its neighbours. Those of another language
   * that stand side by side are one piece of that language, with its own comma.
   */
  joined(texts: readonly (string | undefined)[]): string;
  /** The same, with dots between: short facts in one line. */
  dotted(texts: readonly (string | undefined)[]): string;
  /** The same, with full stops between, where a text brings none of its own: a caption. */
  sentences(texts: readonly (string | undefined)[]): string;
  /** A term and what it is: `Source: a survey`. */
  pair(term: string, value: string): string;
  /** A text for where there can be no markup; what would change places with what stands beside it is kept apart. */
  plain(text: string): string;
  /** Words in a language, marked where that is not this edition's. */
  said(text: string, language: string): string;
  /** The site in each of its languages, this one included, in their own order. */
  all: readonly SiteLanguage[];
}

/** One of the languages of a site: its name in itself, and where a page is in it. */
export interface SiteLanguage {
  language: string;
  name: string;
  /** The language that name is in: its own, or English. */
  nameLanguage: string;
  /** Which way the name is written. */
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
  const { language, defaultLanguage, languages = [language], base, origin, digits, currencies } = settings;
  const words = wordsFor(language);
  const numbering = digits?.[language] === 'native' ? nativeDigits(language) : 'latn';
  const locale = new Intl.Locale(words.language === language ? words.locale : withoutOwnScript(language), {
    numberingSystem: numbering,
  }).toString();
  const { dir, href, absolute } = siteLanguageIn(language, settings);
  const isText = (text: string | undefined): text is string => Boolean(text);
  const join = (texts: readonly (string | undefined)[], between: Between) =>
    inRuns(texts.filter(isText), language, between)
      .map((text) => apart(text, language, dir))
      .reduce((before, text) => (before === '' ? text : before + between(words, before) + text), '');
  return {
    language,
    locale,
    numbering,
    dir: directionOf(language),
    words,
    format: createFormat(locale, words.since, words.date, words.locale, currencies),
    href,
    asset: (address) => underBase(address, base),
    absolute,
    shareImage: (address) =>
      origin + underBase(shareImageAddress(inLanguage(address, language, defaultLanguage)), base),
    joined: (texts) => join(texts, ({ comma }) => comma),
    dotted: (texts) => join(texts, () => dot),
    sentences: (texts) => join(texts, (_, before) => (hasStop.test(unmarked(before)) ? ' ' : '. ')),
    pair: (term, value) => join([term, value], ({ colon }) => colon),
    plain: (text) => plainText(text, (piece) => runsAgainst(piece, dir)),
    said: (text, inIt) => (inIt === language ? text : marked(text, inIt)),
    all: languages.map((one) => siteLanguageIn(one, settings)),
  };
}

/** What stands between two texts, in the words of their language and behind what stands before. */
type Between = (words: Words, before: string) => string;

const hasStop = /[.!?…؟]$/u;

// Side by side, texts of another language are read on in its direction, not each of them in the page's.
function inRuns(texts: readonly string[], language: string, between: Between): string[] {
  const runs: { text: string; inIt: string | undefined }[] = [];
  for (const text of texts) {
    const { language: inIt } = wholeMark(text);
    const last = runs.at(-1);
    const isOneRun = inIt !== undefined && inIt === last?.inIt && inIt !== language && inIt !== noLanguage;
    if (isOneRun)
      last.text = marked(insideMark(last.text) + between(wordsFor(inIt), last.text) + insideMark(text), inIt);
    else runs.push({ text, inIt });
  }
  return runs.map(({ text }) => text);
}

// Letters that run against the line would take the number beside them along: what holds such letters is marked.
function apart(text: string, language: string, dir: 'ltr' | 'rtl'): string {
  const isApart = !runsAgainst(unmarked(text), dir) || wholeMark(text).language !== undefined;
  return isApart ? text : marked(text, language);
}

function siteLanguageIn(language: string, { defaultLanguage, base, origin }: EditionSettings): SiteLanguage {
  const href = (address: string) => underBase(inLanguage(address, language, defaultLanguage), base);
  const { name, language: nameLanguage } = ownName(language);
  return {
    language,
    name,
    nameLanguage,
    dir: directionOf(nameLanguage),
    isDefault: language === defaultLanguage,
    href,
    absolute: (address) => `${origin}${href(address)}`,
  };
}
