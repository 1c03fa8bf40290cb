import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { mediaByName } from './by-name.ts';
import { linkFault, listFolder, litter, stray, type StrayFile } from '../listing.ts';
import { cannotBeRead } from '../text-file.ts';

/** What lies in `media/`. */
export interface Media {
  /** The paths below `media/` as they are written on the disk, by what they are in Unicode form NFC. */
  files: ReadonlyMap<string, string>;
  /** Links, pipes, names that are one name on many computers, what programs leave behind. */
  strays: StrayFile[];
}

/** The files below `media/`, and what cannot be one. No link is followed, `media` itself no more. Never throws. */
export function readMedia(root: string): Media {
  const media = join(root, 'media');
  const fault = folderFault(media);
  if (fault !== undefined) return { files: new Map(), strays: fault === '' ? [] : [stray('media', fault)] };
  const { files, strays } = listFolder(media, { prefix: 'media/' });
  const left = files.flatMap((file) => {
    const remedy = litter(file.split('/').at(-1) ?? '');
    return remedy === undefined ? [] : [stray(`media/${file}`, remedy)];
  });
  return {
    files: mediaByName(files),
    strays: [...strays, ...left],
  };
}

// Empty where there is no such folder, which is no fault.
function folderFault(media: string): string | undefined {
  let about: Stats | undefined;
  try {
    about = lstatSync(media, { throwIfNoEntry: false });
  } catch (error) {
    return cannotBeRead(error);
  }
  if (!about) return '';
  if (about.isSymbolicLink()) return linkFault('folder');
  return about.isDirectory()
    ? undefined
    : 'is not a folder; put a folder of this name here, and the files into it';
}
