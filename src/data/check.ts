import { join } from 'node:path';
import { rules } from '../domain/checks.ts';
import type { Corpus } from '../domain/corpus.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import { corpusOf, type CorpusOfFiles } from './corpus.ts';
import { pictureFault } from './picture.ts';
import { readContent } from './read.ts';

/**
 * Everything that is wrong with a content folder, by file and line: the shape of each entry, and the rules across
 * entries.
 * @param today `YYYY-MM-DD`
 * @throws NoSiteError when there is no `site.yaml`
 */
export async function checkContent(root: string, today: string): Promise<Problem[]> {
  const content = readContent(root, today);
  const { corpus, readBy } = corpusOf(content, today);
  const pictureFaults = await findPictureFaults(root, corpus);
  const across = findAcross({ corpus: { ...corpus, pictureFaults }, readBy });
  return [...content.problems, ...across].sort(byPlace);
}

function findAcross({ corpus, readBy }: CorpusOfFiles): Problem[] {
  return Object.entries(rules).flatMap(([name, { severity, find }]) =>
    find(corpus).flatMap(({ entry, ...fault }) => readBy.get(entry)?.problem(severity, name, fault) ?? []),
  );
}

// A few at a time: each picture is decoded, and many at once would fill the memory.
async function findPictureFaults(
  root: string,
  { entries, mediaFiles }: Corpus,
): Promise<Map<string, string>> {
  const named = entries.flatMap(({ media }) => media.filter(({ isPicture }) => isPicture));
  const queue = [...new Set(named.map(({ value }) => value))].filter((path) => mediaFiles.has(path));
  const faults = new Map<string, string>();
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const fault = await pictureFault(join(root, 'media', path));
      if (fault !== undefined) faults.set(path, fault);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return faults;
}
