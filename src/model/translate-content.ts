import { firstDay, lastDay } from '../domain/partial-date.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { translate, type Reading } from './translate.ts';
import type { Translation } from './model.ts';
import type { Written, WrittenContent } from './content.ts';

/** A translation as it lies beside its original. */
export interface WrittenTranslation {
  language: string;
  /** Relative to the content folder. */
  file: string;
  /** Its fields as written. */
  words: Readonly<Record<string, unknown>>;
  /** Whether it holds a text under its fields. */
  hasBody: boolean;
}

/** The translations into one language, by the entry they translate: `briefs/x`. */
export type Translations = ReadonlyMap<string, WrittenTranslation>;

/** The content as a reader of one language gets it; each entry knows what of it is not translated. */
export function translateContent(
  content: WrittenContent,
  translations: Translations,
  reading: Reading,
): WrittenContent {
  const all = <Data extends object>(collection: CollectionName, entries: readonly Written<Data>[]) =>
    entries.map((entry) =>
      translateEntry(collection, entry, translations.get(`${collection}/${entry.id}`), reading),
    );
  return {
    site: translateEntry('site', content.site, translations.get('site/site'), reading),
    briefs: all('briefs', content.briefs),
    asks: all('asks', content.asks),
    results: all('results', content.results),
    updates: all('updates', content.updates),
    contacts: all('contacts', content.contacts),
    organisations: all('organisations', content.organisations),
    countries: all('countries', content.countries),
    themes: all('themes', content.themes),
    pages: all('pages', content.pages),
  };
}

function translateEntry<Data extends object>(
  collection: CollectionName,
  entry: Written<Data>,
  found: WrittenTranslation | undefined,
  reading: Reading,
): Written<Data> {
  const { data, missing } = translate(collections[collection].schema, entry.data, found?.words, reading);
  if (reading.language === reading.original) return { ...entry, data };
  const isBodyMissing = entry.hasBody && !found?.hasBody;
  return {
    ...entry,
    data,
    original: entry.data,
    ...(found?.hasBody ? { file: found.file, language: found.language } : {}),
    translation: translationOf(found, entry, isBodyMissing ? [...missing, 'body'] : missing, reading),
  };
}

function translationOf(
  found: WrittenTranslation | undefined,
  entry: Written<object>,
  missing: string[],
  { original }: Reading,
): Translation {
  const { updated, reviewed } = found?.words ?? {};
  const changed = (entry.data as { updated?: string }).updated;
  const isOlder =
    changed !== undefined && updated !== undefined && lastDay(String(updated)) < firstDay(changed);
  return {
    original,
    missing,
    isThere: found !== undefined,
    isReviewed: reviewed === true,
    ...(isOlder ? { changed } : {}),
  };
}
