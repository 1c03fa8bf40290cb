import countries from 'i18n-iso-countries/codes.json' with { type: 'json' };
import codelists from './codelists.json' with { type: 'json' };

const documentCategories: Readonly<Record<string, string>> = codelists.DocumentCategory;
const sectors: Readonly<Record<string, string>> = codelists.Sector;

/** Codes of IATI's DocumentCategory list. */
export const documentCategoryCodes: readonly string[] = Object.keys(documentCategories);

/** IATI's OrganisationType list: each code with its meaning. */
export const organisationTypeCodes: Readonly<Record<string, string>> = codelists.OrganisationType;

/** Five-digit purpose codes of the OECD DAC. */
export const sectorCodes: readonly string[] = Object.keys(sectors);

/** Two-letter country codes of ISO 3166-1. */
export const countryCodes: readonly string[] = countries.map(([code = '']) => code);

/** The code of a country of two letters by that of three; undefined where there is no such country. */
export function countryByThreeLetters(letters: string): string | undefined {
  return countries.find(([, three]) => three === letters)?.[0];
}

/** What kind of document an IATI DocumentCategory code means. */
export function documentCategory(code: string): string | undefined {
  return documentCategories[code];
}

/** What a DAC purpose code means. */
export function sector(code: string): string | undefined {
  return sectors[code];
}
