import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { keyOf, type KnownFiles } from '../content-files/entry.ts';
import { contentFolder } from '../content-files/folder.ts';
import { handedOver, type HandedOver } from '../content-files/hand-over.ts';
import { NoSiteError, readContent } from '../content-files/read.ts';
import { today } from '../content-files/today.ts';
import { isWithin } from '../content-files/within.ts';

/**
 * An entry that every collection has, and nobody is shown: Astro warns whoever writes of each collection that is empty
 * (`astro/dist/content/runtime.js`), though all but the settings may be.
 */
export const noEntry = 'no-entry-of-the-content-folder';

/** One entry as the store keeps it. */
type Stored = Parameters<LoaderContext['store']['set']>[0];

let reading: HandedOver | undefined;

// One save changes one file: the others need not be taken apart again.
const known: KnownFiles = new Map();

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
        reading ??= handedOver() ?? readContent(contentFolder(), today(), watcher ? known : undefined);
        const entries = entriesOf(reading, context);
        store.clear();
        for (const entry of [{ id: noEntry, data: {} }, ...entries]) store.set(entry);
      };
      fill();
      watcher?.add(contentFolder());
      // One save tells of itself several times, to each collection: all wait a moment, and the first reads for all.
      let waiting: ReturnType<typeof setTimeout> | undefined;
      watcher?.on('all', (_event, path) => {
        if (!isWithin(contentFolder(), path)) return;
        reading = undefined;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          unlessSiteIsGone(fill);
        }, 50);
      });
    },
  };
}

// An editor may take `site.yaml` away for a moment to write it anew; that it is gone is told where pages are shown.
function unlessSiteIsGone(fill: () => void): void {
  try {
    fill();
  } catch (error) {
    if (!(error instanceof NoSiteError)) throw error;
  }
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
