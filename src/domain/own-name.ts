/**
 * The name of a language in itself, as CLDR has it.
 * @param language BCP 47
 * @example ownName('fr') // 'français'
 */
export function ownName(language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language;
}
