import type { SourceCell, SourceTable } from '../source/source-document.ts';
import { phaseAt } from './ask-words.ts';
import type { Desk } from './desk.ts';

/**
 * A table whose phases stand side by side, turned so that each is a row; undefined for any other.
 * @example phasesAsRows(desk, table) // `| When | Cost` over `Phase 1 | 2025 | EUR 10,000`
 */
export function phasesAsRows(desk: Desk, { rows }: SourceTable): SourceTable | undefined {
  const [head = [], ...others] = rows;
  const [, ...parts] = head;
  const isPhase = ({ lines: [line] }: SourceCell) => line !== undefined && phaseAt(desk, line) !== undefined;
  if (parts.length < 2 || others.length === 0 || !parts.every(isPhase)) return undefined;
  const turned = head.map((_, at) => rows.map((row) => row[at] ?? { lines: [] }));
  return { heads: 1, rows: turned };
}
