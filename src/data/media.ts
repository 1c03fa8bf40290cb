import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder, litter, stray, type StrayFile } from './listing.ts';

/**
 * The files below `media/`, by their path there, names in Unicode form NFC; and what cannot be one: links, pipes,
 * names that are one name on many computers. Never throws.
 */
export function readMedia(root: string): { files: ReadonlySet<string>; strays: StrayFile[] } {
  const media = join(root, 'media');
  if (!existsSync(media)) return { files: new Set(), strays: [] };
  const { files, strays } = listFolder(media, { prefix: 'media/' });
  const left = files.flatMap((file) => {
    const remedy = litter(file.split('/').at(-1) ?? '');
    return remedy === undefined ? [] : [stray(`media/${file}`, remedy)];
  });
  return { files: new Set(files.map((file) => file.normalize('NFC'))), strays: [...strays, ...left] };
}
