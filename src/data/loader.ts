import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { keyOf } from '../content-files/entry.ts';
import { contentFolder } from '../content-files/folder.ts';
import { handedOver, onHandOver, type HandedOver } from '../content-files/hand-over.ts';
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
 * (`watcher`), drafts are there too.
 */
export function contentLoader(collection: CollectionName): Loader {
  return loaderOf(collection, ({ entries }, { generateDigest, watcher }) =>
    entries
      .filter(
        (entry) =>
          entry.collection === collection && entry.data !== undefined && (entry.published || watcher),
      )
      .map((entry) => ({
        id: entry.id,
        data: entry.data as Stored['data'],
        ...placeOf(entry, generateDigest),
      })),
  );
}

/** An Astro loader for all translations, each under the entry it translates and its language: `briefs/x.fr`. */
export function translationLoader(): Loader {
  return loaderOf('translations', ({ translations }, { generateDigest }) =>
    translations.map((entry) => {
      const { language, raw: words } = entry;
      const data = { translates: keyOf(entry), language, words };
      return { id: `${keyOf(entry)}.${language}`, data, ...placeOf(entry, generateDigest) };
    }),
  );
}

function loaderOf(
  name: string,
  entriesOf: (content: HandedOver, context: LoaderContext) => Stored[],
): Loader {
  return {
    name: `content-folder-${name}`,
    async load(context) {
      const { store, watcher } = context;
      const fill = (): void => {
        const content = handedOver() ?? (reading ??= readAtStart());
        store.clear();
        // With the version no two are alike: Astro then says when the pages are made of this one.
        store.set({ id: noEntry, data: { version: content.version } });
        for (const entry of entriesOf(content, context)) store.set(entry);
      };
      fill();
      if (!watcher) return;
      watcher.add(contentFolder());
      onHandOver(name, fill);
    },
  };
}

// What nobody has checked: the server that starts while the content has faults shows none of it.
function readAtStart(): HandedOver {
  return { ...readContent(contentFolder(), today()), version: 0 };
}

// Of a body only its first letter is kept: it tells that there is one.
function placeOf(
  { file, raw, body }: HandedOver['entries'][number],
  digest: LoaderContext['generateDigest'],
) {
  return {
    body: body.trim().slice(0, 1),
    digest: digest(`${JSON.stringify(raw)}\n${body}`),
    filePath: relative(process.cwd(), `${contentFolder()}/${file}`),
  };
}
