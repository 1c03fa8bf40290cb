import type { SourceCell } from './source/source-document.ts';

/** What a hint begins with, so that a row of them is never taken for an entry. */
export const hintSign = '↳';

/** Whether a row says how columns are filled in. */
export function isHintRow(row: readonly SourceCell[]): boolean {
  const filled = row.filter(({ lines }) => lines.length > 0);
  return filled.length > 0 && filled.every(({ lines }) => lines[0]?.text.startsWith(hintSign) === true);
}
