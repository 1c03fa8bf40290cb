import type { SourceCell } from '../source/source-document.ts';
import type { FrameColumn } from './frame-columns.ts';
import { statementsIn, type Statement } from './frame-statement.ts';
import { levelNamed } from './frame-words.ts';

/** The level and number that a row states in a column of their own: `Output 1.1`, with the words beside it. */
export function levelOf(
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
  language: string,
): Statement | undefined {
  for (const [column, { role }] of columns.entries()) {
    const cell = row[column];
    if (cell === undefined || cell.lines.length === 0 || (role !== 'level' && role !== undefined)) continue;
    const [one, ...others] = statementsIn(cell.lines, language);
    if (one?.level !== undefined && one.title === '' && others.length === 0) return one;
    const level = levelNamed(cell.lines.map(({ text }) => text).join(' '), language);
    if (level !== undefined) return { level, title: '', lines: cell.lines };
  }
  return undefined;
}

/** The number of a row's statement in a column of its own; one that stands before an indicator is the indicator's. */
export function numberOf(row: readonly SourceCell[], columns: readonly FrameColumn[]): string | undefined {
  const hasIndicators = columns.some(({ role }) => role === 'indicator');
  const at = columns.findIndex(({ role }) => role === 'number');
  const statementAt = columns.findIndex(({ role }) => role === 'statement');
  const text = row[at]?.lines[0]?.text ?? '';
  if (at === -1 || (hasIndicators && at > statementAt)) return undefined;
  return /^\d{1,2}(?:\.\d{1,2})*\.?$/u.test(text) ? text.replace(/\.$/u, '') : undefined;
}
