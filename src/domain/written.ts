/**
 * Whatever stands in a field, as a text: a text is itself, anything else is as YAML and JSON would write it. `String`
 * would call a method of that name, which a group of fields may well have: `{ toString: 1 }`.
 */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/**
 * A text without what does not change which word it is: capitals, accents, quotation marks, hyphens.
 * @example plainWords('“Stand-alone”') // 'stand alone'
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}%<>~+]+/gu, ' ')
    .trim();
}
