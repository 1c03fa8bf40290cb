import { countryByThreeLetters, countryCodes, sector, sectorCodes } from '../domain/codelists.ts';
import { misspelt } from '../domain/nearest.ts';
import { plainWords } from '../domain/written.ts';

// Codes that people write, and ISO 3166-1 keeps for the countries they mean.
const reserved: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** What to write for a country's code of two letters that there is not: by its other code, or by its name. */
export function countryRemedy(written: string): string {
  return `write ${countryCalled(written) ?? 'the two capital letters of the country'}`;
}

/**
 * The code of two letters of the country that is meant, by another code of it or by its name in English or French;
 * undefined where none is.
 * @example countryCalled('Fidji') // 'FJ'
 */
export function countryCalled(written: string): string | undefined {
  const capitals = written.trim().toUpperCase();
  return (
    countryCodes.find((one) => one === (reserved[capitals] ?? capitals)) ??
    countryByThreeLetters(capitals) ??
    countryNamed(written)
  );
}

/**
 * The country whose name was misspelt, by what English calls it; undefined where none was.
 * @example countryLike('Ruanda') // { name: 'Rwanda', code: 'RW' }
 */
export function countryLike(written: string): { name: string; code: string } | undefined {
  const meant = misspelt(plainWords(written), countryNames().keys());
  const code = meant === undefined ? undefined : countryNames().get(meant);
  const name = code === undefined ? undefined : new Intl.DisplayNames('en', { type: 'region' }).of(code);
  return code === undefined || name === undefined ? undefined : { name, code };
}

function countryNamed(written: string): string | undefined {
  return countryNames().get(plainWords(written));
}

// The codes of the countries by their plain names in English and French.
function countryNames(): ReadonlyMap<string, string> {
  const names = ['fr', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  byName ??= new Map(
    names.flatMap((name) => countryCodes.map((code) => [plainWords(name.of(code) ?? ''), code])),
  );
  return byName;
}

let byName: ReadonlyMap<string, string> | undefined;

/** What to write for a purpose code that there is not: those which begin so, or whose names have these words. */
export function sectorRemedy(written: string): string {
  const words = plainWords(written);
  const isLike = (code: string) =>
    words.length > 2 && (code.startsWith(words) || plainWords(sector(code)?.text ?? '').includes(words));
  const named = sectorCodes.filter(isLike);
  // Of a code that there is not, those of the same group of three digits.
  const group = /^\d{3}(?=\d)/u.exec(words)?.[0] ?? words;
  const likely = (
    named.length > 0 ? named : sectorCodes.filter((code) => words.length > 2 && code.startsWith(group))
  ).slice(0, 6);
  const listed = likely.map((code) => `"${code}" (${sector(code)?.text ?? ''})`).join(' or ');
  return likely.length > 0
    ? `no such DAC purpose code; write ${listed}, if one of them is meant`
    : 'no such DAC purpose code; write one of five digits, in quotes: they stand in docs/fields.md';
}
