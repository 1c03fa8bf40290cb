import type { Drafted } from '../draft/draft.ts';
import { asDonorBrief, askDrafts } from '../drafting/ask-drafts.ts';
import { addText } from '../drafting/brief-draft.ts';
import { briefEvents } from '../drafting/brief-events.ts';
import { openDesk } from '../drafting/desk.ts';
import { isYearReport } from '../drafting/document-words.ts';
import { isPartnerTable } from '../drafting/partner-tables.ts';
import { saidEventDrafts } from '../drafting/said-events.ts';
import { isToldOf, toldBriefDraft } from '../drafting/told-brief.ts';
import { likenessOf } from '../drafting/signals.ts';
import { findCodes } from '../recognise/code.ts';
import { findGoals } from '../recognise/goal.ts';
import { saidRoles } from '../recognise/said-role.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';
import { briefWithFrame } from './brief-with-frame.ts';
import type { Kind } from './kind.ts';

/** A brief or sheet on one project or programme. */
export const projectBrief: Kind = {
  name: 'project brief',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      { weight: 0.2, section: 'donors', says: 'a donor' },
      { weight: 0.2, section: 'duration', says: 'a duration' },
      { weight: 0.1, section: 'start', says: 'a start' },
      { weight: 0.15, section: 'partners', says: 'a list of partners' },
      { weight: 0.2, test: hasPartnerTable, says: 'a table of who does what' },
      { weight: 0.2, test: saysWhoDoesIt, says: 'who carries it out, in a sentence' },
      { weight: 0.1, test: namesGoals, says: 'goals of the 2030 Agenda' },
      { weight: 0.1, test: namesCode, says: 'the code of a project' },
      { weight: 0.15, section: 'implementers', says: 'who implements it' },
      { weight: 0.15, section: 'background', says: 'a background' },
      { weight: 0.1, section: 'objective', says: 'objectives' },
      { weight: 0.15, section: 'outputs', says: 'outputs' },
      { weight: 0.1, section: 'outcomes', says: 'outcomes' },
      { weight: 0.1, section: 'contact', says: 'contacts' },
      { weight: 0.15, section: 'budget', says: 'a budget' },
      { weight: 0.1, section: 'country', says: 'a country' },
      { weight: 0.1, section: 'beneficiaries', says: 'beneficiaries' },
      { weight: 0.1, section: 'code', says: 'a code' },
      { weight: 0.1, section: 'approach', says: 'an approach' },
      { weight: 0.1, section: 'glance', says: 'a box "At a glance"' },
      { weight: 0.35, test: isToldOf, says: 'a project that its sentences name, and who takes part' },
      {
        weight: 0.35,
        test: () => document.lines.slice(0, 8).some(({ text }) => isYearReport(text)),
        says: 'a report on a year',
      },
      { weight: -0.5, section: 'outcomeSummary', says: '' },
    ]),
  draft(document, reading): Drafted {
    return briefWithFrame(
      document,
      reading,
      (desk, brief) => {
        const asks = askDrafts(desk, brief);
        asDonorBrief(brief, asks);
        if (asks.length > 0) addText(desk, brief);
        saidEventDrafts(desk);
        briefEvents(desk);
      },
      toldBriefDraft,
    );
  },
};

function hasPartnerTable(document: SourceDocument, reading: Reading): boolean {
  const desk = openDesk(document, reading);
  return desk.sections.some(({ tables }) => tables.some((table) => isPartnerTable(desk, table)));
}

// By whom it is carried out, and who else takes part.
function saysWhoDoesIt(document: SourceDocument, reading: Reading): boolean {
  return proseOf(document).some((line) => {
    const roles = new Set(saidRoles(line, reading).map(({ role }) => role));
    return roles.has('implementing') && roles.size > 1;
  });
}

function namesGoals(document: SourceDocument, reading: Reading): boolean {
  return proseOf(document).some(({ text }) =>
    findGoals(text, reading).some(({ sure }) => sure === 'certain'),
  );
}

function namesCode(document: SourceDocument, reading: Reading): boolean {
  return proseOf(document).some(({ text }) =>
    findCodes(text, reading).some(({ value: { kind } }) => kind === 'project'),
  );
}

// Sheets and files of activities are told by their tables; a long document tells soon what it is.
function proseOf({ lines, format }: SourceDocument): readonly SourceLine[] {
  if (format === 'xlsx' || format === 'csv' || format === 'iati') return [];
  return lines.filter(({ kind }) => kind === 'paragraph' || kind === 'item').slice(0, 60);
}
