import type { Band, Span } from './pdf-bands.ts';
import { boxAround, type Piece, type Row } from './pdf-lines.ts';

/** What rows that white space parts are: those of a table, or columns of words; undefined where it is not certain. */
export function kindOf(
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
