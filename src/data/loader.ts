import { relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { keyOf, type ReadEntry } from '../content-files/entry.ts';
import { contentFolder } from '../content-files/folder.ts';
import { readContent, type ReadContent } from '../content-files/read.ts';
import { today } from '../content-files/today.ts';

/** One entry as the store keeps it. */
type Stored = Parameters<LoaderContext['store']['set']>[0];

let reading: ReadContent | undefined;

/**
 * An Astro loader for one collection of the content folder. It stores metadata only: bodies are read where they
 * are shown, which keeps the store small (findings, Speed). While somebody writes (`watcher`), drafts are there too.
 */
export function contentLoader(collection: CollectionName): Loader {
  return loaderOf(collection, async ({ entries }, { parseData, generateDigest, watcher }) => {
    const shown = entries.filter(
      (entry) => entry.collection === collection && entry.data !== undefined && (entry.published || watcher),
    );
    return Promise.all(
      shown.map(async (entry) => ({
        id: entry.id,
        data: await parseData({ id: entry.id, data: entry.raw }),
        ...placeOf(entry, generateDigest),
      })),
    );
  });
}

/** An Astro loader for all translations, each under the entry it translates and its language: `briefs/x.fr`. */
export function translationLoader(): Loader {
  return loaderOf('translations', async ({ translations }, { parseData, generateDigest }) =>
    Promise.all(
      translations.map(async (entry) => {
        const { language, raw: words } = entry;
        const key = `${keyOf(entry)}.${language}`;
        const data = { translates: keyOf(entry), language, words };
        return { id: key, data: await parseData({ id: key, data }), ...placeOf(entry, generateDigest) };
      }),
    ),
  );
}

function loaderOf(
  name: string,
  entriesOf: (content: ReadContent, context: LoaderContext) => Promise<Stored[]>,
): Loader {
  return {
    name: `content-folder-${name}`,
    async load(context) {
      const { store, watcher } = context;
      const fill = async (): Promise<void> => {
        reading ??= readContent(contentFolder(), today());
        const entries = await entriesOf(reading, context);
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await fill();
      watcher?.add(contentFolder());
      // One save tells of itself several times, to each collection: all wait a moment, and the first reads for all.
      let waiting: ReturnType<typeof setTimeout> | undefined;
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder() + sep)) return;
        reading = undefined;
        clearTimeout(waiting);
        waiting = setTimeout(() => void fill(), 50);
      });
    },
  };
}

// Of a body only its first letter is kept: it tells that there is one.
function placeOf({ file, raw, body }: ReadEntry, digest: LoaderContext['generateDigest']) {
  return {
    body: body.trim().slice(0, 1),
    digest: digest(`${JSON.stringify(raw)}\n${body}`),
    filePath: relative(process.cwd(), `${contentFolder()}/${file}`),
  };
}
