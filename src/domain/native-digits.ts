import { scriptOf } from './script.ts';

/**
 * The digits of scripts that have one kind of their own, by the names of BCP 47 (CLDR 48, supplemental/numberingSystems).
 */
const ofScript: Readonly<Record<string, string>> = {
  Adlm: 'adlm',
  Bali: 'bali',
  Beng: 'beng',
  Cakm: 'cakm',
  Cham: 'cham',
  Deva: 'deva',
  Gujr: 'gujr',
  Guru: 'guru',
  Hmnp: 'hmnp',
  Java: 'java',
  Khmr: 'khmr',
  Knda: 'knda',
  Laoo: 'laoo',
  Mlym: 'mlym',
  Mong: 'mong',
  Mtei: 'mtei',
  Mymr: 'mymr',
  Nkoo: 'nkoo',
  Olck: 'olck',
  Orya: 'orya',
  Rohg: 'rohg',
  Sund: 'sund',
  Talu: 'talu',
  Taml: 'tamldec',
  Telu: 'telu',
  Thai: 'thai',
  Tibt: 'tibt',
  Vaii: 'vaii',
};

/** Arabic letters go with either of two kinds: CLDR 48, "native" of each language (main/<language>/numbers). */
const inArabicLetters: Readonly<Record<string, string>> = {
  ...{ ar: 'arab', ckb: 'arab', ha: 'arab', sd: 'arab', sdh: 'arab' },
  ...{ az: 'arabext', bgn: 'arabext', fa: 'arabext', ks: 'arabext', lrc: 'arabext', mzn: 'arabext' },
  ...{ pa: 'arabext', ps: 'arabext', ug: 'arabext', ur: 'arabext', uz: 'arabext' },
};

/** Languages whose digits are another kind than their script's: CLDR 48. */
const ofLanguage: Readonly<Record<string, string>> = { dv: 'arab', shn: 'mymrshan' };

/**
 * The numbering system of a language's own digits, as BCP 47 names it: that which Intl writes it in, or else that of the
 * script it is written in; Latin where it has none of its own.
 * @example nativeDigits('lo') // 'laoo'
 * @example nativeDigits('pa-Arab') // 'arabext'
 */
export function nativeDigits(language: string): string {
  const usual = new Intl.NumberFormat([language, 'en']).resolvedOptions().numberingSystem;
  if (usual !== 'latn') return usual;
  const [script, code] = [scriptOf(language), new Intl.Locale(language).language];
  return ofLanguage[code] ?? (script === 'Arab' ? inArabicLetters[code] : ofScript[script]) ?? 'latn';
}

/** The code point of the zero of a numbering system, by the name of BCP 47. */
export function zeroOf(numbering: string): number {
  const [zero = '0'] = new Intl.NumberFormat(`en-u-nu-${numbering}`).format(0);
  return zero.codePointAt(0) ?? 48;
}
