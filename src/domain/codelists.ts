import countries from 'i18n-iso-countries/codes.json' with { type: 'json' };
import codelists from './codelists.json' with { type: 'json' };

/** The words of a code, in the languages its list has them in. Sources and dates stand in `codelists.json`. */
export interface Term {
  en: string;
  fr?: string | undefined;
}

/** Words, and the language they are in. */
export interface Worded {
  text: string;
  language: string;
}

/** A purpose code that is used no more. */
export interface Withdrawn extends Term {
  /** The day, `YYYY-MM-DD`. */
  withdrawn: string;
  /** The codes that stand for it now, where any does. */
  now?: readonly string[] | undefined;
}

type Terms = Readonly<Record<string, Term>>;

const documentCategories: Terms = codelists.DocumentCategory;
const organisationTypes: Terms = codelists.OrganisationType;
const sectors: Terms = codelists.Sector;
const withdrawnSectors: Readonly<Record<string, Withdrawn>> = codelists.SectorWithdrawn;

/** Codes of IATI's DocumentCategory list. */
export const documentCategoryCodes: readonly string[] = Object.keys(documentCategories);

/** Codes of IATI's OrganisationType list. */
export const organisationTypeCodes: readonly string[] = Object.keys(organisationTypes);

/** Five-digit purpose codes of the OECD DAC that are in use. */
export const sectorCodes: readonly string[] = Object.keys(sectors);

/** Two-letter country codes of ISO 3166-1. */
export const countryCodes: readonly string[] = countries.map(([code = '']) => code);

/**
 * Whether ISO 3166-1 gives a code to no country and leaves it to whoever needs one: AA, QM to QZ, XA to XZ, ZZ. What is
 * custom all over the world is none to choose: XK is Kosovo, XX and ZZ are a country that nobody knows.
 */
export function isFreeCountryCode(code: string): boolean {
  return /^(?:AA|Q[M-Z]|X[A-Z])$/u.test(code) && code !== 'XX' && !countryCodes.includes(code);
}

/** The code of a country of two letters by that of three; undefined where there is no such country. */
export function countryByThreeLetters(letters: string): string | undefined {
  return countries.find(([, three]) => three === letters)?.[0];
}

/** What kind of document an IATI DocumentCategory code means. */
export function documentCategory(code: string, language = 'en'): Worded | undefined {
  return wordedIn(termOf(documentCategories, code), language);
}

/** What kind of organisation an IATI OrganisationType code means. */
export function organisationType(code: string, language = 'en'): Worded | undefined {
  return wordedIn(termOf(organisationTypes, code), language);
}

/** What a DAC purpose code means, or meant. */
export function sector(code: string, language = 'en'): Worded | undefined {
  return wordedIn(termOf(sectors, code) ?? withdrawnSector(code), language);
}

/** A DAC purpose code that is used no more: since when, and what stands for it now. */
export function withdrawnSector(code: string): Withdrawn | undefined {
  return Object.hasOwn(withdrawnSectors, code) ? withdrawnSectors[code] : undefined;
}

/** The words of a term in a language, whatever its region, else in English. */
export function wordedIn(term: Term | undefined, language: string): Worded | undefined {
  if (term === undefined) return undefined;
  const isFrench = language.split('-')[0] === 'fr' && term.fr !== undefined;
  return isFrench ? { text: term.fr ?? term.en, language } : { text: term.en, language: 'en' };
}

function termOf(terms: Terms, code: string): Term | undefined {
  return Object.hasOwn(terms, code) ? terms[code] : undefined;
}
