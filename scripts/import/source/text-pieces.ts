import { listMark, numbersItself } from './list-marks.ts';
import { endsSoftly, joinedLines } from './soft-ends.ts';
import type { WrittenLine } from './written-lines.ts';

/** Lines of a text that stand together, without an empty one between them. */
export interface TextBlock {
  lines: readonly WrittenLine[];
  /** How many empty lines stand above it. */
  blanksBefore: number;
}

/** A paragraph, a heading or an item, made of one line or of several that only ended because they were full. */
export interface TextPiece {
  text: string;
  first: number;
  last: number;
  mark?: 'bullet' | 'number' | 'arrow' | 'own' | undefined;
  level: number;
  /** How far its first line is set in, in columns. */
  indent: number;
}

/**
 * A text in blocks.
 * @param skipped lines that belong to no block
 */
export function textBlocks(lines: readonly WrittenLine[], skipped: ReadonlySet<WrittenLine>): TextBlock[] {
  const blocks: { lines: WrittenLine[]; blanksBefore: number }[] = [];
  let blanks = 0;
  let open: WrittenLine[] | undefined;
  for (const line of lines) {
    const isBlank = line.text === '' || skipped.has(line);
    if (isBlank || line.opensPage) open = undefined;
    if (isBlank) {
      blanks += 1;
      continue;
    }
    if (!open) blocks.push({ lines: (open = []), blanksBefore: blanks });
    open.push(line);
    blanks = 0;
  }
  return blocks;
}

/**
 * What a block is made of.
 * @param width at which lines of the text are full, if they are
 * @param words of the text, in small letters
 */
export function textPieces(
  block: TextBlock,
  width: number | undefined,
  words: ReadonlySet<string>,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let above = '';
  for (const line of block.lines) {
    const mark = listMark(line.text);
    const last = pieces.at(-1);
    const goesOn = last !== undefined && !mark && (endsSoftly(above, line.text, width) || isHung(last, line));
    if (last && goesOn) {
      last.text = joinedLines(last.text, line.text, words);
      last.last = line.number;
    } else pieces.push(pieceOf(line, mark));
    above = ' '.repeat(line.indent) + line.text;
  }
  return pieces;
}

// Set in below the words of an item, and beginning within a sentence.
function isHung(item: TextPiece, line: WrittenLine): boolean {
  return item.mark !== undefined && line.indent > item.indent && /^[\p{Ll}(]/u.test(line.text);
}

function pieceOf(line: WrittenLine, mark: ReturnType<typeof listMark>): TextPiece {
  const place = { first: line.number, last: line.number, indent: line.indent };
  if (mark) {
    const kind = mark.isArrow ? 'arrow' : mark.isNumbered ? 'number' : 'bullet';
    return { text: mark.text, ...place, mark: kind, level: 1 + Math.floor(line.indent / 4) };
  }
  return { text: line.text, ...place, mark: numbersItself(line.text) ? 'own' : undefined, level: 1 };
}
