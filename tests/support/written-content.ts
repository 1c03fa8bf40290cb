import type { ReadEntry } from '../../src/data/entry.ts';
import type { WrittenContent } from '../../src/data/written.ts';

/** What is published of the entries that were read, as Astro hands it to the model. */
export function writtenOf(entries: readonly ReadEntry[]): WrittenContent {
  const published = entries.filter(({ data, published: isPublic }) => data !== undefined && isPublic);
  const of = (name: string) =>
    published
      .filter(({ collection }) => collection === name)
      .map(({ id, file, data }) => ({ id, file, data }));
  const kinds = [
    'briefs',
    'asks',
    'results',
    'updates',
    'contacts',
    'organisations',
    'countries',
    'themes',
    'pages',
  ];
  return {
    site: of('site')[0]?.data,
    ...Object.fromEntries(kinds.map((name) => [name, of(name)])),
  } as unknown as WrittenContent;
}
