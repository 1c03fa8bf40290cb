import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { checkRead } from '../../src/content-files/check.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import { readContent } from '../../src/content-files/read.ts';
import type { FileChange } from '../../src/content-files/rename/plan-rename.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { putFile } from '../put-file.ts';

/**
 * The errors that would be there after some changes of files and are not there now: what the check says of a copy of
 * the content folder in which they are made. The files of `media/` are looked at where they are.
 * @param today `YYYY-MM-DD`
 */
export async function newErrors(
  root: string,
  today: string,
  { content, changes }: { content: ReadContent; changes: readonly FileChange[] },
): Promise<Problem[]> {
  const copy = mkdtempSync(join(tmpdir(), 'rename-'));
  try {
    copyWithoutMedia(root, copy);
    for (const { file } of changes) rmSync(join(copy, file));
    for (const { to, text } of changes) {
      putFile(copy, to, text);
    }
    const after = { ...readContent(copy, today), media: content.media };
    const [before, now] = [await checkRead(content, root, today), await checkRead(after, root, today)];
    const moved = new Map(changes.map(({ file, to }) => [file, to]));
    return more(
      errorsOf(before).map((problem) => ({ ...problem, file: moved.get(problem.file) ?? problem.file })),
      errorsOf(now),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

// Written anew, not copied with their rights: what may not be written here may be changed there.
function copyWithoutMedia(root: string, copy: string): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = relative(root, join(entry.parentPath, entry.name));
    if (!entry.isFile() || file.split(sep)[0] === 'media') continue;
    putFile(copy, file, bytesOf(join(root, file)));
  }
}

// What cannot be read here cannot be read there either.
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return Uint8Array.of(0xff);
  }
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

// Of each rule in each file, those that are one more than before: the words of a message may name the entry.
function more(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const key = ({ rule, file }: Problem) => `${rule} ${file}`;
  const counts = Map.groupBy(before, key);
  return [...Map.groupBy(after, key)].flatMap(([name, problems]) =>
    problems.slice(counts.get(name)?.length ?? 0),
  );
}
