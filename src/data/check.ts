import { join } from 'node:path';
import { rules } from '../domain/checks.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import { corpusOf, mediaNamed, type CorpusOfFiles } from './corpus.ts';
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
  const pictureFaults = await findPictureFaults(root, mediaNamed(content), content.media);
  const across = findAcross(corpusOf(content, pictureFaults, today));
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
  named: readonly string[],
  files: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const queue = named.filter((path) => files.has(path));
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
