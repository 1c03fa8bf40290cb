/**
 * The script a language is written in, where it says nothing else, as CLDR knows it: a code of ISO 15924.
 * @param language BCP 47
 * @example scriptOf('uk') // 'Cyrl'
 */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

/**
 * A language tag without its script where that is the language's own. The two mean the same, but under the longer one
 * Intl forgets the region: in Node 26.10 `es-Latn-PE` writes 1.234,50 where `es-PE` writes 1,234.50
 * (`findings/script-in-a-tag-changes-figures.sh`).
 * @example withoutOwnScript('es-Latn-PE') // 'es-PE'
 */
export function withoutOwnScript(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script === scriptOf(language) ? tag.replace(`-${script}`, '') : tag;
}
