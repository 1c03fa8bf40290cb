import type { SourceDocument, SourceLine } from './source-document.ts';

/** A document with each of its lines changed, in its tables as well: those hold the same objects. */
export function withLines(
  document: SourceDocument,
  change: (line: SourceLine) => SourceLine,
): SourceDocument {
  const changed = new Map<SourceLine, SourceLine>();
  const of = (line: SourceLine): SourceLine => {
    const known = changed.get(line) ?? change(line);
    changed.set(line, known);
    return known;
  };
  return {
    ...document,
    lines: document.lines.map(of),
    tables: document.tables.map((table) => ({
      ...table,
      ...(table.title && { title: of(table.title) }),
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.map(of) }))),
    })),
  };
}
