import { isTaken, type Draft, type DraftFields, type Taken } from '../draft/draft.ts';
import { isNamed, sectionsNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { latinDigits } from '../../../src/domain/digits.ts';
import type { SourceLine } from '../source/source-document.ts';
import { use } from './brief-facts.ts';
import { bodyLines } from './body-lines.ts';
import { contactsOf } from './contact-drafts.ts';
import { countriesOf } from './country-draft.ts';
import {
  linesIn,
  orNothing,
  putAway,
  referTo,
  take,
  understand,
  type Desk,
  type OpenFields,
} from './desk.ts';
import { documentsOf } from './document-links.ts';
import { titleOf } from './document-title.ts';
import { measuredTables } from './measured-table.ts';
import { eventDrafts } from './event-drafts.ts';
import { isAll, sdgTargetsOf, themesOf } from './goal-fields.ts';
import { resultIndicatorsOf } from './indicator-fields.ts';
import {
  isListOfOrganisations,
  participantsField,
  participantsOf,
  type Participant,
} from './participants.ts';
import { codesOf, isRowOfCodes } from './result-codes.ts';
import { addDates, textLines } from './result-dates.ts';
import { summaryFrom } from './sentences.ts';
import { listedOrganisations } from '../recognise/organisation.ts';
import { organisationDraft } from './organisation-drafts.ts';

/** Drafts the result that a record tells of, and the events on the way that its text names. */
export function draftResult(desk: Desk): Draft {
  const fields: OpenFields = {};
  const result = {
    collection: 'results' as const,
    fields,
    document: desk.document,
    body: [] as SourceLine[],
  };
  desk.drafts.push(result);
  const rows = desk.sections.flatMap(({ lines }) => lines).filter((line) => isRowOfCodes(desk, line));
  const listed = looseOrganisations(desk);
  const [country] = countriesOf(desk);
  const participants = participantsOf(desk);
  const funding = participants.filter(({ role }) => role === 'funding');
  const all = [...participants.filter(({ role }) => role !== 'funding'), ...listed];
  Object.assign(fields, {
    title: titleOfResult(desk),
    country: country && referTo(country.draft, country.lines, country.sure, country.why),
    kind: kindOfResult(desk),
    ...stepOf(desk),
    ...codesOf(desk, rows),
    sdgTargets: orNothing(sdgTargetsOf(desk)),
    indicators: orNothing(resultIndicatorsOf(desk)),
    themes: themesOf(desk, [
      ...rows,
      ...desk.sections.flatMap(({ lines }) => lines).filter(({ text }) => isAll(text)),
    ]),
    participants: orNothing(participantsField(desk, all)),
    funding: orNothing(
      funding.map(({ organisation, lines, sure, why }) =>
        referTo(organisationDraft(desk, organisation, lines, sure), lines, sure, why),
      ),
    ),
    gender: textUnder(desk, 'gender'),
    documents: orNothing(documentsOf(desk)),
    contribution: textUnder(desk, 'contribution'),
  } satisfies OpenFields);
  addDates(desk, fields, rows);
  const events = eventDrafts(
    desk,
    textLines(desk).filter(({ text }) => text.length > 40),
  );
  fields.updates = orNothing(events.map((draft) => referTo(draft, linesOfTitle(draft))));
  contactsOf(desk);
  addText(desk, result, fields);
  return result;
}

function linesOfTitle({ fields: { title } }: Draft): readonly SourceLine[] {
  return linesIn(title);
}

function titleOfResult(desk: Desk): Taken<string> | undefined {
  for (const name of ['title', 'outcomeSummary'] as const)
    for (const section of sectionsNamed(desk.sections, name)) {
      const [line] = section.lines;
      if (line === undefined || line.text.length > 200) continue;
      use(desk, section, line);
      return take(line.text.replace(/(?<!\.)\.$/u, ''), line);
    }
  const title = titleOf(desk);
  if (title === undefined) return undefined;
  putAway(desk, ...title.lines);
  return take(title.text, title.lines, title.sure, title.why);
}

function kindOfResult(desk: Desk): Taken<string> | undefined {
  const [section] = sectionsNamed(desk.sections, 'outcomeSummary', 'outcomeAchieved');
  const line = section?.label;
  if (line !== undefined) return take('outcome', line, 'likely', 'by the label of its text');
  const [measured] = measuredTables(desk);
  const lines = measured && [...measured.actual.lines];
  return lines && take('outcome', lines, 'likely', 'what changed was measured');
}

// `… has been adopted (Step 1)`: the step, and what it is called.
function stepOf(desk: Desk): DraftFields {
  const achieved = sectionsNamed(desk.sections, 'resultAchieved');
  for (const { lines } of [...achieved, ...desk.sections.filter((section) => !achieved.includes(section))])
    for (const line of lines.filter(({ text }) => text.length < 400)) {
      const found = /^(.*?)\s*[(（]\s*(\p{L}[\p{L}\p{M}]*)\s*(\p{Nd})\s*[)）]\s*$/u.exec(line.text);
      const [, title = '', word = '', number = ''] = found ?? [];
      if (found === null || !wordPattern('steps').test(word)) continue;
      const step = Number(latinDigits(number));
      if (step < 1 || step > 3) continue;
      for (const other of lines)
        if (other !== line && other.text.endsWith(line.text.slice(title.length).trim()))
          understand(desk, other);
      putAway(desk, line);
      return {
        step: take(step, line),
        stepTitle: title.split(/\s+/u).length > 3 ? take(title, line) : undefined,
      };
    }
  return {};
}

// A line of nothing but names of organisations.
function looseOrganisations(desk: Desk): Participant[] {
  return desk.sections.flatMap((section) => {
    if (isNamed(section, 'partners', 'donors', 'implementers', 'accountable', 'contact')) return [];
    return section.lines
      .filter((line) => isListOfOrganisations(line, desk))
      .flatMap((line) => {
        putAway(desk, line);
        return listedOrganisations([line], desk.reading).map((one) => ({
          organisation: one.organisation,
          role: one.role ?? ('partner' as const),
          lines: one.lines,
          sure: one.sure === 'certain' ? ('likely' as const) : one.sure,
          why: one.why ?? 'a list of names without a label',
        }));
      });
  });
}

function textUnder(desk: Desk, name: 'gender' | 'contribution'): Taken<string> | undefined {
  const [section] = sectionsNamed(desk.sections, name).filter(({ lines }) => lines.length > 0);
  const texts =
    section?.lines.filter(
      (line) => line.kind === 'paragraph' && !desk.away.has(line) && line.text.split(/\s+/u).length > 4,
    ) ?? [];
  if (section === undefined || texts.length === 0) return undefined;
  use(desk, section, ...texts);
  return take(texts.map(({ text }) => text).join(name === 'contribution' ? '\n\n' : ' '), texts);
}

function addText(desk: Desk, result: { body: SourceLine[] }, fields: OpenFields): void {
  const sections = sectionsNamed(
    desk.sections,
    'outcomeAchieved',
    'results',
    'background',
    'approach',
    'summary',
    'outcomeSummary',
  );
  const named = sections.flatMap(({ lines }) => lines);
  // A story tells of it under headings of its own.
  const texts = named.length > 0 || measuredTables(desk).length === 0 ? named : bodyLines(desk);
  const left = texts.filter((line) => !desk.away.has(line));
  const summary = summaryFrom([...left]);
  const { title } = fields;
  if (summary !== undefined)
    fields.summary = take(summary.text, summary.line, 'likely', 'the first sentences of its text');
  else if (isTaken(title))
    fields.summary = take(
      title.value,
      title.lines,
      'guess',
      'no sentence of its text is short enough: its title',
    );
  result.body.push(...left.filter(({ text }) => text !== summary?.text));
  understand(desk, ...sections.filter(({ lines }) => lines.length > 0).map(({ label }) => label));
}
