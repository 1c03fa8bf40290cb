import { folders, singles, type CollectionName } from '../schemas/collections.ts';

/** Whose file a path leads to. */
export interface EntryFile {
  collection: CollectionName;
  /** Empty for a file that is there once. */
  id: string;
  /** How its name ends: `md`, `mdx` or `yaml`. */
  ending: string;
  isTranslation: boolean;
}

/**
 * Whose file lies at a path; undefined where it is no entry's. Unlike the check it takes names that are no ids, too: what a
 * form shows of such a file must not be lost.
 * @example entryFileAt('content/asks/wells.fr.md') // { collection: 'asks', id: 'wells', ending: 'md', isTranslation: true }
 */
export function entryFileAt(path: string): EntryFile | undefined {
  const [name = '', folder = ''] = path.split('/').reverse();
  const [stem = '', ...endings] = name.split('.');
  const ending = endings.at(-1) ?? '';
  const of = { ending, isTranslation: endings.length > 1 };
  const inFolder = folders.find(
    (one) => one.collection === folder && one.endings.some((it) => it === ending),
  );
  if (inFolder) return { collection: inFolder.collection, id: stem, ...of };
  const single = singles.find(({ file }) => file === `${stem}.${ending}`);
  return single && { collection: single.collection, id: '', ...of };
}
