import type { Drafted } from '../draft/draft.ts';
import { draftResult } from '../drafting/result-draft.ts';
import { closeDesk, openDesk } from '../drafting/desk.ts';
import { measuredTable } from '../drafting/measured-table.ts';
import { isYearReport } from '../drafting/document-words.ts';
import { likenessOf } from '../drafting/signals.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { framePart } from './frame-fields.ts';
import type { Kind } from './kind.ts';

/** So far down a document no longer says what it is. */
const topLines = 8;

/** A record of a result achieved: what changed, who contributed, what was measured. */
export const resultRecord: Kind = {
  name: 'result record',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      { weight: 0.35, section: 'resultAchieved', says: 'a heading "Result achieved"' },
      { weight: 0.3, section: 'outcomeSummary', says: 'a summary of the outcome' },
      { weight: 0.3, section: 'outcomeAchieved', says: 'a description of what was achieved' },
      { weight: 0.2, section: 'contribution', says: 'a contribution to it' },
      { weight: 0.2, section: 'programmeCode', says: 'the code of a programme' },
      { weight: 0.1, section: 'outputCode', says: 'the code of an output' },
      { weight: 0.15, section: 'biennium', says: 'a biennium' },
      { weight: 0.15, section: 'indicators', says: 'indicators' },
      {
        weight: 0.5,
        test: () => document.tables.some((table) => measuredTable(table, reading) !== undefined),
        says: 'a table of what was reached',
      },
      // A report on a year has such a table too, and is on the whole work.
      {
        weight: -0.4,
        test: () => document.lines.slice(0, topLines).some(({ text }) => isYearReport(text)),
        says: '',
      },
      { weight: -0.5, test: () => hasSteps(document, reading), says: '' },
    ]),
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    draftResult(desk);
    return closeDesk(desk);
  },
};

// Indicators under outcomes and outputs are those of a whole project.
function hasSteps(document: SourceDocument, reading: Reading): boolean {
  const { outcomes = [], outputs = [], indicators = [] } = framePart(document, reading)?.fields ?? {};
  return outcomes.length + outputs.length > 1 && indicators.length > 2;
}
