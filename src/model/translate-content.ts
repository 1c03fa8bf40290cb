import { firstDay, lastDay } from '../domain/partial-date.ts';
import { collections, forEachPaged, type CollectionName } from '../schemas/collections.ts';
import type { Content, ContentEntries, ContentEntry } from './content.ts';
import type { Translation } from './linked.ts';
import { translate, type Reading, type Translated } from './translate.ts';

/** A translation as it lies beside its original. */
export interface ContentTranslation {
  language: string;
  /** Relative to the content folder. */
  file: string;
  /** Its fields as written. */
  words: Readonly<Record<string, unknown>>;
  /** Whether it holds a text under its fields. */
  hasBody: boolean;
}

/** The translations into one language, by the entry they translate: `briefs/x`. */
export type Translations = ReadonlyMap<string, ContentTranslation>;

/** The content as a reader of one language gets it; each entry knows what of it is not translated. */
export function translateContent(content: Content, translations: Translations, reading: Reading): Content {
  const entries = forEachPaged<ContentEntries>((name) =>
    content[name].map((entry) =>
      translateEntry<object>(name, entry, translations.get(`${name}/${entry.id}`), reading),
    ),
  );
  return { ...entries, site: translateEntry('site', content.site, translations.get('site/site'), reading) };
}

function translateEntry<Data extends object>(
  collection: CollectionName,
  entry: ContentEntry<Data>,
  found: ContentTranslation | undefined,
  reading: Reading,
): ContentEntry<Data> {
  const { data, missing } = translatedOnce(collection, entry.data, found?.words, reading);
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

type Before = Map<string, { words: ContentTranslation['words'] | undefined; made: Translated<object> }>;

const translated = new WeakMap<object, Before>();

// While somebody writes, most entries stay as they are, and so do their translations.
function translatedOnce<Data extends object>(
  collection: CollectionName,
  data: Data,
  words: ContentTranslation['words'] | undefined,
  reading: Reading,
): Translated<Data> {
  const before: Before = translated.get(data) ?? new Map();
  translated.set(data, before);
  const key = JSON.stringify(reading);
  const known = before.get(key);
  // What is kept for an entry was made of the same data, so it is of its kind.
  if (known && known.words === words) return known.made as Translated<Data>;
  const made = translate(collections[collection].schema, data, words, reading);
  before.set(key, { words, made });
  return made;
}

function translationOf(
  found: ContentTranslation | undefined,
  entry: ContentEntry<object>,
  missing: string[],
  { original }: Reading,
): Translation {
  const { updated, reviewed } = found?.words ?? {};
  const changed = 'updated' in entry.data ? entry.data.updated : undefined;
  const isOlder =
    typeof changed === 'string' && updated !== undefined && lastDay(String(updated)) < firstDay(changed);
  return {
    original,
    missing,
    isThere: found !== undefined,
    isReviewed: reviewed === true,
    ...(isOlder ? { changed } : {}),
  };
}
