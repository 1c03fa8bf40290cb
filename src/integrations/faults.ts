import { setTimeout } from 'node:timers/promises';
import { checkRead } from '../content-files/check.ts';
import type { KnownFiles } from '../content-files/entry.ts';
import { contentFolder } from '../content-files/folder.ts';
import { handOver } from '../content-files/hand-over.ts';
import { NoSiteError, readContent } from '../content-files/read.ts';
import { today } from '../content-files/today.ts';
import type { Problem } from '../domain/problem.ts';
import { report } from '../formats/report.ts';
import { collections } from '../schemas/collections.ts';

/**
 * Milliseconds from a change until the folder is looked at: a save may be several writes, and of those that follow a
 * first within 50 the watcher tells nothing.
 */
const settling = 100;

const siteFile = collections.site.lies.file;

/**
 * What is wrong with the content folder as it is now, looked for once after each change. What is whole is handed over
 * to be shown; what is not never is.
 * @param shown begun when content is handed over, and done when pages are made of it
 */
export function createFaults(shown: () => Promise<void>) {
  // One save changes one file: the others need not be taken apart again.
  const known: KnownFiles = new Map();
  let finding: Promise<Problem[]> | undefined;
  let changes = 0;
  let settledAt = 0;
  let told = '';

  async function look(): Promise<Problem[]> {
    const now = changes;
    await setTimeout(Math.max(0, settledAt - Date.now()));
    const { problems, content } = await read(known);
    // It has been changed meanwhile.
    if (now !== changes) return find();
    if (problems.length > 0 || !content) return problems;
    const isShown = shown();
    if (handOver(content)) await isShown;
    return now === changes ? [] : find();
  }

  function find(): Promise<Problem[]> {
    return (finding ??= look());
  }

  return {
    /** The errors; with none, the pages are made of what was looked at. */
    find,
    forget(): void {
      changes++;
      settledAt = Date.now() + settling;
      finding = undefined;
    },
    /** Says in the terminal what is wrong now, or that nothing is any more, unless it is what was said last. */
    async tell(): Promise<{ hasChanged: boolean; isWhole: boolean }> {
      const now = sayingOf(await find());
      const hasChanged = now !== told;
      if (hasChanged) process.stderr.write(`\n${now || 'Everything is mended: pages are shown again.'}\n\n`);
      told = now;
      return { hasChanged, isWhole: now === '' };
    },
  };
}

function sayingOf(found: readonly Problem[]): string {
  return found.length > 0 ? report(found) : '';
}

async function read(known: KnownFiles) {
  try {
    const [folder, day] = [contentFolder(), today()];
    const content = readContent(folder, day, known);
    const all = await checkRead(content, folder, day);
    return { content, problems: all.filter(({ severity }) => severity === 'error') };
  } catch (error) {
    return { problems: [ofSite(error as Error)] };
  }
}

function ofSite(error: Error): Problem {
  const { message } = error;
  const said = error instanceof NoSiteError ? message : `The content could not be checked. ${message}`;
  return { severity: 'error', rule: 'yaml', file: siteFile, line: 1, field: '', found: '', message: said };
}
