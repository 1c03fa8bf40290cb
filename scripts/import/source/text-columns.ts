import type { SourceCell, SourceLine, SourceTable } from './source-document.ts';
import { placeOfLines, type WrittenLine } from './written-lines.ts';
import { headsOf } from './table-heads.ts';

/**
 * The table that lines stand in whose columns are parted by tabs or wide gaps, each with as many columns as the others.
 * @param rows lines that stand together
 */
export function textColumns(
  rows: readonly WrittenLine[],
): { table: SourceTable; lines: SourceLine[] } | undefined {
  const parted = rows.map(({ text }) => text.split(/ *\t[\t ]*| {3,}/u));
  const columns = parted[0]?.length ?? 0;
  // Labels with their values set in line are read as lines.
  if (columns === 2 && parted.every(([first = '', second = '']) => /:$/u.test(first) || /^:/u.test(second)))
    return undefined;
  if (rows.length < 2 || columns < 2 || parted.some((cells) => cells.length !== columns)) return undefined;
  const cells = parted.map((texts, row) =>
    texts.map((text): SourceCell => {
      const place = placeOfLines(rows[row]?.number ?? 0);
      return { lines: text === '' ? [] : [{ text, place, kind: 'cell' }] };
    }),
  );
  return {
    table: { heads: headsOf(cells), rows: cells },
    lines: cells.flatMap((row) => row.flatMap((cell) => cell.lines)),
  };
}
