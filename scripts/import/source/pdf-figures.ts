import type { Band } from './pdf-bands.ts';
import type { Piece, Row } from './pdf-lines.ts';

/** Figures in big letters side by side, each with what it counts below it. */
export interface Figures {
  /** The number of the row behind them. */
  to: number;
  band: Band;
}

/** More figures side by side are none to be looked at. */
const mostFigures = 8;

/**
 * The key figures that begin with a row, as pages of results show them: `4,120 … 61%`, below them `workers insured …
 * women`. Undefined where the row is none of figures, or may be the row of a table.
 */
export function figuresAt(rows: readonly Row[], at: number): Figures | undefined {
  const [figures, words] = rows.slice(at, at + 2);
  if (!figures || !words || !isInParts(figures) || !areFigures(figures)) return undefined;
  if (words.pieces.length !== figures.pieces.length || !looksSmaller(words, figures)) return undefined;
  const columns = figures.pieces.map((piece, index) => spanOf(piece, words.pieces[index]));
  const areUnder = words.pieces.every((piece, index) => overlapsOnly(piece, index, figures.pieces));
  const areClose = figures.baseline - words.baseline < 2.5 * Math.max(figures.size, words.size);
  const haveWords = words.pieces.every((piece) => /\p{L}/u.test(textOf(piece)));
  const areApart = columns.slice(1).every(({ left }, index) => left > (columns[index]?.right ?? 0));
  if (!areUnder || !areClose || !haveWords || !areApart) return undefined;
  let to = at + 2;
  for (let row = rows[to]; row; row = rows[to]) {
    const before = rows[to - 1] ?? words;
    const isNext = before.baseline - row.baseline < 1.6 * row.size && row.size === words.size;
    const isInside = row.pieces.every(
      (piece) => columns.filter(({ left, right }) => piece.left < right && piece.right > left).length === 1,
    );
    if (!isNext || !isInside || areFigures(row)) break;
    to += 1;
  }
  return { to, band: { rows: rows.slice(at, to), columns } };
}

function isInParts({ pieces }: Row): boolean {
  return pieces.length > 1 && pieces.length <= mostFigures;
}

function textOf({ glyphs }: Piece): string {
  return glyphs.map(({ text }) => text).join('');
}

function areFigures({ pieces }: Row): boolean {
  return pieces.every((piece) => piece.glyphs.length < 25 && /\p{Nd}/u.test(textOf(piece)));
}

function looksSmaller(words: Row, figures: Row): boolean {
  const isBold = ({ pieces }: Row) =>
    pieces.every(({ glyphs }) => glyphs.every((glyph) => glyph.isSpace || glyph.isBold));
  return figures.size > 1.15 * words.size || (isBold(figures) && !isBold(words));
}

function spanOf(a: Piece, b: Piece | undefined): { left: number; right: number } {
  return { left: Math.min(a.left, b?.left ?? a.left), right: Math.max(a.right, b?.right ?? a.right) };
}

function overlapsOnly(piece: Piece, index: number, above: readonly Piece[]): boolean {
  const under = above.flatMap(({ left, right }, number) =>
    piece.left < right && piece.right > left ? [number] : [],
  );
  return under.length === 1 && under[0] === index;
}
