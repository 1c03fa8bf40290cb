import type { Row } from './pdf-lines.ts';
import type { Box } from './pdf-page.ts';
import { textOfPiece } from './pdf-text.ts';

/** A page in rows, with the lines drawn on it. */
export interface DrawnPage {
  width: number;
  height: number;
  edges: readonly Box[];
  rows: readonly Row[];
}

/** The line above footnotes is no longer than this part of the page. */
const longest = 0.45;

/**
 * The rows of a page that are its footnotes: what stands below a short line in the lower half of the page, and begins
 * with a number or a star.
 */
export function notesOf({ width, height, edges, rows }: DrawnPage, furniture: ReadonlySet<Row>): Row[] {
  const lines = edges.filter(
    (edge) =>
      edge.top - edge.bottom < 3 &&
      edge.right - edge.left > 30 &&
      edge.right - edge.left < longest * width &&
      edge.top < height / 2,
  );
  for (const line of lines.toSorted((a, b) => b.top - a.top)) {
    const below = rows.filter((row) => row.baseline < line.bottom && !furniture.has(row));
    const [first] = below;
    const isAlone = edges.every(
      (edge) => edge === line || Math.abs(edge.bottom - line.bottom) > 3 || isIn(edge, line),
    );
    if (first && isAlone && line.bottom - first.baseline < 3 * first.size && beginsNote(first)) return below;
  }
  return [];
}

/** Whether one line is drawn upon another. */
function isIn(edge: Box, line: Box): boolean {
  return edge.left > line.left - 3 && edge.right < line.right + 3;
}

/** The rows of each note. */
export function eachNote(rows: readonly Row[]): Row[][] {
  const notes: Row[][] = [];
  for (const row of rows) {
    const last = notes.at(-1);
    if (last === undefined || beginsNote(row)) notes.push([row]);
    else last.push(row);
  }
  return notes;
}

/**
 * A note with its number raised, as it is behind the word that it is about.
 * @example withRaisedNumber('2Survey of 602 households') // '² Survey of 602 households'
 */
export function withRaisedNumber(text: string): string {
  return text.replace(
    /^(\d{1,2})\s?(?=\p{L})/u,
    (_, number: string) => `${[...number].map((digit) => raised[Number(digit)] ?? digit).join('')} `,
  );
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function beginsNote({ pieces }: Row): boolean {
  const [first] = pieces;
  const text = first === undefined ? '' : textOfPiece(first, false);
  return /^(?:[\p{Nd}\p{No}]{1,2}|[*†‡]{1,3})\s?\p{L}/u.test(text);
}
