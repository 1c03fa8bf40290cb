import type { CollectionName } from '../../schemas/collections.ts';

/** The name of the format in which the editor reads and writes the files of a collection. */
export function formatOf(collection: CollectionName, ending: string): string {
  return ending === 'yaml' ? `${collection}-fields` : `${collection}-${ending}-frontmatter`;
}
