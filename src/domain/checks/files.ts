import type { Corpus } from '../corpus.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../problem.ts';
import type { Finding } from '../rule.ts';

/** Files that an entry names and `media/` does not have. */
export function findMissingMedia({ entries, mediaFiles }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    entry.media
      .filter(({ value }) => !mediaFiles.has(value.normalize('NFC')))
      .map(({ path, value }) => {
        const near = nearest(value, mediaFiles);
        const remedy = near === undefined ? 'put the file there' : `write ${near}`;
        const message = `found ${shown(value)}, but media/ has no such file; ${remedy}`;
        return { entry, path, found: value, message };
      }),
  );
}

/** Pictures that cannot be shown: no picture at all, cut short, too large. */
export function findUnreadablePictures({ entries, pictureFaults }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    entry.media.flatMap(({ path, value }) => {
      const message = pictureFaults.get(value);
      return message === undefined ? [] : [{ entry, path, found: value, message }];
    }),
  );
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
