import { boxAround, type Row } from './pdf-lines.ts';
import { beginsAlike, isBrokenAddress, isReached, withLinesOfOwn } from './pdf-own-lines.ts';
import { textOfPiece } from './pdf-text.ts';
import type { Box } from './pdf-page.ts';

/** A line of a page, its words in the order in which they are read. */
export interface Written extends Box {
  text: string;
  baseline: number;
  size: number;
  isBold: boolean;
  row: Row;
}

/** Lines that belong together: a paragraph, a heading, an item. */
export interface Paragraph {
  lines: readonly Written[];
  /** Whether it begins with a bullet or a number of a list. */
  bullet: 'sign' | 'number' | undefined;
}

const bulletSign = /^[•·▪●○◦‣⁃∙■□►▶➢➤✓✔❖\uFFFD*–—-]\s*(?=\S)/u;
const bulletNumber = /^(?:\(?\p{Nd}{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,4}[.)])\s+(?=\S)/u;

/** The lines of rows that stand in one column; rows of several pieces are one line. */
export function writtenIn(rows: readonly Row[], isRightToLeft: boolean): Written[] {
  return rows.map((row) => {
    const pieces = isRightToLeft ? row.pieces.toReversed() : row.pieces;
    const seen = row.pieces.flatMap(({ glyphs }) => glyphs.filter(({ isSpace }) => !isSpace));
    return {
      ...boxAround(row.pieces),
      text: pieces.map((piece) => textOfPiece(piece, isRightToLeft)).join(' '),
      row,
      baseline: row.baseline,
      size: row.size,
      isBold:
        seen.every(({ isBold, text }) => isBold || !/[\p{L}\p{N}]/u.test(text)) &&
        seen.some(({ isBold }) => isBold),
    };
  });
}

/**
 * The paragraphs of a column: parted by space, by another look, by a bullet, by the first line's indent, and where a
 * line ends though the next word would have had room in it.
 */
export function paragraphsOf(lines: readonly Written[], isRightToLeft: boolean): Paragraph[] {
  const column = boxAround(lines);
  const step = usualStep(lines);
  const isFromRight = isRightToLeft && !areFlushLeft(lines, column);
  const isJustified = areJustified(lines, column, isFromRight);
  const groups: Written[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && isSame(group, line, { column, step, isJustified, isFromRight })) group.push(line);
    else groups.push([line]);
  }
  return withLinesOfOwn(groups).map((group) => ({ lines: group, bullet: bulletOf(group[0]?.text ?? '') }));
}

/** A text without its bullet. */
export function withoutBullet(text: string): string {
  return text.replace(bulletSign, '');
}

function bulletOf(text: string): Paragraph['bullet'] {
  if (bulletNumber.test(text)) return 'number';
  return bulletSign.test(text) && !/^[-–—*]\S/u.test(text) ? 'sign' : undefined;
}

interface Column {
  column: Box;
  /** How far lines stand below each other here, in sizes of their letters. */
  step: number;
  /** Whether lines are set to end at the edge of the column. */
  isJustified: boolean;
  /** Whether lines begin at the right edge. */
  isFromRight: boolean;
}

function isSame(group: readonly Written[], line: Written, shape: Column): boolean {
  const { step, isFromRight } = shape;
  const before = group.at(-1);
  const [first] = group;
  if (!before || !first || bulletOf(line.text) !== undefined) return false;
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > 0.08 * size || before.isBold !== line.isBold) return false;
  const fall = (before.baseline - line.baseline) / size;
  if (fall <= 0 || fall > Math.max(step * 1.25, step + 0.25)) return false;
  if (isBrokenAddress(before.text)) return /^\p{Ll}/u.test(line.text);
  if (beginsAlike(first.text, line.text) || isReached(line.text) || isReached(before.text)) return false;
  const isListItem = bulletOf(first.text) !== undefined;
  const indent = isFromRight ? before.right - line.right : line.left - before.left;
  if (group.length > 1 && Math.abs(indent) > 0.8 * size) return false;
  if (!isListItem && Math.abs(indent) > 0.8 * size && indent > 0 && !isCentred(before, line)) return false;
  return !endsEarly(before, line, shape);
}

function isCentred(a: Box, b: Box): boolean {
  return Math.abs((a.left + a.right) / 2 - (b.left + b.right) / 2) < 2;
}

/** Whether the first word of the next line would have had room in this one. */
function endsEarly(before: Written, line: Written, shape: Column): boolean {
  const { column, isJustified, isFromRight } = shape;
  const room = isFromRight ? before.left - column.left : column.right - before.right;
  if (isJustified && room > line.size && !isCentred(before, line)) return true;
  const letters = Math.max(1, line.text.length);
  const [word = ''] = line.text.split(' ');
  const width = ((line.right - line.left) / letters) * (word.length + 1);
  const slack = isCentred(before, line) && !isCentredIn(before, column) ? 2 : 1.15;
  return room > width * slack + 0.5 * line.size;
}

/** Whether lines begin at the left edge, though their words are read from the right. */
function areFlushLeft(lines: readonly Written[], column: Box): boolean {
  const isAtLeft = lines.filter(({ left }) => left - column.left < 2).length;
  return lines.length > 2 && isAtLeft > 2 * lines.filter(({ right }) => column.right - right < 2).length;
}

/** Whether most lines of a column end at its edge, to the point: words alone seldom do. */
function areJustified(lines: readonly Written[], column: Box, isFromRight: boolean): boolean {
  const room = (line: Written) => (isFromRight ? line.left - column.left : column.right - line.right);
  const full = lines.filter((line) => line.text.length > 25 && room(line) < 1).length;
  const near = lines.filter((line) => room(line) >= 1 && room(line) < 1.5 * line.size).length;
  return full > 3 && full > 4 * near;
}

function isCentredIn(line: Box, column: Box): boolean {
  return line.right - line.left > 0.95 * (column.right - column.left);
}

/** The step between lines that is the most usual: the narrow one of those there are. */
function usualStep(lines: readonly Written[]): number {
  const steps = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    const fall = before ? (before.baseline - line.baseline) / Math.max(before.size, line.size) : 0;
    return before && fall > 0.7 && fall < 2.2 && before.size === line.size ? [fall] : [];
  });
  const sorted = steps.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.3)] ?? 1.4;
}
