import { repairDocument } from '../repair/repair-document.ts';
import { decodedText } from './encoding.ts';
import { pageFurniture } from './page-furniture.ts';
import { fullWidth } from './soft-ends.ts';
import type { Repair, SourceDocument, SourceLine, SourceTable } from './source-document.ts';
import { textColumns } from './text-columns.ts';
import { headingsAmong } from './text-headings.ts';
import { textBlocks, textPieces, type TextBlock, type TextPiece } from './text-pieces.ts';
import { UnreadableDocument } from './unreadable.ts';
import { placeOfLines, writtenLines, type WrittenLine } from './written-lines.ts';

/**
 * Reads a plain text: paragraphs that were broken where the line was full are whole again, lists of short lines stay
 * lines, short lines that stand alone are headings.
 * @throws {UnreadableDocument} where it holds no words
 */
export function readText(file: string, bytes: Uint8Array): SourceDocument {
  const { text, repairs } = decodedText(bytes);
  const written = writtenLines(text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableDocument(noWords(file));
  return repairDocument({
    file,
    format: 'text',
    language: 'und',
    ...readLines(written, repairs),
    losses: [],
  });
}

function noWords(file: string): string {
  return `"${file}" holds no text. Look whether it is the right file, and whether it was saved whole.`;
}

function readLines(
  written: readonly WrittenLine[],
  repairs: Repair[],
): Pick<SourceDocument, 'lines' | 'tables' | 'repairs'> {
  const furniture = pageFurniture(written);
  const skipped = new Set([...furniture, ...written.filter(({ text }) => isRule(text))]);
  const blocks = textBlocks(written, skipped);
  const width = fullWidth(
    blocks.map(({ lines }) => lines.map(({ indent, text }) => ' '.repeat(indent) + text)),
  );
  const words = new Set(
    written.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []),
  );
  const underlined = new Set(
    written.flatMap((line, index) =>
      /^(?:={3,}|-{3,}|_{3,}|~{3,})$/u.test(written[index + 1]?.text ?? '') ? [line.number] : [],
    ),
  );
  const tables: SourceTable[] = [];
  const pieces: (TextPiece & { block: TextBlock })[] = [];
  const placed: { line: SourceLine; at: number }[] = [];
  for (const block of blocks) {
    const columns = textColumns(block.lines);
    if (columns) {
      tables.push(columns.table);
      placed.push(...columns.lines.map((line) => ({ line, at: block.lines[0]?.number ?? 0 })));
    } else pieces.push(...textPieces(block, width, words).map((piece) => ({ ...piece, block })));
  }
  const headings = headingsAmong(pieces, underlined);
  placed.push(...pieces.map((piece) => ({ line: lineOf(piece, headings.get(piece)), at: piece.first })));
  for (const { number, text } of furniture)
    placed.push({ line: { text, place: placeOfLines(number), kind: 'furniture' }, at: number });
  placed.sort((one, other) => one.at - other.at);
  return { lines: placed.map(({ line }) => line), tables, repairs };
}

// A rule of signs across the page or below a heading, or what parts a letter from its signature.
function isRule(text: string): boolean {
  return text !== '' && !/[\p{L}\p{N}]/u.test(text);
}

function lineOf(piece: TextPiece, heading: { level: number; text: string } | undefined): SourceLine {
  const place = placeOfLines(piece.first, piece.last);
  if (heading) return { text: heading.text, place, kind: 'heading', level: heading.level };
  if (piece.mark === undefined) return { text: piece.text, place, kind: 'paragraph' };
  const isNumbered = piece.mark === 'number' || piece.mark === 'own';
  return { text: piece.text, place, kind: 'item', level: piece.level, ...(isNumbered && { isNumbered }) };
}
