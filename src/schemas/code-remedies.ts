import { countryByThreeLetters, countryCodes, sector, sectorCodes } from '../domain/codelists.ts';
import { plainWords } from '../domain/written.ts';

// Codes that people write, and ISO 3166-1 keeps for the countries they mean.
const reserved: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** What to write for a country's code of two letters that there is not: by its other code, or by its name. */
export function countryRemedy(written: string): string {
  const capitals = written.trim().toUpperCase();
  const code =
    countryCodes.find((one) => one === (reserved[capitals] ?? capitals)) ??
    countryByThreeLetters(capitals) ??
    countryNamed(written);
  return `write ${code ?? 'the two capital letters of the country'}`;
}

function countryNamed(written: string): string | undefined {
  const names = ['fr', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  byName ??= new Map(
    names.flatMap((name) => countryCodes.map((code) => [plainWords(name.of(code) ?? ''), code])),
  );
  return byName.get(plainWords(written));
}

// The names of the countries in English and French.
let byName: ReadonlyMap<string, string> | undefined;

/** What to write for a purpose code that there is not: those which begin so, or whose names have these words. */
export function sectorRemedy(written: string): string {
  const words = plainWords(written);
  const isLike = (code: string) =>
    words.length > 2 && (code.startsWith(words) || plainWords(sector(code) ?? '').includes(words));
  const likely = sectorCodes.filter(isLike).slice(0, 6);
  const listed = likely.map((code) => `"${code}" (${sector(code) ?? ''})`).join(' or ');
  return likely.length > 0
    ? `no such DAC purpose code; write ${listed}, if one of them is meant`
    : 'no such DAC purpose code; write one of five digits, in quotes: they stand in docs/fields.md';
}
