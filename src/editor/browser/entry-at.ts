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
