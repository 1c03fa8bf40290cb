import { isTaken, type Draft, type DraftFields, type Taken } from '../draft/draft.ts';
import { findCodes, type Code } from '../recognise/code.ts';
import { findDates } from '../recognise/date.ts';
import { readNumber } from '../recognise/number.ts';
import { isNamed, sectionsNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { latinDigits } from '../../../src/domain/digits.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';
import { dateUnder, use } from './brief-facts.ts';
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
import { titleOf } from './document-title.ts';
import { eventDrafts } from './event-drafts.ts';
import { isAll, sdgTargetsOf, themesOf } from './goal-fields.ts';
import { resultIndicatorsOf } from './indicator-fields.ts';
import {
  isListOfOrganisations,
  participantsField,
  participantsOf,
  type Participant,
} from './participants.ts';
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
  return line && take('outcome', line, 'likely', 'by the label of its text');
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

function isRowOfCodes(desk: Desk, line: SourceLine): boolean {
  return (
    line.kind !== 'heading' &&
    findCodes(line.text, desk.reading).some(({ value: { kind } }) => kind === 'programme') &&
    line.text.split(/\s+/u).length < 40
  );
}

const codeFields: readonly (readonly [field: string, section: SectionName, kind: Code['kind']])[] = [
  ['programmeCode', 'programmeCode', 'programme'],
  ['outputCode', 'outputCode', 'output'],
  ['biennium', 'biennium', 'biennium'],
];

function codesOf(desk: Desk, rows: readonly SourceLine[]): DraftFields {
  const fields: OpenFields = {};
  for (const [field, name, kind] of codeFields) {
    const labelled = desk.sections.filter(
      (section) => isNamed(section, name) || (name === 'outputCode' && section.names.includes('outputs')),
    );
    for (const section of labelled) {
      const [line] = section.lines;
      const code = line && latinDigits(line.text.trim()).replace(/\s*[–—/]\s*(?=\d)/gu, '-');
      if (
        line === undefined ||
        code === undefined ||
        !/^[\p{L}\p{N}][\p{L}\p{N}.\-_/]{1,20}$/u.test(code) ||
        !/\d/u.test(code)
      )
        continue;
      use(desk, section, line);
      fields[field] ??= take(code, line);
    }
    for (const line of rows) {
      const [found, ...others] = findCodes(line.text, desk.reading).filter(
        ({ value }) => value.kind === kind,
      );
      if (found === undefined || others.length > 0) continue;
      fields[field] ??= take(found.value.code, line, found.sure, found.why);
      putAway(desk, line);
    }
  }
  return fields;
}

function addDates(desk: Desk, fields: OpenFields, rows: readonly SourceLine[]): void {
  const adopted = dateUnder(desk, 'adopted') ?? dateBehind(desk, 'adoptedOn');
  const launched = dateUnder(desk, 'launched') ?? dateBehind(desk, 'launchedOn');
  const labelled = dateUnder(desk, 'date');
  fields.date = labelled ?? dateInRow(desk, rows) ?? adopted;
  if (adopted !== undefined || launched !== undefined) fields.dates = { adopted, launched };
}

function dateInRow(desk: Desk, rows: readonly SourceLine[]): Taken<string> | undefined {
  for (const line of rows) {
    const [first] = findDates(line.text, desk.reading);
    if (first?.at === 0) return take(first.value, line, first.sure, first.why);
    // A year alone at the beginning of a row of codes.
    const [, year] = /^(\p{Nd}{4})\s/u.exec(line.text) ?? [];
    const number = year === undefined ? undefined : readNumber(year, desk.reading);
    if (number !== undefined && number.value > 1990 && number.value < 2100)
      return take(String(number.value), line, 'likely', 'the year at the beginning of its codes');
  }
  return undefined;
}

// `adopted by … on 1 April 2020`: no other date and no end of a sentence between.
function dateBehind(desk: Desk, list: 'adoptedOn' | 'launchedOn'): Taken<string> | undefined {
  const found = textLines(desk).flatMap((line) =>
    findDates(line.text, desk.reading).flatMap(({ value, at, sure, why }) => {
      const before =
        line.text
          .slice(Math.max(0, at - 75), at)
          .split(/[.;!?]\s|;/u)
          .at(-1) ?? '';
      const words = [...before.matchAll(new RegExp(wordPattern(list).source, 'giu'))];
      const other = wordPattern(list === 'adoptedOn' ? 'launchedOn' : 'adoptedOn');
      const last = words.at(-1);
      if (last === undefined || value.length < 7 || other.test(before.slice(last.index + last[0].length)))
        return [];
      return [
        take(value, line, sure === 'certain' ? 'likely' : sure, why ?? 'the day behind the word for it'),
      ];
    }),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

function textLines(desk: Desk): SourceLine[] {
  return sectionsNamed(
    desk.sections,
    'outcomeSummary',
    'outcomeAchieved',
    'contribution',
    'results',
    'summary',
  ).flatMap(({ lines }) => lines);
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
  const texts = sections.flatMap(({ lines }) => lines);
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
