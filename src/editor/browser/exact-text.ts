/** Texts that end without a line break: Sveltia would put one there. */
const unended = new Set<string>();

/** A text that Sveltia writes as it is: it takes what stands round a text away, and ends it with a line break. */
class ExactText extends String {
  override trim(): string {
    return this.valueOf().replace(/\n$/u, '');
  }
}

/** Hands a text to Sveltia so that no byte of it changes. */
export function exact(text: string): string {
  if (!text.endsWith('\n')) unended.add(text);
  // All that is ever asked of it is to be trimmed.
  return new ExactText(text) as unknown as string;
}

/** What is to be written to a folder of this computer where Sveltia would write a text. */
export function asMeant(text: string): string {
  const bare = text.replace(/\n$/u, '');
  return unended.has(bare) ? bare : text;
}
