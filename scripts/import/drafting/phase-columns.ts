import { hasPhasesAcross } from '../sections/phases-across.ts';
import type { SourceTable } from '../source/source-document.ts';

/**
 * A table whose phases stand side by side, turned so that each is a row; undefined for any other.
 * @example phasesAsRows(table) // `| When | Cost` over `Phase 1 | 2025 | EUR 10,000`
 */
export function phasesAsRows({ rows }: Pick<SourceTable, 'rows'>): SourceTable | undefined {
  if (!hasPhasesAcross({ rows })) return undefined;
  const [head = []] = rows;
  return { heads: 1, rows: head.map((_, at) => rows.map((row) => row[at] ?? { lines: [] })) };
}
