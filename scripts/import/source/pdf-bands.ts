import { type Piece, piecesOf, type Row } from './pdf-lines.ts';

/** From `left` to `right`, in points. */
export interface Span {
  left: number;
  right: number;
}

/** Rows that white space from top to bottom parts into columns. */
export interface Band {
  rows: readonly Row[];
  /** The columns from the left: where their words reach. */
  columns: readonly Span[];
}

/** White space between columns is at least as wide as this part of the size of the letters. */
const gutter = 0.8;

/** The rows from one on that share columns; undefined where the row stands in none. */
export function bandAt(rows: readonly Row[], at: number): Band | undefined {
  const band = bandFrom(rows, at);
  const next = rows[at + 1] && bandFrom(rows, at + 1);
  const isHeadOfNext =
    band && next && next.columns.length > band.columns.length && next.rows.length + 1 >= band.rows.length;
  const [row] = rows.slice(at, at + 1);
  return isHeadOfNext && row && next.rows.length > 1 ? { ...next, rows: [row, ...next.rows] } : band;
}

function bandFrom(rows: readonly Row[], at: number): Band | undefined {
  let columns: Span[] = [];
  const taken: Row[] = [];
  let end = at;
  for (; end < rows.length; end += 1) {
    const found = rows[end];
    if (!found) break;
    const row = (columns.length > 1 && fitted(found, columns)) || found;
    const joined = withPieces(columns, row);
    const isFirstPair = end - at === 1 && columns.length === 1;
    if (end > at && joined.length < 2) break;
    if (end > at && columns.length === 1 && !isFirstPair) break;
    const isFewer = joined.length < columns.length;
    if (isFewer && row.pieces.length < 2) break;
    if (!(isFewer && columns.length > 2)) columns = joined;
    taken.push(row);
  }
  return columns.length > 1 ? { rows: taken, columns } : undefined;
}

/**
 * A band with columns that stand so close that words do elsewhere: of the rows of a table the white space that all of
 * them share is enough.
 */
export function withCloseColumns(band: Band): Band {
  if (band.rows.length < 4) return band;
  const rows = band.rows.map((row) => ({
    ...row,
    pieces: piecesOf(
      row.pieces.flatMap(({ glyphs }) => glyphs),
      0.35,
    ),
  }));
  let columns: Span[] = [];
  for (const row of rows) columns = withPieces(columns, row, 0.35);
  return columns.length > band.columns.length ? { rows, columns } : band;
}

/**
 * A row whose cells stand closer than those of the rows beside it, parted where their columns are: one begins where its
 * column does, behind the widest gap of the row. Undefined where it does not fit.
 */
export function fitted(row: Row, columns: readonly Span[]): Row | undefined {
  const [only] = row.pieces;
  if (row.pieces.length !== 1 || !only || columnsUnder(only, columns).length < 2 || only.cells)
    return undefined;
  const pieces = piecesOf(only.glyphs, 0.3);
  const isFitting = pieces.every((piece) => columnsUnder(piece, columns).length === 1);
  const starts = pieces
    .slice(1)
    .every(({ left }) => columns.some((column) => Math.abs(column.left - left) < 1.5));
  return pieces.length > 1 && pieces.length <= columns.length && isFitting && starts
    ? { ...row, pieces }
    : undefined;
}

/** The columns when those of one more row are added: what stands close together is one. */
function withPieces(columns: readonly Span[], row: Row, gap = gutter): Span[] {
  const spans = [...columns, ...row.pieces].map(({ left, right }) => ({ left, right }));
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last && span.left - last.right < gap * row.size) last.right = Math.max(last.right, span.right);
    else joined.push(span);
  }
  return joined;
}

/** The columns that a piece stands in, by number from the left: more than one where it spans them. */
export function columnsUnder(piece: Piece, columns: readonly Span[]): number[] {
  const under = columns.flatMap(({ left, right }, index) =>
    piece.left < right && piece.right > left ? [index] : [],
  );
  return under;
}
