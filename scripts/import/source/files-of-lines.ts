import type { SourceDocument, SourceLine } from './source-document.ts';

/** Which document each line is of. */
export type FilesOfLines = ReadonlyMap<SourceLine, string>;

/** The file of every line of these documents. */
export function filesOfLines(
  documents: readonly { document: SourceDocument; lines: readonly SourceLine[] }[],
): FilesOfLines {
  return new Map(
    documents.flatMap(({ document, lines }) => lines.map((line) => [line, document.file] as const)),
  );
}

/** The name of the file that a line stands in. */
export function fileNameOf(line: SourceLine, files: FilesOfLines): string {
  return files.get(line) ?? 'the document';
}
