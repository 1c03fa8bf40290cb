import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readContent } from '../../src/content-files/read.ts';
import { slugOf } from '../../src/content-files/slug.ts';
import { renameFolder } from '../building/rename-folder.ts';

/** A site that stands where another is to be. */
export interface SiteThere {
  title: string;
  entries: number;
  translations: number;
}

/** What a content folder holds; undefined where there is no `site.yaml`. */
export function siteThere(root: string, today: string): SiteThere | undefined {
  if (!existsSync(join(root, 'site.yaml'))) return undefined;
  const { entries, translations } = readContent(root, today);
  const title = entries.find(({ collection }) => collection === 'site')?.raw.title;
  return {
    title: typeof title === 'string' ? title : basename(dirname(root)),
    entries: entries.length - 1,
    translations: translations.length,
  };
}

/**
 * Where a site goes that makes room: from `content/` to `examples/` under its title, from any other folder beside
 * itself; a name that nothing has yet.
 */
export function placeFor(root: string, { title }: SiteThere): string {
  const isUsual = root === resolve('content');
  const wanted = isUsual ? resolve('examples', slugOf(title) ?? 'site') : `${root}-before`;
  const names = [wanted, ...Array.from({ length: 999 }, (_, i) => `${wanted}-${i + 2}`)];
  const free = names.find((name) => !existsSync(name));
  if (free === undefined) throw new Error(`there is no free name beside ${wanted}; take some of them away`);
  return free;
}

/**
 * Moves a folder whole; onto another disk by a copy that is compared to the byte before the first goes.
 * @param rename for tests of another disk
 */
export function moveFolder(from: string, to: string, rename = renameFolder): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to);
    rmSync(from, { recursive: true });
  }
}

/**
 * Copies a folder under a name that nothing has yet, whole or not at all.
 * @throws where the copy is not the same to the byte; it is then taken away again
 */
export function copyFolder(from: string, to: string): void {
  const waiting = join(dirname(to), `.${basename(to)}.${process.pid}.new`);
  try {
    cpSync(from, waiting, {
      recursive: true,
      errorOnExist: true,
      force: false,
      preserveTimestamps: true,
      verbatimSymlinks: true,
    });
    if (digestOf(waiting) !== digestOf(from))
      throw new Error(`the copy of ${from} is not the same; nothing was moved`);
    renameFolder(waiting, to);
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

function digestOf(folder: string): string {
  const digest = createHash('sha256');
  const all = globSync(['**/*', '**/.*', '**/.*/**'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...new Set(all)].sort())
    digest.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0');
  return digest.digest('hex');
}
