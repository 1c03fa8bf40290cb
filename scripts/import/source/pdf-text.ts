import type { Glyph } from './pdf-glyphs.ts';
import { inReadingOrder, isReadFromRight } from './pdf-direction.ts';
import { hasVowelSign, type Piece } from './pdf-lines.ts';

/** A gap as wide as this part of the size of the letters parts words. */
const wordGap = 0.14;
/** The same beside a letter of Arabic, whose ink is measured. */
const inkGap = 0.13;

/**
 * The words of a piece in the order in which they are read.
 * @param isRightToLeft whether the text around it is read from the right
 */
export function textOfPiece(piece: Piece, isRightToLeft: boolean): string {
  const signs = signsOf(piece);
  return inReadingOrder(signs, isRightToLeft || isReadFromRight(signs.join('')))
    .join('')
    .replace(/^[\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8]/u, '•')
    .replace(/[\uE000-\uF8FF]/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The signs of a piece from left to right, with a space where words part, and marks behind the letter they stand on. */
function signsOf(piece: Piece): string[] {
  const signs: string[] = [];
  const letters = withoutLooseMarks(piece.glyphs.toSorted((a, b) => a.left - b.left || a.right - b.right));
  const spread = spreadOf(letters);
  let before: Glyph | undefined;
  let isSpaceDue = false;
  let right = -Infinity;
  for (const glyph of letters) {
    if (glyph.isSpace) {
      isSpaceDue = glyph.right - glyph.left > 0.05 * piece.size;
      continue;
    }
    if (before && (isSpaceDue || partsWords(before, glyph, glyph.left - right, spread))) signs.push(' ');
    signs.push(raised(glyph, piece));
    isSpaceDue = false;
    before = glyph;
    right = Math.max(right, glyph.right);
  }
  return signs;
}

/** The narrow space between thousands. */
const digitGap = 0.09;

/** Whether words part between a sign and the one on its right. */
function partsWords(left: Glyph, right: Glyph, room: number, spread: number): boolean {
  const gap = room / Math.min(left.size, right.size);
  if (left.isFromRight && right.isFromRight)
    return (left.isAfterGap && gap > leastGap(left, right)) || gap > 0.33;
  if (left.isFromRight || right.isFromRight) return gap > inkGap;
  // The last sign of ຳ is drawn by some programs without the room that its second half takes.
  if (left.text.endsWith('\u0EB3')) return gap > 1;
  if (/\p{Nd}/u.test(left.text) && /\p{Nd}/u.test(right.text)) return gap > digitGap + spread;
  return gap > wordGap + spread;
}

/** A letter with a vowel sign is placed off its line, and PDFium takes that for a gap: there the room itself must tell. */
function leastGap(left: Glyph, right: Glyph): number {
  return hasVowelSign(left) || hasVowelSign(right) ? 0.27 : 0.08;
}

/** How far the letters of widely set words stand apart, as a part of their size: nothing in most texts. */
function spreadOf(letters: readonly Glyph[]): number {
  const seen = letters.filter(({ isSpace }) => !isSpace);
  if (seen.length < 5) return 0;
  const gaps = seen.slice(1).map((glyph, index) => (glyph.left - (seen[index]?.right ?? 0)) / glyph.size);
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return gaps.length >= 4 && middle > 0.05 ? middle : 0;
}

/** A line with more signs than this is none of a document. */
const mostSigns = 2000;

/** Marks that are signs of their own go to the letter that they stand over. */
function withoutLooseMarks(glyphs: readonly Glyph[]): Glyph[] {
  const isMark = ({ text }: Glyph) => text.charCodeAt(0) > 0x2ff && /^\p{M}+$/u.test(text);
  const marks = glyphs.filter(isMark);
  if (marks.length === 0 || glyphs.length > mostSigns) return [...glyphs];
  const letters = glyphs.filter((glyph) => !isMark(glyph));
  const carried = new Map<Glyph, string>();
  for (const mark of marks) {
    const middle = (mark.left + mark.right) / 2;
    const near = nearest(letters, middle);
    if (near) carried.set(near, (carried.get(near) ?? '') + mark.text);
  }
  return letters.map((letter) => ({ ...letter, text: letter.text + (carried.get(letter) ?? '') }));
}

function nearest(letters: readonly Glyph[], middle: number): Glyph | undefined {
  const away = ({ left, right, isSpace }: Glyph) =>
    isSpace
      ? Infinity
      : Math.max(left - middle, middle - right, 0) + Math.abs((left + right) / 2 - middle) / 100;
  let best: Glyph | undefined;
  for (const letter of letters) if (!best || away(letter) < away(best)) best = letter;
  return best;
}

const above = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const below = '₀₁₂₃₄₅₆₇₈₉';

/** Figures raised or lowered beside a text are no digits of it: 10⁶ is not 106. */
function raised(glyph: Glyph, piece: Piece): string {
  if (!/^\d$/u.test(glyph.text) || glyph.size > piece.size * 0.92) return glyph.text;
  const rise = (glyph.baseline - piece.baseline) / piece.size;
  if (rise > 0.15) return above[Number(glyph.text)] ?? glyph.text;
  return rise < -0.05 ? (below[Number(glyph.text)] ?? glyph.text) : glyph.text;
}
