import { setImmediate, setTimeout } from 'node:timers/promises';
import { beginCheck } from '../content-files/check.ts';
import { contentFolder } from '../content-files/folder.ts';
import { handOver } from '../content-files/hand-over.ts';
import type { KnownFiles } from '../content-files/known-files.ts';
import { readTaken, type TakenFolder } from '../content-files/read-taken.ts';
import { NoSiteError, takeFolder } from '../content-files/read.ts';
import { today } from '../content-files/today.ts';
import { findWhole, type Taken, type Whole } from '../content-files/whole.ts';
import type { Problem } from '../domain/problem.ts';
import { report } from '../formats/report.ts';
import { collections } from '../schemas/collections.ts';
import { shownPages, type ShownPages } from './shown-pages.ts';

/**
 * Milliseconds from a change until the folder is looked at: a save may be several writes, and of those that follow a
 * first within 50 the watcher tells nothing.
 */
const settling = 60;

/** Milliseconds from when pages can be made until the warnings are looked for: the open page is to be there first. */
const warningsAfter = 300;

const siteFile = collections.site.lies.file;

/** What was found when the folder was looked at last. */
export interface Look {
  /** Errors, and as soon as they are found the warnings. */
  problems: readonly Problem[];
  /** What is shown where; undefined while nothing can be, as `site.yaml` cannot be read or never was whole. */
  pages: ShownPages | undefined;
}

interface Hearer {
  /** Called when other content is shown. */
  shown(): void;
  /** Called when other problems are found. */
  found(look: Look): void;
}

/**
 * Looks at the content folder once after each change: what is wrong with it, and what of it can be shown. That is handed
 * over, and nothing that does not pass the check ever is.
 */
export function createFaults(hear: Hearer) {
  // One save changes one file: the others need not be taken apart again.
  const known: KnownFiles = new Map();
  let before: Taken = new Map();
  let finding: Promise<Look> | undefined;
  let changes = 0;
  let settledAt = 0;
  let warnings: readonly Problem[] = [];
  let told = '';

  async function look(): Promise<Look> {
    const now = changes;
    await setTimeout(Math.max(0, settledAt - Date.now()));
    const found = await read(known, before);
    // It has been changed meanwhile.
    if (now !== changes) return find();
    const { errors, whole, findWarnings } = found;
    // Pages of one content and lists of another would not know each other: only other content is handed over.
    if (whole && hasChanged(before, whole.shown)) {
      before = whole.shown;
      handOver(whole.content);
      hear.shown();
    }
    const at: Look = {
      problems: [...errors, ...warnings],
      pages: isSiteUnread(errors) ? undefined : found.pages,
    };
    void findRest(at, errors, findWarnings, now);
    return at;
  }

  async function findRest(
    at: Look,
    errors: readonly Problem[],
    findWarnings: Found['findWarnings'],
    now: number,
  ): Promise<void> {
    if (errors.length > 0) tell(at);
    await setTimeout(warningsAfter);
    const pause = async (): Promise<void> => {
      await setImmediate();
      if (now !== changes) throw new Error('changed meanwhile');
    };
    const found = await pause()
      .then(() => findWarnings(pause))
      .catch(() => undefined);
    if (!found || now !== changes) return;
    warnings = found;
    at.problems = [...errors, ...found];
    tell(at);
  }

  function tell(at: Look): void {
    const now = JSON.stringify(at.problems);
    if (now === told) return;
    told = now;
    hear.found(at);
  }

  function find(): Promise<Look> {
    return (finding ??= look());
  }

  return {
    /** What is wrong now; pages are made of what was looked at. */
    find,
    forget(): void {
      changes++;
      settledAt = Date.now() + settling;
      finding = undefined;
    },
  };
}

interface Found {
  errors: readonly Problem[];
  whole?: Whole | undefined;
  pages?: ShownPages | undefined;
  findWarnings(pause: () => Promise<unknown>): Promise<readonly Problem[]>;
}

async function read(known: KnownFiles, before: Taken): Promise<Found> {
  try {
    const [folder, day] = [contentFolder(), today()];
    const now = takeFolder(folder, known);
    const content = readTaken(now, day);
    const { errors, findWarnings } = await beginCheck(content, folder, day);
    const whole =
      errors.length === 0
        ? { content, shown: asTaken(now) }
        : await findWhole(now, {
            today: day,
            before,
            errorsIn: async (of) => (await beginCheck(of, folder, day)).errors,
          });
    const pages = whole && shownPages({ now: asTaken(now), content, whole });
    return { errors, whole, pages, findWarnings };
  } catch (error) {
    return { errors: [ofSite(error as Error)], findWarnings: () => Promise.resolve([]) };
  }
}

function asTaken({ taken }: TakenFolder): Taken {
  return new Map(taken.map((one) => [one.file.file, one]));
}

function hasChanged(before: Taken, shown: Taken): boolean {
  return (
    before.size !== shown.size ||
    [...shown].some(([file, { document }]) => before.get(file)?.document !== document)
  );
}

// Without its settings no site can be shown as it is meant.
function isSiteUnread(errors: readonly Problem[]): boolean {
  return errors.some(({ file, rule }) => file === siteFile && rule === 'yaml');
}

function ofSite(error: Error): Problem {
  const { message } = error;
  const said = error instanceof NoSiteError ? message : `The content could not be checked. ${message}`;
  return { severity: 'error', rule: 'yaml', file: siteFile, line: 1, field: '', found: '', message: said };
}

/** What the terminal says of a look: every error, or that there is none. */
export function sayingOf({ problems }: Look): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? report(errors) : 'Nothing is wrong that would stop a build.';
}
