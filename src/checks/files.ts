import type { Corpus, Entry } from './corpus.ts';
import { endingRemedy } from '../domain/document-kind.ts';
import { nearest } from '../domain/nearest.ts';
import { shown } from '../domain/problem.ts';
import type { Finding } from './rule.ts';

/** Files that an entry names and `media/` does not have. Of a kind that may not be offered, its schema speaks. */
export function findMissingMedia({ entries, mediaFiles }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    entry.media
      .filter(({ value, isPicture }) => isPicture || endingRemedy(value) === undefined)
      .filter(({ value }) => !mediaFiles.has(value.normalize('NFC')))
      .map(({ path, value }) => {
        const near = nearest(value.normalize('NFC'), mediaFiles);
        const remedy = near === undefined ? 'put the file there' : `write ${near}`;
        const message = `found ${shown(value)}, but media/ has no such file; ${remedy}`;
        return { entry, path, found: value, message };
      }),
  );
}

/** Pictures that an entry shows and that cannot be shown: no picture at all, cut short, too large. */
export function findUnreadablePictures({ entries, pictureFaults }: Corpus): Finding[] {
  return findFaulty(entries, pictureFaults, true);
}

/** Documents that an entry offers and that nobody could read: empty, too large, of another kind than their name says. */
export function findUnreadableDocuments({ entries, documentFaults }: Corpus): Finding[] {
  return findFaulty(entries, documentFaults, false);
}

/** Citations of a document that the same entry does not list. */
export function findMissingDocuments({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) => {
    const { documents } = entry.data as { documents?: unknown };
    const titles = (Array.isArray(documents) ? documents : []).map((document: { title?: unknown } | null) =>
      String(document?.title),
    );
    return entry.ownDocuments
      .filter(({ value }) => !titles.includes(value))
      .map(({ path, value }) => {
        const remedy = `write ${nearest(value, titles) ?? 'title: in place of document:'}`;
        const message = `found ${shown(value)}, but this entry has no document of that title; ${remedy}`;
        return { entry, path, found: value, message };
      });
  });
}

function findFaulty(
  entries: readonly Entry[],
  faults: ReadonlyMap<string, string>,
  pictures: boolean,
): Finding[] {
  return entries.flatMap((entry) =>
    entry.media.flatMap(({ path, value, isPicture }) => {
      const message = isPicture === pictures ? faults.get(value.normalize('NFC')) : undefined;
      return message === undefined ? [] : [{ entry, path, found: value, message }];
    }),
  );
}
