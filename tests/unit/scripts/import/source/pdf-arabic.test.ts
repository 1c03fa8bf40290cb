import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../../../scripts/import/source/pdf-glyphs.ts';
import { rowsOf } from '../../../../../scripts/import/source/pdf-lines.ts';
import { textOfPiece } from '../../../../../scripts/import/source/pdf-text.ts';

/** Letters from the right, each with the room on its left and whether PDFium guesses a space there. */
function line(...letters: [text: string, room: number, isGap?: boolean][]): string {
  let right = 300;
  let isAfterGap = false;
  const glyphs = letters.map(([text, room, isGap = false]): Glyph => {
    const left = right - 5;
    const box = { left, right, bottom: 698, top: 708, baseline: 700, size: 10 };
    const glyph = { ...box, text, isBold: false, isSpace: false, isFromRight: true, isAfterGap };
    isAfterGap = isGap;
    right = left - room * 10;
    return glyph;
  });
  return rowsOf(glyphs)
    .flatMap(({ pieces }) => pieces.map((piece) => textOfPiece(piece, true)))
    .join(' | ');
}

describe('words of Arabic part', () => {
  it.each([
    [
      'where PDFium guesses it, over some room',
      'دار بر',
      [
        ['د', 0],
        ['ا', 0],
        ['ر', 0.36, true],
        ['ب', 0],
        ['ر', 0],
      ],
    ],
    [
      'over wide room, whatever it guesses',
      'دار بر',
      [
        ['د', 0],
        ['ا', 0],
        ['ر', 0.36],
        ['ب', 0],
        ['ر', 0],
      ],
    ],
    [
      'nowhere without room',
      'داربر',
      [
        ['د', 0],
        ['ا', 0],
        ['ر', 0.02, true],
        ['ب', 0],
        ['ر', 0],
      ],
    ],
    [
      'nowhere beside a vowel sign over little room',
      'دارّبر',
      [
        ['د', 0],
        ['ا', 0.2, true],
        ['رّ', 0.2, true],
        ['ب', 0],
        ['ر', 0],
      ],
    ],
  ] as const)('%s', (_, text, letters) => {
    expect(line(...letters.map((one) => [...one] as [string, number, boolean?]))).toBe(text.normalize('NFC'));
  });
});
