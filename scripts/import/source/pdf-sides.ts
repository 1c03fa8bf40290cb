import type { Span } from './pdf-bands.ts';
import { boxAround, type Piece, type Row } from './pdf-lines.ts';
import type { Box } from './pdf-page.ts';

/** A line on one side of white space. */
interface Side extends Box {
  baseline: number;
  size: number;
  letters: number;
  isFigure: boolean;
}

/**
 * What white space between rows parts: columns of words, or labels and the texts beside them. Undefined where it may
 * as well part the cells of a table.
 * @param rules lines drawn on the page
 */
export function kindBeside(
  rows: readonly Row[],
  gutter: Span,
  rules: readonly Box[],
  isRightToLeft: boolean,
): 'columns' | 'table' | undefined {
  const sides = [
    sideOf(rows, (piece) => piece.right <= gutter.left + 0.1),
    sideOf(rows, (piece) => piece.left >= gutter.right - 0.1),
  ];
  const [left = [], right = []] = sides;
  if (left.length < 3 || right.length < 3 || sides.some(isOfFigures)) return undefined;
  const prose = sides.filter((side) => isProse(side, isRightToLeft));
  const crossing = linesAcross(rows, gutter, rules);
  if (crossing > 1 || (crossing > 0 && prose.length < 2)) return undefined;
  const [first] = prose;
  if (prose.length === 1 && first) {
    const labels = first === left ? right : left;
    return areLabels(labels, first) ? 'table' : 'columns';
  }
  if (prose.length === 2) return 'columns';
  return areApart(left, right) ? 'columns' : undefined;
}

function sideOf(rows: readonly Row[], isInside: (piece: Piece) => boolean): Side[] {
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter(isInside);
    const [first] = pieces;
    if (!first) return [];
    const signs = pieces.flatMap(({ glyphs }) => glyphs.filter(({ isSpace }) => !isSpace));
    return [
      {
        ...boxAround(pieces),
        baseline: first.baseline,
        size: first.size,
        letters: signs.length,
        isFigure: signs.length > 0 && signs.every(({ text }) => /^[\p{N}\p{P}\p{S}]+$/u.test(text)),
      },
    ];
  });
}

function isOfFigures(side: readonly Side[]): boolean {
  return side.filter(({ isFigure }) => isFigure).length > side.length / 2;
}

/** Whether most letters of a side stand in lines that fill it, as they do in a text. */
function isProse(side: readonly Side[], isRightToLeft: boolean): boolean {
  const { left, right } = boxAround(side);
  const room = 0.2 * (right - left);
  const full = side.filter((line) => (isRightToLeft ? line.left < left + room : line.right > right - room));
  const lettersOf = (lines: readonly Side[]) => lines.reduce((sum, { letters }) => sum + letters, 0);
  const isLong = lettersOf(full) > 20 * full.length;
  return full.length > 2 && isLong && lettersOf(full) > 0.5 * lettersOf(side);
}

/** How many lines are drawn across white space between the first and the last of its rows. */
function linesAcross(rows: readonly Row[], gutter: Span, rules: readonly Box[]): number {
  const top = (rows[0]?.baseline ?? 0) - 2;
  const bottom = rows.at(-1)?.baseline ?? 0;
  const heights = new Map<number, number>();
  for (const rule of rules) {
    const middle = (rule.top + rule.bottom) / 2;
    if (rule.top - rule.bottom > 3 || middle > top || middle < bottom) continue;
    const shared = Math.min(rule.right, gutter.right) - Math.max(rule.left, gutter.left);
    const height = Math.round(middle / 2);
    if (shared > 0) heights.set(height, (heights.get(height) ?? 0) + shared);
  }
  return [...heights.values()].filter((sum) => sum > gutter.right - gutter.left - 2).length;
}

/** Whether each label, of one or several lines, stands beside the first line of a paragraph. */
function areLabels(labels: readonly Side[], texts: readonly Side[]): boolean {
  const firsts = labels.filter((line, index) => {
    const before = labels[index - 1];
    return !before || before.baseline - line.baseline > 1.7 * line.size;
  });
  const begun = new Set(
    texts
      .filter((line, index) => begins(line, texts[index - 1], texts[index + 1]))
      .map(({ baseline }) => Math.round(baseline)),
  );
  const isBeside = ({ baseline }: Side) => [-1, 0, 1].some((off) => begun.has(Math.round(baseline) + off));
  return firsts.length > 1 && firsts.filter(isBeside).length > 0.8 * firsts.length;
}

function begins(line: Side, before: Side | undefined, next: Side | undefined): boolean {
  if (!before) return true;
  const fall = before.baseline - line.baseline;
  const usual = next ? line.baseline - next.baseline : fall;
  return fall > 1.7 * line.size || fall > 1.15 * usual;
}

/** Whether the lines of two sides stand at heights of their own, as those of a table do not. */
function areApart(left: readonly Side[], right: readonly Side[]): boolean {
  if (left.length < 3 || right.length < 3) return false;
  const heights = new Set(left.map(({ baseline }) => Math.round(baseline)));
  const beside = right.filter(({ baseline }) =>
    [-1, 0, 1].some((off) => heights.has(Math.round(baseline) + off)),
  );
  return beside.length < 0.4 * Math.min(left.length, right.length);
}
