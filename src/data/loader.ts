import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { contentFolder } from './folder.ts';
import { readContent, type ReadContent } from './read.ts';
import { today } from './today.ts';

let reading: ReadContent | undefined;

/**
 * An Astro loader for one collection of the content folder. It stores metadata only: bodies are read where they
 * are shown, which keeps the store small (findings, Speed). While somebody writes (`watcher`), drafts are there too.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-folder-${collection}`,
    async load({ store, parseData, generateDigest, watcher }) {
      const fill = async (): Promise<void> => {
        reading ??= readContent(contentFolder(), today());
        store.clear();
        for (const { collection: of, id, file, raw, data, body, published } of reading.entries) {
          if (of !== collection || data === undefined || !(published || watcher)) continue;
          const digest = generateDigest(`${JSON.stringify(raw)}\n${body}`);
          store.set({
            id,
            data: await parseData({ id, data: raw }),
            digest,
            filePath: relative(process.cwd(), `${contentFolder()}/${file}`),
          });
        }
      };
      await fill();
      watcher?.add(contentFolder());
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder())) return;
        reading = undefined;
        void fill();
      });
    },
  };
}
