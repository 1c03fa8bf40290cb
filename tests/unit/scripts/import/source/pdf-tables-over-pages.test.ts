import { describe, expect, it } from 'vitest';
import { goneOnWith } from '../../../../../scripts/import/source/pdf-tables-over-pages.ts';
import type { SourceTable } from '../../../../../scripts/import/source/source-document.ts';

function table(page: number, heads: number, ...rows: string[][]): SourceTable {
  const place = `page ${String(page)}, line 1`;
  return {
    heads,
    rows: rows.map((row) => row.map((text) => ({ lines: [{ text, place, kind: 'cell' as const }] }))),
  };
}

function joined(first: SourceTable, second: SourceTable, page = 2): string[][] | undefined {
  const ends = first.rows.at(-1)?.at(-1)?.lines.at(-1);
  const whole = ends && goneOnWith({ table: first, ends }, second, page);
  return whole?.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join(' ')));
}

describe('goneOnWith', () => {
  const first = table(1, 1, ['Year', 'Cost'], ['2024', '500']);

  it.each([
    ['without a head', table(2, 0, ['2025', '700'])],
    ['with the same head again', table(2, 1, ['Year', 'Cost'], ['2025', '700'])],
  ])('joins rows of the next page %s', (_, second) => {
    expect(joined(first, second)).toEqual([
      ['Year', 'Cost'],
      ['2024', '500'],
      ['2025', '700'],
    ]);
  });

  it.each([
    ['with another head', table(2, 1, ['Region', 'Wells'], ['North', '7']), 2],
    ['of more columns', table(2, 0, ['2025', '700', '3']), 2],
    ['on the same page', table(1, 0, ['2025', '700']), 1],
    ['two pages on', table(3, 0, ['2025', '700']), 3],
  ])('leaves a table %s', (_, second, page) => {
    expect(joined(first, second, page)).toBeUndefined();
  });
});
