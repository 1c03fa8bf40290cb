import { join } from 'node:path';
import { getModel } from './model.ts';
import { contentFolder } from '../content-files/folder.ts';
import { readMedia } from '../content-files/media/media.ts';

/** A file that readers may open. */
export interface OfferedFile {
  /** Its path below `media/`, in the site; in Unicode form NFC. */
  path: string;
  /** The whole path it lies at. */
  from: string;
}

/** The files of `media/` that a published entry offers to read: only these are copied to the site. */
export async function documentFiles(): Promise<OfferedFile[]> {
  const { briefs, results, updates } = await getModel();
  const documents = [...briefs, ...results, ...updates].flatMap(({ documents: of = [] }) => of);
  const named = new Set(documents.flatMap(({ file }) => (file === undefined ? [] : [file.normalize('NFC')])));
  const { files } = readMedia(contentFolder());
  return [...named].flatMap((path) => {
    const written = files.get(path);
    return written === undefined ? [] : [{ path, from: join(contentFolder(), 'media', written) }];
  });
}
