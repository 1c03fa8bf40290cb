/**
 * What the program's own files are, as a host has to say it: one that goes by the ending does not know some of them, and
 * leaves out the encoding.
 */
export const contentTypes = {
  /** RFC 6350, 10.1 */
  card: 'text/vcard; charset=utf-8',
  /** RFC 4287, 7 */
  feed: 'application/atom+xml; charset=utf-8',
  /** RFC 5545, 8.1 */
  calendar: 'text/calendar; charset=utf-8',
  /** RFC 7763 */
  markdown: 'text/markdown; charset=utf-8',
  llms: 'text/plain; charset=utf-8',
} as const;

/**
 * The type of a file by its name; undefined where its ending says enough.
 * @example contentTypeOf('/fr/calendar.ics') // 'text/calendar; charset=utf-8'
 */
export function contentTypeOf(file: string): string | undefined {
  const kinds: [RegExp, string][] = [
    [/\.vcf$/u, contentTypes.card],
    [/\/feed\.xml$/u, contentTypes.feed],
    [/\.ics$/u, contentTypes.calendar],
    [/\.md$/u, contentTypes.markdown],
    [/\/llms\.txt$/u, contentTypes.llms],
  ];
  return kinds.find(([names]) => names.test(file))?.[1];
}
