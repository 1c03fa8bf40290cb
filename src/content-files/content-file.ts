import { isLanguageTag } from '../domain/language-tag.ts';
import { folders, singles, type CollectionName } from '../schemas/collections.ts';
import { idPattern } from '../schemas/fields.ts';

/** A file of the content folder that belongs to a collection. */
export interface ContentFile {
  collection: CollectionName;
  id: string;
  /** The language of a translation; undefined for an original. */
  language: string | undefined;
  /** Relative to the content folder, with forward slashes. */
  file: string;
}

/**
 * Whose file it is, by its path in the content folder; undefined where it is nobody's.
 * @example contentFileAt('asks/wells.fr.md') // { collection: 'asks', id: 'wells', language: 'fr', file: … }
 */
export function contentFileAt(file: string): ContentFile | undefined {
  const [name = '', folder, ...deeper] = file.split('/').reverse();
  const [id = '', ...rest] = name.split('.');
  const ending = rest.pop() ?? '';
  const [language, ...more] = rest;
  if (deeper.length > 0 || more.length > 0 || (language !== undefined && !isLanguageTag(language)))
    return undefined;
  if (folder === undefined) {
    const single = singles.find((one) => one.file === `${id}.${ending}`);
    return single && { collection: single.collection, id, language, file };
  }
  const known = folders.find(({ collection }) => collection === folder);
  const endings: readonly string[] = known?.endings ?? [];
  // `md` could be a language too.
  if (!known || !idPattern.test(id) || !endings.includes(ending) || endings.includes(language ?? ''))
    return undefined;
  return { collection: known.collection, id, language, file };
}
