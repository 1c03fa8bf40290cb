import { collectionNames, isFolder, singles, type CollectionName } from '../../schemas/collections.ts';

/** Whose file it is: `content/asks/first-wells.md`, `content/site.yaml`. */
export function entryAt(path: string): { collection: CollectionName; id: string } | undefined {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const single = singles.find((one) => one.file === file);
  if (single) return { collection: single.collection, id: '' };
  const collection = collectionNames.find((name) => name === parts.at(-2) && isFolder(name));
  return collection && { collection, id: file.replace(/\..*$/u, '') };
}

/**
 * The file of an entry in another language, beside that in the default one.
 * @example fileOfLanguage('content/asks/wells.md', 'fr') // 'content/asks/wells.fr.md'
 */
export function fileOfLanguage(path: string, language: string): string {
  return path.replace(/\.(\w+)$/u, `.${language}.$1`);
}
