import { beginsWithPhase } from '../recognise/ordinal.ts';
import type { SourceTable } from '../source/source-document.ts';

/** Whether the phases of a table stand side by side, with the labels of their rows in the first column. */
export function hasPhasesAcross({ rows: [head = [], ...others] }: Pick<SourceTable, 'rows'>): boolean {
  const phases = head.slice(1);
  return (
    phases.length > 1 &&
    others.length > 0 &&
    phases.every(({ lines: [line] }) => line !== undefined && beginsWithPhase(line.text))
  );
}
