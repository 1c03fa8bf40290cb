import type { Glyph } from '../../../../../scripts/import/source/pdf-glyphs.ts';
import { type Row, rowsOf } from '../../../../../scripts/import/source/pdf-lines.ts';
import { textOfPiece } from '../../../../../scripts/import/source/pdf-text.ts';

/** How text is set in a test: five points for each sign of ten points. */
export interface Set {
  size?: number;
  isBold?: boolean;
  /** How wide a space is, in points. */
  space?: number;
}

/** The signs of a text that begins at a place. */
export function set(
  text: string,
  left: number,
  baseline: number,
  { size = 10, isBold = false, space }: Set = {},
): Glyph[] {
  let x = left;
  return [...text].map((sign) => {
    const isSpace = sign === ' ';
    const width = isSpace ? (space ?? size / 2) : size / 2;
    const glyph = {
      text: sign,
      left: x,
      right: x + width,
      bottom: baseline - 0.2 * size,
      top: baseline + 0.8 * size,
      baseline,
      size,
      isBold,
      isSpace,
      isFromRight: false,
      isAfterGap: false,
    };
    x += width;
    return glyph;
  });
}

/** Lines below each other from a place, twelve points apart. */
export function column(lines: readonly string[], left: number, top: number, look?: Set): Glyph[] {
  return lines.flatMap((line, index) => set(line, left, top - 12 * index, look));
}

export function rows(...glyphs: readonly Glyph[][]): Row[] {
  return rowsOf(glyphs.flat());
}

/** What stands in rows, a piece behind the other. */
export function textsOf(found: readonly Row[]): string[] {
  return found.map(({ pieces }) => pieces.map((piece) => textOfPiece(piece, false)).join(' '));
}
