import { byPlace, type Problem } from '../domain/problem.ts';
import { takeApart } from '../prose/take-apart.ts';
import { findAcross, rulesOf } from './across.ts';
import { corpusOf } from './corpus.ts';
import type { KnownFiles } from './known-files.ts';
import { findMediaFaults } from './media/faults.ts';
import type { ReadContent } from './read-taken.ts';
import { readContent } from './read.ts';

/**
 * Everything that is wrong with a content folder, by file and line: the shape of each entry, and the rules across
 * entries.
 * @param today `YYYY-MM-DD`
 * @param known as for `readContent`
 * @throws NoSiteError when there is no `site.yaml`
 */
export async function checkContent(root: string, today: string, known?: KnownFiles): Promise<Problem[]> {
  return checkRead(readContent(root, today, known), root, today);
}

/**
 * As `checkContent`, of content that was read already, so that a build reads it once.
 * @param root the folder it was read from: the files of `media/` are looked into here
 * @param today `YYYY-MM-DD`, the day it was read for
 */
export async function checkRead(content: ReadContent, root: string, today: string): Promise<Problem[]> {
  const { errors, findWarnings } = await beginCheck(content, root, today);
  return [...errors, ...(await findWarnings())].sort(byPlace);
}

/** What is wrong, the errors first: whoever writes waits for them alone. */
export interface BegunCheck {
  errors: Problem[];
  /** @param pause awaited before each rule, so that pages can be answered in between */
  findWarnings(pause?: () => Promise<unknown>): Promise<Problem[]>;
}

/** As `checkRead`, in two steps. */
export async function beginCheck(content: ReadContent, root: string, today: string): Promise<BegunCheck> {
  const { corpus, readBy } = corpusOf(content, today, takeApart);
  const { problems, ...faults } = await findMediaFaults(root, content.media, corpus);
  const found = { corpus: { ...corpus, ...faults }, readBy };
  const alone = [...content.problems, ...problems];
  const of = (wanted: Problem['severity']): Problem[] => alone.filter(({ severity }) => severity === wanted);
  return {
    errors: [...of('error'), ...rulesOf('error').flatMap((name) => findAcross(name, found))].sort(byPlace),
    async findWarnings(pause) {
      const across: Problem[] = [];
      for (const name of rulesOf('warning')) {
        await pause?.();
        across.push(...findAcross(name, found));
      }
      return [...of('warning'), ...across].sort(byPlace);
    },
  };
}
