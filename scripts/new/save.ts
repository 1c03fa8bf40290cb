import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../arguments.ts';

/**
 * Writes a file that is not there yet, whole or not at all.
 * @throws in words, where it is there, or cannot be written
 */
export function saveNew(root: string, file: string, text: string): void {
  const path = join(root, file);
  if (existsSync(path)) throw new UsageError(`${file} exists already; nothing was written.`);
  writing(file, () => {
    const waiting = besides(path, text);
    try {
      putAside(waiting, path);
    } finally {
      rmSync(waiting, { force: true });
    }
  });
}

/**
 * Puts a changed text in the place of the one that was read, unless somebody has saved it since.
 * @throws in words, where it was, or cannot be written
 */
export function saveChanged(root: string, file: string, before: string, text: string): void {
  const path = join(root, file);
  if (readFileSync(path, 'utf8') !== before)
    throw new UsageError(
      `${file} was saved by somebody else in the meantime; nothing was written. Run this again.`,
    );
  writing(file, () => {
    const waiting = besides(path, text);
    try {
      renameSync(waiting, path);
    } finally {
      rmSync(waiting, { force: true });
    }
  });
}

// Names that begin with a dot are no content: nobody reads half a file.
function besides(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const waiting = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  writeFileSync(waiting, text, { flag: 'wx' });
  return waiting;
}

// A second name is refused where there is a file already, as no rename is; some disks have no second names.
function putAside(waiting: string, path: string): void {
  try {
    linkSync(waiting, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(path)) throw error;
    renameSync(waiting, path);
  }
}

/** Does what writes; what the system says against it is told in words. */
export function writing<Made>(what: string, write: () => Made): Made {
  try {
    return write();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = reasons[codeOf(error)] ?? 'it could not be written';
    throw new Error(`${what}: ${reason}. Nothing was written. (${(error as Error).message})`, {
      cause: error,
    });
  }
}

const readOnly = 'the folder may not be written to; allow it, or name another with --content DIR';
const reasons: Readonly<Record<string, string>> = {
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  ENOSPC: 'the disk is full; make room on it, then run this again',
  EDQUOT: 'the disk is full; make room on it, then run this again',
  EEXIST: 'a file of this name exists already',
  ENOTDIR: 'a file stands where a folder is needed; move it away',
};

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
