import { NoSiteError } from '../src/content-files/read.ts';
import { UsageError } from './arguments.ts';
import { reasonOf } from './plain-words.ts';

/** Runs a command; what stops it is said in words, and the exit code is 2 where it was told what it cannot do. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(reasonOf(error));
    process.exitCode = error instanceof UsageError || error instanceof NoSiteError ? 2 : 1;
  }
}
