import { endingRemedy } from '../domain/document-kind.ts';
import { misspelt, nearest } from '../domain/nearest.ts';
import { shown } from '../domain/problem.ts';
import { written } from '../domain/written.ts';
import type { Corpus, Entry } from './corpus.ts';
import { documentsOf, mediaOf, textFieldsOfKind } from './fields.ts';
import { error, type Finding, type Rules } from './rule.ts';

/** Rules about the files in `media/`, and the documents an entry lists. */
export const fileRules = {
  'media-exists': error(findMissingMedia),
  'picture-readable': error(findUnreadablePictures),
  'document-readable': error(findUnreadableDocuments),
  'document-exists': error(findMissingDocuments),
} satisfies Rules;

/** Files that an entry names and `media/` does not have. Of a kind that may not be offered, its schema speaks. */
function findMissingMedia({ entries, mediaFiles }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    mediaOf(entry)
      .filter(({ value, isPicture }) => isPicture || endingRemedy(value) === undefined)
      .filter(({ value }) => !mediaFiles.has(value.normalize('NFC')))
      .map(({ path, value }) => {
        const near = nearestFile(value.normalize('NFC'), mediaFiles);
        const remedy =
          near === undefined
            ? 'put the file there'
            : `write ${near}, if that is meant, or put the file there`;
        const message = `found ${shown(value)}, but media/ has no such file; ${remedy}`;
        return { entry, path, found: value, message };
      }),
  );
}

// A file of another kind is none that was meant; one of the same name in another folder is.
function nearestFile(path: string, files: ReadonlySet<string>): string | undefined {
  const kindOf = (file: string) => /\.[^./]*$/u.exec(file)?.[0].toLowerCase().replace('.jpeg', '.jpg');
  const nameOf = (file: string) => file.replace(/^.*\//u, '');
  const alike = [...files].filter((file) => kindOf(file) === kindOf(path));
  const [named, ...more] = alike.filter((file) => nameOf(file) === nameOf(path));
  return named !== undefined && more.length === 0 ? named : misspelt(path, alike);
}

/** Pictures that an entry shows and that cannot be shown: no picture at all, cut short, too large. */
function findUnreadablePictures({ entries, pictureFaults }: Corpus): Finding[] {
  return findFaulty(entries, pictureFaults, true);
}

/** Documents that an entry offers and that nobody could read: empty, too large, of another kind than their name says. */
function findUnreadableDocuments({ entries, documentFaults }: Corpus): Finding[] {
  return findFaulty(entries, documentFaults, false);
}

/** Citations of a document that the same entry does not list. */
function findMissingDocuments({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) => {
    const titles = documentsOf(entry).map(({ title }) => written(title));
    return textFieldsOfKind(entry, 'ownDocument')
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
    mediaOf(entry).flatMap(({ path, value, isPicture }) => {
      const message = isPicture === pictures ? faults.get(value.normalize('NFC')) : undefined;
      return message === undefined ? [] : [{ entry, path, found: value, message }];
    }),
  );
}
