import type { Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import type { ContentDocument } from './frontmatter.ts';
import { readTaken, type ReadContent, type TakenFolder } from './read-taken.ts';

/** Files by their names, each as it was taken apart. */
export type Taken = ReadonlyMap<string, { file: ContentFile; document: ContentDocument }>;

/** What of a content folder passes the check together. */
export interface Whole {
  content: ReadContent;
  /** The files it is made of: some as they were before, some left out. */
  shown: Taken;
}

interface Looking {
  /** `YYYY-MM-DD` */
  today: string;
  /** What was whole last; empty at the start. */
  before: Taken;
  errorsIn(content: ReadContent): Promise<readonly Problem[]>;
}

/**
 * What can be shown of a content folder that has errors, while somebody writes: everything as it is now, but for the
 * files with an error, which are shown as they were when all was whole last, or not at all where they never were. That
 * is repeated until the rest passes the check. Where only what names them is wrong, files that are gone stay; where that
 * does not help, all is as it was; and what the check refuses even then, as a picture of it is gone, is left out.
 * @returns undefined where not even the site's own settings are whole
 */
export async function findWhole(now: TakenFolder, looking: Looking): Promise<Whole | undefined> {
  const shown = new Map(now.taken.map((one) => [one.file.file, one]));
  const steps = stepsBack(shown, looking.before);
  for (;;) {
    // Of a file in the wrong place the check says so alone: here it is not there, and what names it is at fault.
    const content = readTaken({ ...now, strays: [], taken: inOrder(shown) }, looking.today);
    if (!content.entries.some(({ collection, data }) => collection === 'site' && data !== undefined))
      return undefined;
    const errors = await looking.errorsIn(content);
    const wrong = new Set(errors.map(({ file }) => file).filter((file) => shown.has(file)));
    if (wrong.size === 0) return { content, shown };
    while (!steps[0]?.(wrong)) steps.shift();
  }
}

// Each step says whether it has changed anything; the last one always does.
function stepsBack(
  shown: Map<string, TakenFile>,
  before: Taken,
): ((wrong: ReadonlySet<string>) => boolean)[] {
  const asBefore = (file: string): boolean => {
    const old = before.get(file);
    if (old?.document === shown.get(file)?.document) return false;
    if (old) shown.set(file, old);
    else shown.delete(file);
    return true;
  };
  const some = (files: Iterable<string>): boolean => [...files].filter(asBefore).length > 0;
  return [
    (wrong) => some(wrong),
    () => some([...before.keys()].filter((file) => !shown.has(file))),
    () => some([...before.keys(), ...shown.keys()]),
    (wrong) => [...wrong].filter((file) => shown.delete(file)).length > 0,
  ];
}

type TakenFile = TakenFolder['taken'][number];

function inOrder(files: ReadonlyMap<string, TakenFile>): TakenFile[] {
  return [...files.values()].sort((a, b) => (a.file.file < b.file.file ? -1 : 1));
}
