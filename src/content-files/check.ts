import { rules } from '../checks/rules.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import { corpusOf, type CorpusOfFiles } from './corpus.ts';
import type { KnownFiles } from './entry.ts';
import { findMediaFaults } from './media/faults.ts';
import { readContent, type ReadContent } from './read.ts';

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
  const { corpus, readBy } = corpusOf(content, today);
  const { problems, ...faults } = await findMediaFaults(root, content.media, corpus);
  const across = findAcross({ corpus: { ...corpus, ...faults }, readBy });
  return [...content.problems, ...problems, ...across].sort(byPlace);
}

function findAcross({ corpus, readBy }: CorpusOfFiles): Problem[] {
  return Object.entries(rules).flatMap(([name, { severity, find }]) =>
    find(corpus).flatMap(({ entry, ...fault }) => readBy.get(entry)?.problem(severity, name, fault) ?? []),
  );
}
