/**
 * The words of a line alone, without the marks around them: the same in a document and in the Markdown that was made of
 * it.
 * @example bareWords('## The *first* wells') // 'the first wells'
 */
export function bareWords(text: string): string {
  return text
    .replace(/\]\([^()\s]*\)/gu, ' ')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
