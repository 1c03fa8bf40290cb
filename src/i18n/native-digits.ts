// CLDR's default "native" numbering systems, which Intl does not tell (supplemental/numberingSystems).
const systems: Readonly<Record<string, string>> = {
  ar: 'arab',
  as: 'beng',
  bn: 'beng',
  bo: 'tibt',
  dz: 'tibt',
  fa: 'arabext',
  gu: 'gujr',
  hi: 'deva',
  km: 'khmr',
  kn: 'knda',
  ks: 'arabext',
  lo: 'laoo',
  ml: 'mlym',
  mr: 'deva',
  my: 'mymr',
  ne: 'deva',
  or: 'orya',
  pa: 'guru',
  ps: 'arabext',
  sd: 'arab',
  ta: 'tamldec',
  te: 'telu',
  th: 'thai',
  ur: 'arabext',
};

/**
 * The numbering system of a language's own digits, as BCP 47 names it; Latin where it has none of its own.
 * @example nativeDigits('lo') // 'laoo'
 */
export function nativeDigits(language: string): string {
  return systems[new Intl.Locale(language).language] ?? 'latn';
}
