import type { Repair, SourceDocument, SourceLine, SourceTable } from '../source/source-document.ts';
import { repairText } from './repair-text.ts';

/** Lines with their words repaired, and what was repaired in them. Lines that come to nothing are left out. */
export interface RepairedLines {
  lines: SourceLine[];
  repairs: Repair[];
  /** What became of each line; a line that came to nothing has none. */
  became: ReadonlyMap<SourceLine, SourceLine>;
}

/** Repairs the words of every line, those of its links as well. */
function repairLines(lines: readonly SourceLine[]): RepairedLines {
  const repairs: Repair[] = [];
  const became = new Map<SourceLine, SourceLine>();
  for (const line of lines) {
    const repaired = repairText(line.text, line.place);
    if (repaired.text === '') continue;
    repairs.push(...repaired.repairs);
    became.set(line, withText(line, repaired.text));
  }
  return { lines: [...became.values()], repairs, became };
}

/**
 * A document as it was read, its words repaired: in the lines, and in the tables, which hold the same lines. Whoever
 * makes a SourceDocument does this last; a second time it changes nothing.
 */
export function repairDocument(document: SourceDocument): SourceDocument {
  const { lines, repairs, became } = repairLines(document.lines);
  return {
    ...document,
    lines,
    tables: document.tables.map((table) => repairedTable(table, became)),
    repairs: [...document.repairs, ...repairs],
  };
}

function withText(line: SourceLine, text: string): SourceLine {
  const links = line.links?.map((link) => ({ ...link, text: repairText(link.text, line.place).text }));
  return { ...line, text, ...(links && { links }) };
}

function repairedTable(table: SourceTable, became: RepairedLines['became']): SourceTable {
  const title = table.title && became.get(table.title);
  return {
    ...table,
    ...(title && { title }),
    rows: table.rows.map((row) =>
      row.map((cell) => ({ ...cell, lines: cell.lines.flatMap((line) => became.get(line) ?? []) })),
    ),
  };
}
