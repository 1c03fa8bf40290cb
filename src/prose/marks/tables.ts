import type { AtLine, Mark } from '../../domain/text.ts';
import type { TypedText } from '../typed-text.ts';
import type { Place } from './marks.ts';

/** Cells that a table has no column for, and lines below it that it takes for rows. */
export function tableMarks({ node }: Place, { lines }: TypedText): AtLine<Mark>[] {
  if (node.type !== 'table') return [];
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ position }): AtLine<Mark>[] => {
    if (!position) return [];
    const { line, column } = position.start;
    const written = (lines[line - 1] ?? '').slice(column - 1);
    if (!bar.test(written)) return [{ kind: 'table-row', value: written.trim(), line }];
    const lost = cellsOf(written)
      .slice(columns)
      .filter((cell) => cell !== '');
    return lost.length === 0
      ? []
      : [{ kind: 'table-cells', value: lost.join(' | '), instead: String(columns), line }];
  });
}

/** Lines that were meant as a table and are none. They are those of one paragraph, without what stands before them. */
export function tableLines(
  lines: readonly string[],
  around: string,
): (Omit<AtLine<Mark>, 'line'> & { at: number }) | undefined {
  const rule = lines.findIndex(isRule);
  if (rule > 0) {
    const columns = cellsOf(lines[rule - 1] ?? '').length;
    if (columns > 1)
      return { kind: 'table-columns', value: lines[rule]!, instead: ruleOf(columns), at: rule };
  }
  const rows = lines.filter((line) => /^\|.*\|$/u.test(line) && cellsOf(line).length > 1);
  if (rows.length > 0 && (lines.length === 1 || rule === 0) && /\|\s*$/u.test(around))
    return { kind: 'table-gap', value: lines[0]!, at: 0 };
  if (rows.length < 2 || rule !== -1) return undefined;
  const first = lines.indexOf(rows[0]!);
  return { kind: 'table-line', value: rows[0]!, instead: ruleOf(cellsOf(rows[0]!).length), at: first };
}

/** The line of hyphens of a table of so many columns. */
export function ruleOf(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}

const bar = /(?<!\\)\|/u;

function isRule(line: string): boolean {
  return /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u.test(line) && line.includes('|');
}

function cellsOf(row: string): string[] {
  const within = row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return within.split(/(?<!\\)\|/u).map((cell) => cell.trim());
}
