import { describe, expect, it } from 'vitest';
import { eachNote, notesOf, withRaisedNumber } from '../../../../../scripts/import/source/pdf-notes.ts';
import { column, rows, textsOf } from './pdf-rows.ts';

const body = column(['The wells of the district are old', 'and few; pumps break each year.'], 50, 400);
const notes = column(
  ['1 Survey of 2024, in all villages', 'of the north.', '2 Without the islands.'],
  50,
  90,
);
const page = (...glyphs: readonly ReturnType<typeof column>[]) => ({
  width: 595,
  height: 842,
  rows: rows(...glyphs),
});
const line = (right: number, y: number) => ({ left: 50, right, bottom: y, top: y });

describe('footnotes', () => {
  it('stand below a short line, each by itself', () => {
    const found = notesOf({ ...page(body, notes), edges: [line(170, 104)] }, new Set());
    expect(eachNote(found).map((note) => textsOf(note).join(' '))).toEqual([
      '1 Survey of 2024, in all villages of the north.',
      '2 Without the islands.',
    ]);
  });

  it.each([
    ['below a line across the page', [line(540, 104)], notes],
    ['without a line', [], notes],
    ['without a number', [line(170, 104)], column(['Survey of 2024'], 50, 90)],
    ['below a line that others stand beside', [line(170, 104), { ...line(300, 104), left: 180 }], notes],
  ])('are none %s', (_, edges, below) => {
    expect(notesOf({ ...page(body, below), edges }, new Set())).toEqual([]);
  });

  it.each([
    ['2Survey of 602 households', '² Survey of 602 households'],
    ['12 Without the islands', '¹² Without the islands'],
    ['* Without the islands', '* Without the islands'],
    ['2024 was dry', '2024 was dry'],
  ])('have their number raised: %s', (was, is) => expect(withRaisedNumber(was)).toBe(is));
});
