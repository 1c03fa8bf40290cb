import { kindOf } from './pdf-band-kind.ts';
import { type Band, bandAt, columnsUnder, fitted, withCloseColumns } from './pdf-bands.ts';
import type { Row } from './pdf-lines.ts';
import { partedRows } from './pdf-gutters.ts';
import type { Box } from './pdf-page.ts';
import { type RuledBand, trimmed } from './pdf-ruled-bands.ts';

/** A part of a page that is read from top to bottom: lines, or the rows of a table. */
export type Region =
  | { kind: 'flow'; rows: readonly Row[] }
  | { kind: 'table'; band: Band; lines: readonly number[] }
  | { kind: 'ruled'; cells: Row[][][] };

/** How deep columns are looked for in columns. */
const deepest = 3;

/**
 * The parts of a page in reading order: a heading over two columns, then the one and the other column. Where it is
 * not certain that rows are those of a table, they are lines.
 * @param rules lines drawn on the page
 * @param isRightToLeft whether the first column is the one on the right
 */
export function regionsOf(
  rows: readonly Row[],
  rules: readonly Box[],
  isRightToLeft: boolean,
  depth = 0,
): Region[] {
  const regions: Region[] = [];
  let at = 0;
  for (const { from, to, band, kind } of depth < deepest ? partedRows(rows, rules, isRightToLeft) : []) {
    regions.push(...regionsBetween(rows.slice(at, from), rules, isRightToLeft, depth));
    if (kind === 'table') regions.push({ kind, band, lines: [] });
    else
      for (const column of columnsOf(band, isRightToLeft))
        regions.push(...regionsOf(column, rules, isRightToLeft, depth + 1));
    at = to;
  }
  return [...regions, ...regionsBetween(rows.slice(at), rules, isRightToLeft, depth)];
}

/** The parts of rows that no white space parts from top to bottom. */
function regionsBetween(
  rows: readonly Row[],
  rules: readonly Box[],
  isRightToLeft: boolean,
  depth: number,
): Region[] {
  const regions: Region[] = [];
  let flow: Row[] = [];
  const close = () => {
    if (flow.length > 0) regions.push({ kind: 'flow', rows: flow });
    flow = [];
  };
  for (let at = 0; at < rows.length;) {
    const ruled = ruledAt(rows, at);
    if (ruled) {
      close();
      regions.push({ kind: 'ruled', cells: ruled });
      at += 1;
      continue;
    }
    const found = depth < deepest ? trimmed(bandAt(rows, at), rules) : undefined;
    const kind = found && kindOf(found.band, found.lines, isRightToLeft, flow.at(-1));
    if (found) flow.push(...found.lead);
    if (found && kind === 'table') {
      const band = withRowsAbove(flow, found.lines.length > 2 ? withCloseColumns(found.band) : found.band);
      close();
      regions.push({ kind: 'table', band, lines: found.lines });
    } else if (found && kind === 'columns') {
      const absorbed = rowsOfColumnsAbove(flow, found.band);
      flow.splice(flow.length - absorbed.length);
      close();
      const band = { ...found.band, rows: [...absorbed, ...found.band.rows] };
      for (const column of columnsOf(band, isRightToLeft))
        regions.push(...regionsOf(column, rules, isRightToLeft, depth + 1));
    } else if (!found) flow.push(...rows.slice(at, at + 1));
    else flow.push(...found.band.rows.slice(0, found.lead.length > 0 ? 0 : 1));
    at += step(found, kind);
  }
  close();
  return regions;
}

/** A table with drawn lines that stands alone in its row. */
function ruledAt(rows: readonly Row[], at: number): Row[][][] | undefined {
  const pieces = rows[at]?.pieces ?? [];
  return pieces.length === 1 ? pieces[0]?.cells : undefined;
}

/** How many rows have been dealt with. */
function step(found: RuledBand | undefined, kind: string | undefined): number {
  if (!found) return 1;
  return kind ? found.lead.length + found.band.rows.length : Math.max(1, found.lead.length);
}

/** A table with the rows above it that fit its columns, though their cells stand close: they are taken from the flow. */
function withRowsAbove(flow: Row[], band: Band): Band {
  const rows = [...band.rows];
  for (;;) {
    const [row] = flow.slice(-1);
    const [first] = rows;
    const fitting =
      row && first && row.baseline - first.baseline < 2.5 * first.size && fitted(row, band.columns);
    if (!fitting) return { ...band, rows };
    rows.unshift(fitting);
    flow.pop();
  }
}

/** Rows above a band that belong to one of its columns, which begins higher up. */
function rowsOfColumnsAbove(flow: readonly Row[], { rows, columns }: Band): Row[] {
  const above: Row[] = [];
  let [below] = rows;
  for (const row of flow.toReversed()) {
    if (!below || row.baseline - below.baseline > 1.6 * below.size) break;
    if (row.pieces.some((piece) => columnsUnder(piece, columns).length > 1)) return [];
    above.unshift(row);
    below = row;
  }
  return above;
}

/** The rows of each column, in the order in which the columns are read. */
function columnsOf({ rows, columns }: Band, isRightToLeft: boolean): Row[][] {
  const bounds = columns.map(({ left }, index) => ({
    left: index === 0 ? -Infinity : left,
    right: columns[index + 1]?.left ?? Infinity,
  }));
  const parts = bounds.map(({ left, right }) =>
    rows.flatMap((row) => {
      const pieces = row.pieces.filter((piece) => piece.left >= left && piece.left < right);
      const [first] = pieces;
      return first ? [{ baseline: first.baseline, size: first.size, pieces }] : [];
    }),
  );
  return isRightToLeft ? parts.toReversed() : parts;
}
