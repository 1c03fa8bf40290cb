/** One thing that is mended in a text: what it is, in words for staff, and the text without it. */
export interface Mending {
  /** What was mended; nothing where nobody needs to know, as with two spaces in a row. */
  what?: string;
  mend(text: string): string;
}
