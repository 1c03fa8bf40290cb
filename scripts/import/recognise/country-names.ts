import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { countryCodes } from '../../../src/domain/codelists.ts';
import own from './country-names.json' with { type: 'json' };
import { nameIndex, type NameIndex } from './name-index.ts';
import { foldedName, type NameToken } from './name-tokens.ts';

/** What a name may stand for: a country, none though it sounds like one, or one of several. */
export type Meant = { iso2: string; name: string } | 'none' | 'unclear';

/** A name that stands in a text. */
export interface CountryName {
  iso2: string;
  /** The first of its words, and the one behind its last. */
  from: number;
  to: number;
}

const languages = ['en', 'fr', 'es', 'pt', 'ar', 'lo'];
const kosovo = 'XK';
const displays = new Map<string, Intl.DisplayNames>();
const unclear = new Set(own.unclear.map(foldedName));

/** The names of the world's countries and territories in the languages that documents come in, old and short ones as well. */
export const countryNames: NameIndex<Meant> = nameIndex(
  (function* names(): Generator<[string, Meant]> {
    for (const name of own.noCountry) yield [name, 'none'];
    for (const name of own.unclear) yield [name, 'unclear'];
    for (const iso2 of [...countryCodes, kosovo]) {
      const meant = { iso2, name: '' };
      for (const name of namesOf(iso2)) if (!isUnclear(name)) yield [name, { ...meant, name }];
    }
  })(),
);

/**
 * The countries that words of a text name. Left out is what may be another thing: a person, a sea, one of two countries.
 * @example countriesIn(nameTokens('in Ghana and Niger'), 'in Ghana and Niger').map(({ iso2 }) => iso2) // ['GH', 'NE']
 */
export function countriesIn(tokens: readonly NameToken[], text: string): CountryName[] {
  const found: CountryName[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const one = countryNames.at(tokens, i);
    if (!one) continue;
    const iso2 = theOne(one.values);
    const to = i + one.length;
    if (iso2 !== undefined && isMeant(tokens, i, to, text, one.values)) found.push({ iso2, from: i, to });
    if (iso2 !== undefined || one.values.includes('none') || one.values.includes('unclear')) i = to - 1;
  }
  return found;
}

function namesOf(iso2: string): string[] {
  const also = (own.also as Readonly<Record<string, readonly string[]>>)[iso2] ?? [];
  // The Portuguese list has the two Congos the wrong way round; ours are complete.
  if (iso2 === 'CG' || iso2 === 'CD') return [...also];
  const fromLists = [en, fr, es, pt, ar].flatMap(
    ({ countries }) => countries[iso2 as keyof typeof countries] ?? [],
  );
  const fromIntl = languages.map((language) => displayNames(language).of(iso2) ?? '');
  return [...fromLists, ...fromIntl, ...also].filter((name) => name !== '' && name !== iso2);
}

function displayNames(language: string): Intl.DisplayNames {
  const made =
    displays.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  displays.set(language, made);
  return made;
}

function isUnclear(name: string): boolean {
  return unclear.has(foldedName(name));
}

function theOne(values: readonly Meant[]): string | undefined {
  const codes = new Set(values.map((value) => (typeof value === 'string' ? undefined : value.iso2)));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

const onlyAlone = new Set(own.onlyAlone.map(foldedName));
const alsoPeople = new Set(own.alsoPeople.map(foldedName));

function isMeant(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  text: string,
  values: readonly Meant[],
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return false;
  if (from === 0 && to === tokens.length) return !isAcronymOnly(values) || isInCapitals(tokens, from, to);
  const folded = tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(' ');
  if (isUnspaced(first)) return isWordOfItsOwn(tokens, from, to, text);
  if (onlyAlone.has(folded)) return false;
  if (/\p{Script=Latin}/u.test(first.written) && !/^\p{Lu}/u.test(first.written)) return false;
  if (isAcronymOnly(values)) return isInCapitals(tokens, from, to) && !isMoneyOrShouting(tokens, last, text);
  return !(alsoPeople.has(folded) && isBesideName(tokens, from, to));
}

function isAcronymOnly(values: readonly Meant[]): boolean {
  return values.every(
    (value) => typeof value !== 'string' && value.name.length <= 6 && /^[\p{Lu}.]+$/u.test(value.name),
  );
}

function isInCapitals(tokens: readonly NameToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ written }) => written === written.toUpperCase());
}

// `US$`, and "us" in a heading of capitals.
function isMoneyOrShouting(tokens: readonly NameToken[], last: NameToken, text: string): boolean {
  return (
    /^\s?[$\p{Sc}]/u.test(text.slice(last.end, last.end + 2)) ||
    (tokens.length > 2 && text === text.toUpperCase())
  );
}

function isUnspaced(token: NameToken): boolean {
  return /[\p{Script=Laoo}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(token.written);
}

// In writing without spaces a short name may be a part of any word: it counts behind "country" or between spaces.
function isWordOfItsOwn(tokens: readonly NameToken[], from: number, to: number, text: string): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return false;
  const isLong = to - from >= 5;
  const before = text.slice(Math.max(0, first.at - 8), first.at);
  const isBounded = !/\p{L}\p{M}*$/u.test(before) && !/^\p{L}/u.test(text.slice(last.end, last.end + 1));
  return isLong || /ປະເທດ\s?$/u.test(before) || (isBounded && to - from >= 3);
}

function isBesideName(tokens: readonly NameToken[], from: number, to: number): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  const isAfter =
    after !== undefined &&
    !after.isApart &&
    !after.afterComma &&
    isCapitalised(after) &&
    !/^\p{Lu}+$/u.test(after.written);
  const isBefore =
    before !== undefined &&
    first !== undefined &&
    !first.isApart &&
    !first.afterComma &&
    from > 1 &&
    isCapitalised(before);
  return isAfter || isBefore;
}

function isCapitalised({ written }: NameToken): boolean {
  return /^\p{Lu}\p{Ll}/u.test(written);
}
