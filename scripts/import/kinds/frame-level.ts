import type { SourceCell, SourceLine } from '../source/source-document.ts';
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
    if (cell === undefined || cell.lines.length === 0 || !mayHoldLevel(role)) continue;
    const [one, ...others] = statementsIn(cell.lines, language);
    if (one?.level !== undefined && one.title === '' && others.length === 0) return one;
    if (role === 'number') continue;
    const level = levelNamed(cell.lines.map(({ text }) => text).join(' '), language);
    if (level !== undefined) return { level, title: '', lines: cell.lines };
  }
  return undefined;
}

// A column of references may hold levels as well: `Outcome 1` above `1.a`.
function mayHoldLevel(role: FrameColumn['role']): boolean {
  return role === 'level' || role === 'number' || role === undefined;
}

/**
 * The change that a row without values names in the column of indicators: `Outcome 1 | Families eat twice a day`, above
 * the indicators of it.
 */
export function statementBeside(
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
  language: string,
): Statement | undefined {
  const level = levelOf(row, columns, language);
  const at = columns.findIndex(({ role }) => role === 'indicator');
  const lines = row[at]?.lines ?? [];
  const isElse = row.some(({ lines: [line] }) => line && line !== lines[0] && line !== level?.lines[0]);
  if (level?.number === undefined || lines.length === 0 || isElse) return undefined;
  const title = lines.map(({ text }) => text).join(' ');
  return { ...level, title, lines, numberLines: level.lines };
}

/** The number of a row's statement in a column of its own, and where; one before an indicator is the indicator's. */
export function numberOf(
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
): { number: string; lines: readonly SourceLine[] } | undefined {
  const hasIndicators = columns.some(({ role }) => role === 'indicator');
  const at = columns.findIndex(({ role }) => role === 'number');
  const statementAt = columns.findIndex(({ role }) => role === 'statement');
  const lines = row[at]?.lines ?? [];
  const text = lines[0]?.text ?? '';
  if (at === -1 || (hasIndicators && at > statementAt)) return undefined;
  return /^\d{1,2}(?:\.\d{1,2})*\.?$/u.test(text) ? { number: text.replace(/\.$/u, ''), lines } : undefined;
}
