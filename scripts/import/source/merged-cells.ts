import type { SourceCell, SourceLine, SourceTable } from './source-document.ts';

/** A table in which a merged cell is one object in every place that it covers, whichever reader has filled it in. */
export function withMergedCells(table: SourceTable): SourceTable {
  const cells = new Map<SourceLine, SourceCell>();
  const one = (cell: SourceCell): SourceCell => {
    const [line] = cell.lines;
    if (line === undefined) return cell;
    const known = cells.get(line) ?? cell;
    cells.set(line, known);
    return known;
  };
  return { ...table, rows: table.rows.map((row) => row.map(one)) };
}
