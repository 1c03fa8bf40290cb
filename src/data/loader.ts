import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { keyOf } from '../content-files/entry.ts';
import { contentFolder } from '../content-files/folder.ts';
import { handedOver, type HandedOver } from '../content-files/hand-over.ts';
import { readContent } from '../content-files/read.ts';
import { today } from '../content-files/today.ts';

/**
 * An entry that every collection has, and nobody is shown: Astro warns whoever writes of each collection that is empty
 * (`astro/dist/content/runtime.js`), though all but the settings may be.
 */
export const noEntry = 'no-entry-of-the-content-folder';

/** One entry as the store keeps it. */
type Stored = Parameters<LoaderContext['store']['set']>[0];

let reading: HandedOver | undefined;

/**
 * An Astro loader for one collection of the content folder. It stores what the schema made of the fields, and of a body
 * only that there is one: bodies are read where they are shown, which keeps the store small. While somebody writes
 * (`watcher`) the store stays empty: Astro writes it to the disk at each change and makes all modules anew, which takes
 * seconds, so that pages are made of what is handed over.
 */
export function contentLoader(collection: CollectionName): Loader {
  return loaderOf(collection, (content) => entriesToStore(collection, content));
}

/** An Astro loader for all translations, each under the entry it translates and its language: `briefs/x.fr`. */
export function translationLoader(): Loader {
  return loaderOf('translations', translationsToStore);
}

/** The entries of a collection as the store keeps them. */
export function entriesToStore(
  collection: CollectionName,
  { entries }: Pick<HandedOver, 'entries'>,
  { drafts = false } = {},
): Omit<Stored, 'digest'>[] {
  return entries
    .filter(
      (entry) => entry.collection === collection && entry.data !== undefined && (entry.published || drafts),
    )
    .map((entry) => ({ id: entry.id, data: entry.data as Stored['data'], ...placeOf(entry) }));
}

/** The translations as the store keeps them. */
export function translationsToStore({
  translations,
}: Pick<HandedOver, 'translations'>): (Omit<Stored, 'digest' | 'data'> & { data: StoredTranslation })[] {
  return translations.map((entry) => {
    const { language = '', raw: words } = entry;
    const data = { translates: keyOf(entry), language, words };
    return { id: `${keyOf(entry)}.${language}`, data, ...placeOf(entry) };
  });
}

// An interface would not do for the store, which takes whatever has names.
type StoredTranslation = { translates: string; language: string; words: Record<string, unknown> };

function loaderOf(name: string, entriesOf: (content: HandedOver) => Omit<Stored, 'digest'>[]): Loader {
  return {
    name: `content-folder-${name}`,
    load({ store, watcher, generateDigest }) {
      store.clear();
      store.set({ id: noEntry, data: {} });
      watcher?.add(contentFolder());
      if (watcher) return Promise.resolve();
      const content = handedOver() ?? (reading ??= readAtStart());
      for (const entry of entriesOf(content))
        store.set({ ...entry, digest: generateDigest(JSON.stringify(entry)) });
      return Promise.resolve();
    },
  };
}

// What nobody has checked yet: `refuseFaults` looks at it before any page is made.
function readAtStart(): HandedOver {
  return { ...readContent(contentFolder(), today()), version: 0 };
}

// Of a body only its first letter is kept: it tells that there is one.
function placeOf({ file, body }: HandedOver['entries'][number]) {
  return {
    body: body.trim().slice(0, 1),
    filePath: relative(process.cwd(), `${contentFolder()}/${file}`),
  };
}
