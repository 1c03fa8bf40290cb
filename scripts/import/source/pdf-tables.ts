import { type Band, columnsUnder } from './pdf-bands.ts';
import type { Row } from './pdf-lines.ts';

/** The rows of a table as they stand on the page: for each cell, the rows of words in it. */
export interface Grid {
  rows: Row[][][];
  /** How many rows at the top are its head. */
  heads: number;
}

/**
 * The cells of a table, from the column that is read first. A cell that spans columns stands in each of them.
 * @param lines how high the lines stand that are drawn across it, from the top
 */
export function gridOf(band: Band, lines: readonly number[], isRightToLeft: boolean): Grid {
  const groups = groupsOf(band, lines);
  const rows = groups.map((group) => {
    const cells = band.columns.map((_, column) => cellOf(group, column, band));
    return isRightToLeft ? cells.toReversed() : cells;
  });
  return { rows, heads: isHead(groups, band.columns.length) ? 1 : 0 };
}

/** The same of a table whose lines are drawn. */
export function gridOfRuled(cells: readonly Row[][][], isRightToLeft: boolean): Grid {
  const rows = cells.map((row) => (isRightToLeft ? row.toReversed() : row));
  return {
    rows,
    heads: isHead(
      rows.map((row) => [...new Set(row)].flat()),
      rows[0]?.length ?? 0,
    )
      ? 1
      : 0,
  };
}

function cellOf(group: readonly Row[], column: number, { columns }: Band): Row[] {
  return group.flatMap((row) => {
    const pieces = row.pieces.filter((piece) => columnsUnder(piece, columns).includes(column));
    const [first] = pieces;
    return first ? [{ baseline: first.baseline, size: first.size, pieces }] : [];
  });
}

/**
 * The first row is the head where it is bold and the next is not, or says no number where the next ones do. Of two
 * columns the first row may as well be a field and its value: there every next one must hold a number by itself.
 */
function isHead([first, ...rest]: readonly (readonly Row[])[], columns: number): boolean {
  const [next] = rest;
  if (!first || !next) return false;
  const isBold = (rows: readonly Row[]) => signsOf(rows).every((glyph) => glyph.isSpace || glyph.isBold);
  if (isBold(first)) return !isBold(next);
  const hasDigit = (rows: readonly Row[]) => signsOf(rows).some(({ text }) => /\p{Nd}/u.test(text));
  if (hasDigit(first)) return false;
  if (columns < 3) return rest.every(hasFigure);
  return rest.length > 1 && rest.filter(hasDigit).length >= rest.length / 2;
}

function hasFigure(rows: readonly Row[]): boolean {
  return rows.some(({ pieces }) =>
    pieces.some(({ glyphs }) => /^[\p{Nd}\p{P}\p{S}\s]+$/u.test(glyphs.map(({ text }) => text).join(''))),
  );
}

function signsOf(rows: readonly Row[]) {
  return rows.flatMap(({ pieces }) => pieces.flatMap(({ glyphs }) => glyphs));
}

/** The lines of words that make up each row of the table. */
function groupsOf(band: Band, lines: readonly number[]): Row[][] {
  const ruled = betweenLines(band.rows, lines);
  const isGrid = ruled.length > 2 || (ruled.length === 2 && lines.length > 2);
  const isEachShort = ruled.every((group) => !hasSeveralRows(group));
  if (isGrid && (ruled.length > 3 || isEachShort)) return ruled;
  return ruled.flatMap((group) => bySpace(group));
}

function betweenLines(rows: readonly Row[], lines: readonly number[]): Row[][] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const above = lines.filter((line) => line > row.baseline + 0.2 * row.size).length;
    groups.set(above, [...(groups.get(above) ?? []), row]);
  }
  return [...groups.values()];
}

function hasSeveralRows(group: readonly Row[]): boolean {
  return group.filter(({ pieces }) => pieces.length > 1).length > 1;
}

/** Rows parted by the space between them, or, where all stand equally far apart, by where the first column is filled. */
function bySpace(rows: readonly Row[]): Row[][] {
  const falls = rows.slice(1).map((row, index) => ((rows[index]?.baseline ?? 0) - row.baseline) / row.size);
  const steps = falls.filter((fall) => fall > 0.8);
  const least = Math.min(...steps);
  const isUneven = Math.max(...steps) > 1.3 * least && rows.some(({ pieces }) => pieces.length === 1);
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const fall = index === 0 ? Infinity : (falls[index - 1] ?? 0);
    const isNew = isUneven ? fall > 1.2 * least : fall > 0.8 && (row.pieces.length > 1 || fall > 1.6);
    const group = groups.at(-1);
    if (group && !isNew) group.push(row);
    else groups.push([row]);
  }
  return groups;
}
