import type { SourceCell } from './source-document.ts';

/**
 * How many rows at the top of a table are its head, where the document does not say so: those that are bold, up to
 * three; else one, where it alone is without figures (years aside) above columns of figures.
 */
export function headsOf(rows: readonly (readonly SourceCell[])[]): number {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return 0;
  const bold = rows.findIndex((row) => !isBold(row));
  if (bold > 0 && bold <= 3) return bold;
  return isWordsAboveFigures(first, others) ? 1 : 0;
}

function isBold(row: readonly SourceCell[]): boolean {
  const lines = row.flatMap((cell) => cell.lines);
  return lines.length > 0 && lines.every((line) => line.isBold || line.kind === 'heading');
}

function isWordsAboveFigures(
  first: readonly SourceCell[],
  others: readonly (readonly SourceCell[])[],
): boolean {
  const names = first.filter((cell, column) => textOf(cell) !== '' || column > 0).map(textOf);
  if (names.some((name) => name === '' || isFigure(name.replace(/\b(?:19|20)\p{Nd}{2}\b/gu, ' '))))
    return false;
  return (
    first.some((_, column) =>
      others.every((row) => isFigure(textOf(row[column])) || textOf(row[column]) === ''),
    ) && others.some((row) => row.some((cell) => isFigure(textOf(cell))))
  );
}

function textOf(cell: SourceCell | undefined): string {
  return (
    cell?.lines
      .map((line) => line.text)
      .join(' ')
      .trim() ?? ''
  );
}

// A sum or a share, maybe with a word for what is counted.
function isFigure(text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits > 0 && digits * 3 >= text.replace(/\s/gu, '').length;
}
