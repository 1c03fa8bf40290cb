import type { ImportedDocument } from '../read-documents.ts';
import { isReference, isTaken, type Draft, type DraftValue } from '../draft/draft.ts';
import { isList } from '../draft/fields.ts';
import type { SourceLine } from '../source/source-document.ts';

/** The lines of a document that gave something, or were understood as what stands above it. */
export function usedLines({
  drafts,
  understood,
}: Pick<ImportedDocument, 'drafts' | 'understood'>): Set<SourceLine> {
  return new Set([...understood, ...drafts.flatMap(linesOfDraft)]);
}

function linesOfDraft({ fields, body = [], bodies = {} }: Draft): SourceLine[] {
  return [...linesOf(fields), ...body, ...Object.values(bodies).flat()];
}

function linesOf(value: DraftValue | undefined): SourceLine[] {
  if (value === undefined) return [];
  if (isTaken(value))
    return [...value.lines, ...Object.values(value.translations ?? {}).flatMap(({ lines }) => lines)];
  if (isReference(value)) return [...value.lines];
  return (isList(value) ? value : Object.values(value)).flatMap(linesOf);
}

/** The lines that gave nothing, and those at the edges of pages. */
export function unusedLines(imported: ImportedDocument): { words: SourceLine[]; furniture: SourceLine[] } {
  const used = usedLines(imported);
  const unused = imported.lines.filter((line) => !used.has(line) && line.text.trim() !== '');
  return {
    words: unused.filter(({ kind }) => kind !== 'furniture'),
    furniture: unused.filter(({ kind }) => kind === 'furniture'),
  };
}
