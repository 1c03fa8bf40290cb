import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content-file.ts';
import { parseContent, type ContentDocument } from './frontmatter.ts';
import { readText } from './text-file.ts';

/** Files that have been taken apart, each as it was then: while somebody writes, most of them stay as they are. */
export type KnownFiles = Map<string, KnownFile>;

interface KnownFile {
  text: string;
  document: ContentDocument;
  /** What tells that the file is the same; undefined where it was so new that the next change might not show. */
  mark: string | undefined;
}

/**
 * The file, taken apart. One that cannot even be read is empty, with that as its fault.
 * @param known is asked for a file that has not changed, and told of any other
 */
export function takeFile(root: string, { file }: ContentFile, known?: KnownFiles): ContentDocument {
  const path = join(root, file);
  const mark = known && markOf(path);
  const before = known?.get(file);
  if (before && mark !== undefined && before.mark === mark) return before.document;
  const read = readText(path);
  if ('fault' in read) {
    known?.delete(file);
    return { ...parseContent('', file.endsWith('.yaml')), data: undefined, faults: [read.fault] };
  }
  const { text } = read;
  const document = before?.text === text ? before.document : parseContent(text, file.endsWith('.yaml'));
  known?.set(file, { text, document, mark });
  return document;
}

/** Milliseconds in which a file may change twice without its time telling. */
const tooNew = 2_000;

function markOf(path: string): string | undefined {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about || Date.now() - about.mtimeMs < tooNew) return undefined;
  return `${about.mtimeMs} ${about.ctimeMs} ${about.size} ${about.ino}`;
}
