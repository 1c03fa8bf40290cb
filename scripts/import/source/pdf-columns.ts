import { type Band, bandAt, columnsUnder, fitted, type Span, withCloseColumns } from './pdf-bands.ts';
import { boxAround, type Piece, type Row } from './pdf-lines.ts';
import { partedRows } from './pdf-gutters.ts';
import type { Box } from './pdf-page.ts';

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

interface RuledBand {
  /** Rows above it that only seem to belong to it: its title. */
  lead: readonly Row[];
  band: Band;
  /** How high the lines stand that are drawn across it, from the top. */
  lines: readonly number[];
}

/** A band without what follows it in its first column only: a note, the next heading. */
function trimmed(band: Band | undefined, rules: readonly Box[]): RuledBand | undefined {
  if (!band) return undefined;
  const lines = linesAcross(band, rules);
  const rows = [...band.rows];
  const lowest = lines.at(-1);
  const bodySize = commonSize(rows);
  const title = rows.findIndex(
    (row, index) => index > 1 && row.pieces.length === 1 && row.size > bodySize * 1.12,
  );
  const isTable = lines.length > 1;
  if (isTable && title !== -1) rows.splice(title);
  while (rows.length > 1) {
    const [before, last] = rows.slice(-2);
    if (!before || !last || last.pieces.length > 1) break;
    const isBelow = isTable && lowest !== undefined && last.baseline < lowest;
    const isAway = before.baseline - last.baseline > 1.8 * last.size;
    if (!isBelow && !isAway) break;
    rows.pop();
  }
  const lead = rows.splice(0, leadOf(rows, lines));
  return rows.length > 1 ? { lead, band: { ...band, rows }, lines } : undefined;
}

/** How many rows stand above a table in one piece, in bigger letters or over its first line. */
function leadOf(rows: readonly Row[], [first, second]: readonly number[]): number {
  const common = commonSize(rows);
  const count = rows.findIndex(({ pieces, size, baseline }) => {
    const isOver = first !== undefined && second !== undefined && baseline > first;
    return pieces.length > 1 || !(size > common * 1.12 || isOver);
  });
  return Math.max(0, count);
}

function commonSize(rows: readonly Row[]): number {
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** How high the lines stand that cross most of a band, from just above it to just below. */
function linesAcross({ rows, columns }: Band, rules: readonly Box[]): number[] {
  const { left, right, top, bottom } = boxAround(rows.flatMap(({ pieces }) => pieces));
  const reach = 2 * (rows[0]?.size ?? 0);
  const near = rules.filter(
    (rule) =>
      rule.bottom < top + reach && rule.top > bottom - reach && rule.left < right && rule.right > left,
  );
  const heights = near.map((rule) => (rule.bottom + rule.top) / 2).toSorted((a, b) => b - a);
  const apart = heights.filter((height, index) => index === 0 || (heights[index - 1] ?? 0) - height > 3);
  const across = apart.map((height) =>
    near.filter((rule) => Math.abs((rule.bottom + rule.top) / 2 - height) <= 3),
  );
  return apart.filter((_, index) => {
    const parts = across[index] ?? [];
    const crossed = columns.filter((column) => parts.some((part) => covers(part, column)));
    return crossed.length > columns.length / 2 && crossed.length > 1;
  });
}

function covers(rule: Box, column: Span): boolean {
  const shared = Math.min(rule.right, column.right) - Math.max(rule.left, column.left);
  return shared > 0.6 * (column.right - column.left);
}

function kindOf(
  { rows, columns }: Band,
  lines: readonly number[],
  isRightToLeft: boolean,
  above: Row | undefined,
): 'table' | 'columns' | undefined {
  const texts = columns.map((column) => piecesIn(rows, column));
  const prose = texts.filter((pieces, index) => isProse(pieces, columns[index], isRightToLeft)).length;
  const shared = rows.filter(({ pieces }) => pieces.length > 1).length;
  const [top = 0] = rows.map(({ baseline }) => baseline);
  const bottom = rows.at(-1)?.baseline ?? 0;
  const inside = lines.filter((line) => line < top && line > bottom).length;
  if (inside > 0 && shared > 1 && (inside > 1 || prose < columns.length)) return 'table';
  if (prose > 0) return texts.every((pieces) => pieces.length > 1) ? 'columns' : undefined;
  const isAligned = texts.every((pieces) => areAligned(pieces));
  if (above && isJustified(above, rows)) return undefined;
  if (isAligned && shared > 2 && shared >= rows.length / 2) return 'table';
  return texts.every((pieces) => pieces.length > 2) ? 'columns' : undefined;
}

function piecesIn(rows: readonly Row[], { left, right }: Span): Piece[] {
  return rows.flatMap(({ pieces }) => pieces.filter((piece) => piece.left < right && piece.right > left));
}

/** Whether rows go on with a full line above them: words of a narrow column, set wide apart. */
function isJustified(above: Row, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (!first || above.pieces.length !== 1 || above.baseline - first.baseline > 1.5 * first.size) return false;
  const line = boxAround(above.pieces);
  const below = boxAround(rows.flatMap(({ pieces }) => pieces));
  return Math.abs(line.left - below.left) < 3 && Math.abs(line.right - below.right) < 3;
}

/** Whether most pieces of a column begin, end, or have their middle at one place, as cells do and words do not. */
function areAligned(pieces: readonly Piece[]): boolean {
  const edges = [
    pieces.map(({ left }) => left),
    pieces.map(({ right }) => right),
    pieces.map(({ left, right }) => (left + right) / 2),
  ];
  return edges.some((places) => {
    const middle = places.toSorted((a, b) => a - b)[Math.floor(places.length / 2)] ?? 0;
    return places.filter((place) => Math.abs(place - middle) < 3).length >= places.length * 0.75;
  });
}

/** Whether a column is filled by lines of words, as no column of a table is. */
function isProse(pieces: readonly Piece[], column: Span | undefined, isRightToLeft: boolean): boolean {
  if (!column || pieces.length < 4) return false;
  const width = column.right - column.left;
  const letters = pieces.reduce((sum, { glyphs }) => sum + glyphs.length, 0) / pieces.length;
  const full = pieces.filter((piece) =>
    isRightToLeft ? piece.left < column.left + 0.2 * width : piece.right > column.right - 0.2 * width,
  );
  return letters > 20 && full.length > pieces.length * 0.5;
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
