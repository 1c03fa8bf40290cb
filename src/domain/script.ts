/**
 * The script a language is written in, where it says nothing else, as CLDR knows it: a code of ISO 15924.
 * @param language BCP 47
 * @example scriptOf('uk') // 'Cyrl'
 */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}
