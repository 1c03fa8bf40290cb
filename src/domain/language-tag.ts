import { letterPairs, letters } from './letter-pairs.ts';

/**
 * Whether a text is a language tag such as files and addresses of a site are named by: canonical BCP 47, of a language
 * that there is.
 */
export function isLanguageTag(text: string): boolean {
  return canonical(text) === text && isKnown(text);
}

/** What to write in place of something that is no language tag: that of the language which is meant, with its name. */
export function languageRemedy(text: string): string {
  const [meant, ...others] = meantLanguages(text).map((tag) => `${tag} for ${englishNames.of(tag) ?? tag}`);
  if (meant === undefined)
    return 'write the code of a language: en is English, fr French, pt-BR Portuguese as in Brazil, and so on';
  return `write ${[meant, ...others].join(', or ')}`;
}

/**
 * The languages that somebody can mean who writes one otherwise: by an older or wider code (`tl`, `prs`), in capitals,
 * with an underscore, by its name, or by a country's: then the one that is written most there.
 * @example meantLanguages('English') // ['en']
 * @example meantLanguages('LA') // ['la', 'lo']
 */
export function meantLanguages(text: string): string[] {
  const written = text.trim().replaceAll('_', '-');
  const tag = canonical(written);
  const byCode = tag !== undefined && isKnown(tag) ? [tag] : [];
  const country = /^[a-z]{2}$/u.test(written) && byCode.length > 0 ? undefined : countryCalled(written);
  const byCountry = country === undefined ? [] : [new Intl.Locale(`und-${country}`).maximize().language];
  const found = [...new Set([...byCode, ...byCountry])].filter(isKnown);
  return found.length > 0 ? found : languagesCalled(written);
}

const englishNames = new Intl.DisplayNames('en', { type: 'language' });
const knownNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The canonical form of a tag of BCP 47; undefined where it is none. */
export function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

// Intl takes any two letters for a language, and five or more, of which there is none. Of those with three letters
// there are thousands that it cannot name.
function isKnown(tag: string): boolean {
  const [code = ''] = tag.split('-');
  return code.length === 3 || (code.length === 2 && knownNames.of(code) !== undefined);
}

function countryCalled(name: string): string | undefined {
  const wanted = plain(name);
  return letterPairs()
    .map((pair) => pair.toUpperCase())
    .find((code) => {
      const known = countryNames.of(code);
      return known !== undefined && [code, known].some((one) => plain(one) === wanted);
    });
}

/** Languages in which others may be called by name: those of the United Nations, and Portuguese. */
const namers = ['en', 'fr', 'es', 'pt', 'ar', 'zh', 'ru'];

function languagesCalled(name: string): string[] {
  const wanted = plain(name);
  if (!/\p{L}/u.test(wanted)) return [];
  ofTwo ??= codesByName(letterPairs());
  const code = ofTwo.get(wanted) ?? (ofThree ??= codesByName(lettersInThrees())).get(wanted);
  return code === undefined ? [] : [canonical(code) ?? code];
}

// The second takes a second to make: only where nothing else was meant, and once.
let ofTwo: ReadonlyMap<string, string> | undefined;
let ofThree: ReadonlyMap<string, string> | undefined;

// The languages with these codes by their names in each of the above, and in themselves.
function codesByName(codes: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const code of codes.filter((one) => knownNames.of(one) !== undefined))
    for (const by of [...namers, code]) {
      const name = plain(languageCalled(code, by) ?? '');
      if (name !== '' && !found.has(name)) found.set(name, code);
    }
  return found;
}

/** What a language is called in another, as CLDR has it; undefined where it has no name there. */
export function languageCalled(language: string, by: string): string | undefined {
  return namesIn(by).of(language);
}

const byNamer = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const names =
    byNamer.get(language) ?? new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  byNamer.set(language, names);
  return names;
}

function lettersInThrees(): string[] {
  return letterPairs().flatMap((pair) => letters.map((letter) => pair + letter));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
