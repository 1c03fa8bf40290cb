import type { DraftFields } from '../draft/draft.ts';
import { isTotalRow } from '../kinds/total-row.ts';
import { findPhases } from '../recognise/ordinal.ts';
import type { Section } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceCell, SourceLine } from '../source/source-document.ts';
import type { AskGroup } from './ask-lines.ts';
import { budgetOf } from './budget-fields.ts';
import type { Desk } from './desk.ts';
import { aboveColumn, sumIn } from './sum-in.ts';

/** What a table of budget lines under the heading of a phase says: its sum, by the row of the total, and its parts. */
export interface PhaseTable {
  amount: AskGroup['amount'];
  costs: DraftFields[];
  lines: readonly SourceLine[];
}

/** The one table under a heading that ends in a total; undefined where there is none, or more. */
export function phaseTable(desk: Desk, section: Section): PhaseTable | undefined {
  const [table, ...others] = section.tables;
  if (table === undefined || others.length > 0) return undefined;
  const totals = table.rows.slice(table.heads).filter((row) => isTotalRow(row) || isTotalOfPhase(desk, row));
  const sums = totals.flatMap((row) =>
    row.flatMap(({ lines: [line] }, i) => {
      const sum = i > 0 && line ? sumIn(desk, line.text, aboveColumn(table, i, section)) : undefined;
      return line && sum?.value.currency !== undefined ? [{ line, sum }] : [];
    }),
  );
  const [one] = sums;
  if (one === undefined || sums.length > 1) return undefined;
  const { value, sure, why } = one.sum;
  const parts = budgetOf({ ...desk, sections: [{ ...section, names: ['budget'], lines: [] }] });
  return {
    amount: { value, line: one.line, sure, why },
    costs: parts.filter(({ category }) => category !== undefined),
    lines: [...new Set(table.rows.flat().flatMap(({ lines }) => lines))],
  };
}

// "Total phase 1"
function isTotalOfPhase({ reading }: Desk, [first]: readonly SourceCell[]): boolean {
  const text = first?.lines[0]?.text ?? '';
  const [phase] = findPhases(text, reading);
  const total = wordPattern('total').exec(text);
  if (phase === undefined || total === null) return false;
  return (
    text
      .replace(phase.written, '')
      .replace(total[0], '')
      .replace(/\P{L}+/gu, '').length < 4
  );
}
