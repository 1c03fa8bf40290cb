import { findFrontmatter } from '../../../src/content-files/frontmatter.ts';
import { readBack } from '../../../src/content-files/read-back.ts';
import { unreadEntry } from '../../../src/content-files/write.ts';
import { valueAt } from '../../../src/schemas/describe-at.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { fileNameOf, type FilesOfLines } from '../source/files-of-lines.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { DraftedEntry } from './drafted-entry.ts';
import { overlayOf } from './overlay.ts';
import type { Evidence } from './plain.ts';
import { remarksOf, withRemarks } from './remarks.ts';

/**
 * The file of an entry: its fields, each with the line that it was taken from as a remark, and its text.
 * @throws where it could not be read back as it was given
 */
export function entryText(entry: DraftedEntry, files: FilesOfLines): string {
  const { collection, fields, evidence, body, bodyLines, file } = entry;
  return textOf(
    {
      collection,
      isYaml: file.endsWith('.yaml'),
      fields: { visibility: 'draft', ...fields },
      evidence,
      body,
      bodyLines,
    },
    files,
  );
}

/** The file of its translation into a language: words alone; undefined where the documents give none. */
export function translationText(
  entry: DraftedEntry,
  language: string,
  files: FilesOfLines,
): string | undefined {
  const overlay = overlayOf(entry, language);
  if (overlay === undefined) return undefined;
  const { collection, file } = entry;
  return textOf({ ...overlay, collection, isYaml: file.endsWith('.yaml') }, files);
}

interface Written {
  collection: DraftedEntry['collection'];
  isYaml: boolean;
  fields: Readonly<Record<string, unknown>>;
  evidence: readonly Evidence[];
  body: string;
  bodyLines: readonly SourceLine[];
}

function textOf(
  { collection, isYaml, fields, evidence, body, bodyLines }: Written,
  files: FilesOfLines,
): string {
  const { schema } = collections[collection];
  const { text: plain, data, below } = unreadEntry({ schema, fields, ...(!isYaml && { body }) });
  const remarks = remarksOf(
    evidence,
    (line) => fileNameOf(line, files),
    (path) => valueAt(fields, path),
  );
  const { start, close } = isYaml
    ? { start: 0, close: plain.length }
    : (findFrontmatter(plain) ?? { start: 0, close: 0 });
  const yaml = `${withRemarks(plain.slice(start, close), remarks)}${ofText(bodyLines, files)}`;
  const text = `${plain.slice(0, start)}${yaml}${plain.slice(close)}`;
  return readBack(text, isYaml, data, below);
}

// Where the text comes from stands in the fields: no remark may stand in a text.
function ofText(lines: readonly SourceLine[], files: FilesOfLines): string {
  const byFile = Map.groupBy(lines, (line) => fileNameOf(line, files));
  return [...byFile]
    .map(([file, ofIt]) => {
      const [first, last] = [ofIt[0]?.place ?? '', ofIt.at(-1)?.place ?? ''];
      return `# The text below: ${file}, ${first === last ? first : `from ${first} to ${last}`}\n`;
    })
    .join('');
}
