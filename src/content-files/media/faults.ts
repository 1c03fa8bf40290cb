import { join } from 'node:path';
import type { Corpus } from '../../checks/corpus.ts';
import { mediaOf } from '../../checks/fields.ts';
import { isPictureName } from '../../domain/picture-kind.ts';
import type { Problem } from '../../domain/problem.ts';
import { findDocumentFault } from './document-fault.ts';
import { problemIn } from '../entry.ts';
import { stray } from '../listing.ts';
import type { Media } from './media.ts';
import { pictureFault } from './picture-fault.ts';

/** What is wrong with the files of `media/`, by their paths there. */
export interface MediaFaults {
  pictureFaults: ReadonlyMap<string, string>;
  documentFaults: ReadonlyMap<string, string>;
  /** Pictures that no entry names: the build measures them all the same, and stops at one that is none. */
  problems: Problem[];
}

/**
 * Looks into the files of `media/`: a picture that an entry names is decoded whole, of all others only the head is
 * read.
 */
export async function findMediaFaults(
  root: string,
  media: Media['files'],
  { entries }: Pick<Corpus, 'entries'>,
): Promise<MediaFaults> {
  const named = entries.flatMap(mediaOf);
  const pathsOf = (pictures: boolean) =>
    new Set(
      named
        .filter(({ isPicture }) => isPicture === pictures)
        .map(({ value }) => value.normalize('NFC'))
        .filter((path) => media.has(path)),
    );
  const shown = pathsOf(true);
  const unnamed = [...media.keys()].filter((path) => isPictureName(path) && !shown.has(path));
  const at = (path: string) => join(root, 'media', media.get(path) ?? path);
  const pictureFaults = await findFaults(shown, (path) => pictureFault(at(path), 'whole'));
  const idle = await findFaults(unnamed, (path) => pictureFault(at(path), 'head'));
  return {
    pictureFaults,
    documentFaults: await findFaults(pathsOf(false), (path) => findDocumentFault(at(path))),
    problems: [...idle].map(([path, message]) =>
      problemIn(`media/${path}`, 1, 'error', 'picture-readable', stray(`media/${path}`, message)),
    ),
  };
}

// A few at a time: a picture is held in memory while it is looked into, and many at once would fill it.
async function findFaults(
  paths: Iterable<string>,
  look: (path: string) => Promise<string | undefined>,
): Promise<Map<string, string>> {
  const queue = [...paths];
  const faults = new Map<string, string>();
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const fault = await look(path);
      if (fault !== undefined) faults.set(path, fault);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return faults;
}
