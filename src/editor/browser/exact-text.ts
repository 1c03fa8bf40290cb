/** Texts that end without a line break: Sveltia would put one there. */
const unended = new Set<string>();

/** Tells of a text that is going to be saved. */
export function keepEnd(text: string): void {
  if (!text.endsWith('\n')) unended.add(text);
}

/** What is to be written to a folder of this computer where Sveltia would write a text. */
export function asMeant(text: string): string {
  const bare = text.replace(/\n$/u, '');
  return unended.has(bare) ? bare : text;
}
