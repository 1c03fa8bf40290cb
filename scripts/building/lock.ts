import { DatabaseSync } from 'node:sqlite';

/** `SQLITE_BUSY`: https://www.sqlite.org/rescode.html#busy */
const heldByAnother = 5;

/**
 * Takes a lock that one process at a time can hold, and returns what gives it back; undefined when another has it.
 * The operating system holds it for the process, by a lock on the file of an empty database, so it ends with the
 * process however that ends: no stale lock, no process id to mistake. The file stays: were it removed, a process that
 * has just opened it and one that makes it anew would both hold "the" lock.
 * @throws when the file cannot be made or locked
 */
export function lock(file: string): (() => void) | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    // Nothing is ever written: a lock can be had on a full disk too, and no second file appears beside it.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode === heldByAnother) return undefined;
    throw new Error(
      `${file} cannot be made or locked (${message}). Allow it, or take it out if it is not empty.`,
    );
  }
  return () => database.close();
}
