import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../schemas/collections.ts';
import { likeSite, sortFolder } from './folder.ts';
import { readMedia } from './media/media.ts';
import { takeFile, type KnownFiles } from './known-files.ts';
import { readTaken, type ReadContent, type TakenFolder } from './read-taken.ts';

/** The folder has no `site.yaml` that can be read, so nothing else can be. */
export class NoSiteError extends Error {}

/**
 * Reads every entry of a content folder and checks its shape. Faults are gathered, never thrown.
 * @param today `YYYY-MM-DD`, for embargoes
 * @param known what was read before, so that only what has changed is taken apart again
 * @throws NoSiteError when there is no `site.yaml`
 */
export function readContent(root: string, today: string, known?: KnownFiles): ReadContent {
  return readTaken(takeFolder(root, known), today);
}

/**
 * Takes apart what lies in a content folder.
 * @param known as for `readContent`
 * @throws NoSiteError when there is no `site.yaml`
 */
export function takeFolder(root: string, known?: KnownFiles): TakenFolder {
  requireSite(root);
  const { files, strays } = sortFolder(root);
  const taken = files.map((file) => ({ file, document: takeFile(root, file, known) }));
  return { taken, strays, media: readMedia(root) };
}

/**
 * Sees that there is a site in a folder.
 * @throws NoSiteError, in words, when there is no `site.yaml`
 */
export function requireSite(root: string): void {
  const isThere = statSync(join(root, collections.site.lies.file), { throwIfNoEntry: false })?.isFile();
  if (isThere !== true) throw new NoSiteError(withoutSite(root));
}

function withoutSite(root: string): string {
  const near = existsSync(root) ? likeSite(root) : undefined;
  const remedy =
    near === undefined
      ? 'Every content folder needs one; begin one with "npm run new -- site", or name the folder that has it: --content DIR, or CONTENT_DIR of the environment.'
      : `There is ${near}; rename it ${collections.site.lies.file}.`;
  return `There is no ${collections.site.lies.file} in ${root}. ${remedy}`;
}
