import { contactsField, contactsOf } from '../drafting/contact-drafts.ts';
import { refer, type DraftFields, type Drafted, type DraftValue } from '../draft/draft.ts';
import { codeOf, periodOf, statusOf } from '../drafting/brief-facts.ts';
import { budgetOf } from '../drafting/budget-fields.ts';
import { kindOf } from '../drafting/brief-draft.ts';
import { titleOf } from '../drafting/document-title.ts';
import { countriesOf } from '../drafting/country-draft.ts';
import { sdgTargetsOf } from '../drafting/goal-fields.ts';
import { closeDesk, openDesk } from '../drafting/desk.ts';
import { participantsField, participantsOf } from '../drafting/participants.ts';
import type { Reading } from '../recognise/reading.ts';
import { withMergedCells } from '../source/merged-cells.ts';
import type { SourceCell, SourceDocument, SourceLine, SourceTable } from '../source/source-document.ts';
import { allPhrases, plainText } from './frame-words.ts';

/** What stands around a results framework of its brief: code, countries, period, who takes part, the budget. */
export interface FrameBrief extends Drafted {
  fields: DraftFields;
}

/**
 * Reads what a document says of a brief outside its results framework: labels with values above it, a title page.
 * @param inside the lines of the framework
 */
export function frameBrief(
  document: SourceDocument,
  inside: ReadonlySet<SourceLine>,
  reading: Reading,
): FrameBrief {
  const desk = openDesk(aroundFrame(document, inside), reading);
  const countries = countriesOf(desk).map(({ draft, lines, sure, why }) => refer(draft, lines, sure, why));
  const fields = {
    code: codeOf(desk),
    countries: orNone(countries),
    kind: kindOf(desk, titleOf(desk)),
    status: statusOf(desk),
    period: periodOf(desk),
    participants: orNone(participantsField(desk, participantsOf(desk))),
    sdgTargets: orNone(sdgTargetsOf(desk)),
    contacts: orNone(contactsField(contactsOf(desk))),
    budget: orNone(budgetOf(desk)),
  };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { fields: Object.fromEntries(known) as DraftFields, ...closeDesk(desk) };
}

function orNone(list: readonly DraftValue[]): readonly DraftValue[] | undefined {
  return list.length > 0 ? list : undefined;
}

/**
 * A document without its results framework. On a sheet a label and its value stand in columns that the framework below
 * has made: only what is filled counts.
 */
export function aroundFrame(document: SourceDocument, inside: ReadonlySet<SourceLine>): SourceDocument {
  const isOutside = ({ rows }: SourceTable) =>
    !rows.some((row) => row.some(({ lines }) => lines.some((line) => inside.has(line))));
  return {
    ...document,
    lines: document.lines.filter((line) => !inside.has(line) && !isOfReport(line)),
    tables: document.tables.filter(isOutside).map(narrowed),
  };
}

// The months that a report covers are not those of the work.
function isOfReport({ text }: SourceLine): boolean {
  const plain = plainText(text);
  return allPhrases(({ reports }) => reports).some((phrase) => plain.startsWith(phrase));
}

function narrowed(table: SourceTable): SourceTable {
  const told = withMergedCells(table).rows.filter((row) => !row.some(({ lines }) => lines.some(isOfReport)));
  const rows = told.map((row) => [...new Set(row.filter(({ lines }) => lines.length > 0))]);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const empty: SourceCell = { lines: [] };
  return { ...table, rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? empty)) };
}
