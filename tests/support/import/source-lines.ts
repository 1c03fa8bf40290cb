import type { SourceDocument, SourceLine } from '../../../scripts/import/source/source-document.ts';

/** A line of a document that a test makes up. */
export function line(text: string, more: Partial<SourceLine> = {}): SourceLine {
  return { text, place: 'line 1', kind: 'paragraph', ...more };
}

/** A document of these lines. */
export function documentOf(lines: readonly SourceLine[], more: Partial<SourceDocument> = {}): SourceDocument {
  return {
    file: 'brochure.docx',
    format: 'docx',
    language: 'en',
    lines,
    tables: [],
    repairs: [],
    losses: [],
    ...more,
  };
}
