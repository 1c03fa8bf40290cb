import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../../src/content-files/rename/plan-rename.ts';
import { renameFolder } from '../building/rename-folder.ts';

/** A file changed since it was read: what somebody has just written must not be lost. */
export class ChangedMeanwhileError extends Error {}

/**
 * Writes changes of files, all of them or none: each is written beside its file first, then they take their places
 * one right after the other. Whatever fails, the folder is as it was.
 * @param root the content folder
 * @param rename for tests of a disk that fails
 */
export function writeChanges(root: string, changes: readonly FileChange[], rename = renameFolder): void {
  const steps = changes.map((change, i) => stepOf(root, change, i));
  const done: Step[] = [];
  try {
    for (const step of steps) refuseChanged(step);
    for (const { fresh, from, change } of steps) {
      writeFileSync(fresh, change.text, { flag: 'wx' });
      chmodSync(fresh, statSync(from).mode);
    }
    for (const step of steps) {
      done.push(step);
      rename(step.from, step.kept);
      rename(step.fresh, step.to);
    }
  } catch (error) {
    for (const step of done.reverse()) putBack(step);
    throw error;
  } finally {
    for (const { fresh } of steps) remove(fresh);
  }
  for (const { kept } of steps) remove(kept);
}

interface Step {
  change: FileChange;
  from: string;
  to: string;
  /** What it is to be, until it takes its place. */
  fresh: string;
  /** What it was, until all is done. */
  kept: string;
}

// Files that begin with a dot are no content: a computer that stops half way leaves none that is taken for an entry.
function stepOf(root: string, change: FileChange, i: number): Step {
  const [from, to] = [join(root, change.file), join(root, change.to)];
  const name = (end: string) => join(dirname(to), `.rename-${process.pid}-${i}.${end}`);
  return { change, from, to, fresh: name('new'), kept: name('old') };
}

function refuseChanged({ change, from, to }: Step): void {
  if (!existsSync(from) || readFileSync(from, 'utf8') !== change.before)
    throw new ChangedMeanwhileError(
      `${change.file} was changed a moment ago by somebody else. Nothing was written; start again.`,
    );
  if (to !== from && existsSync(to))
    throw new ChangedMeanwhileError(`${change.to} is there already. Nothing was written; start again.`);
}

function putBack({ from, to, kept }: Step): void {
  if (!existsSync(kept)) return;
  if (to !== from) remove(to);
  renameFolder(kept, from);
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // On a disk that has become read-only it stays, and is no content.
  }
}
