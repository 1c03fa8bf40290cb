import type { Draft } from '../draft/draft.ts';
import { findPhases } from '../recognise/ordinal.ts';
import { listedOrganisations } from '../recognise/organisation.ts';
import { findPeriods } from '../recognise/period.ts';
import { findRoles } from '../recognise/role.ts';
import { cutLine } from '../sections/cut-line.ts';
import { headingName } from '../sections/heading-name.ts';
import { untilTheNext, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { codeOf, periodOf, statusIn, statusOf } from './brief-facts.ts';
import { budgetOf } from './budget-fields.ts';
import { statusAbove } from './status-above.ts';
import { sumIn, sumOf } from './sum-in.ts';
import { namedContacts } from './contact-drafts.ts';
import { countriesOf, type CountryOfDocument } from './country-draft.ts';
import { openDesk, orNothing, putAway, referTo, take, type Desk, type OpenFields } from './desk.ts';
import { sdgTargetsOf } from './goal-fields.ts';
import { deskOf } from './part-desk.ts';
import { participantsField, participantsOf, type Participant } from './participants.ts';
import { summaryFrom } from './sentences.ts';

/** A project that a page shows as a card, and the part of the page that it is. */
export interface ProjectCard {
  section: Section;
  draft: Draft;
}

/**
 * Drafts the projects that a page shows as cards: a heading, and below it when each runs with its sum, its status or who
 * pays. Where no heading is one, a line that stands out may be.
 * @param countries of those that name none
 */
export function projectCards(desk: Desk, countries: readonly CountryOfDocument[]): ProjectCard[] {
  const headed = cardsAmong(desk, countries, ({ label }) => label?.kind === 'heading');
  return headed.length > 0 ? headed : cardsAmong(desk, countries, isBoldHead);
}

/** The parts of a document that are projects of their own; nothing is drafted. */
export function cardHeadings({ document, reading, sections }: Desk): Section[] {
  const cards = projectCards({ ...openDesk(document, reading), sections }, []);
  return cards.map(({ section }) => section);
}

function isBoldHead({ label, level }: Section): boolean {
  return label !== undefined && level === 7 && label.isBold === true && label.text.split(/\s+/u).length > 2;
}

function cardsAmong(
  desk: Desk,
  countries: readonly CountryOfDocument[],
  isHead: (section: Section) => boolean,
): ProjectCard[] {
  return desk.sections.flatMap((section) => {
    const { label, names } = section;
    if (label === undefined || names.length > 0 || !isHead(section)) return [];
    if (findPhases(label.text, desk.reading).length > 0) return [];
    const own = deskOf(desk, untilTheNext(desk.sections, section));
    const fields = factsOf(own, section);
    if (fields === undefined) return [];
    const there = countriesOf({ ...own, document: { ...own.document, lines: [label] } });
    putAway(desk, label);
    const draft: Draft = {
      collection: 'briefs',
      fields: {
        title: take(headingName(label.text), label),
        kind: take('project', label, 'likely', 'no word makes it a programme'),
        countries: orNothing(
          (there.length > 0 ? there : countries).map((one) =>
            referTo(one.draft, one.lines, one.sure, one.why),
          ),
        ),
        ...fields,
        status: fields.status ?? statusAbove(desk, section),
      },
      document: desk.document,
    };
    desk.drafts.push(draft);
    return [{ section, draft }];
  });
}

// When it runs, and one fact more: with less a heading may be anything.
function factsOf(desk: Desk, section: Section): OpenFields | undefined {
  const parts = desk.sections;
  if (
    parts.some(
      ({ label, names }) => label?.kind === 'heading' && label !== section.label && names.length === 0,
    )
  )
    return undefined;
  const pieces = parts.flatMap(({ names, lines }) => (names.length === 0 ? lines.flatMap(piecesOf) : []));
  const period = periodIn(desk, pieces) ?? periodOf(desk);
  if (period === undefined) return undefined;
  const participants = participantsIn(desk, pieces);
  const status = statusOf(desk) ?? statusOfPieces(pieces);
  const labelled = budgetOf(desk);
  const budget = labelled.length > 0 ? labelled : sumsIn(desk, pieces);
  const all = [...participants, ...participantsOf(desk).filter((one) => !isIn(participants, one))];
  if (all.length === 0 && budget.length === 0 && status === undefined) return undefined;
  const texts = parts.flatMap(({ lines }) => lines);
  const summary = summaryFrom(texts);
  return {
    status,
    code: codeOf({ ...desk, document: { ...desk.document, lines: texts } }),
    period,
    participants: orNothing(participantsField(desk, all)),
    contacts: orNothing(namedContacts(desk)),
    sdgTargets: orNothing(sdgTargetsOf(desk)),
    budget: orNothing(budget),
    summary: summary && take(summary.text, summary.line, 'likely', 'the first sentences of its text'),
  };
}

function isIn(participants: readonly Participant[], { organisation }: Participant): boolean {
  return participants.some((one) => one.organisation.name === organisation.name);
}

// "2025 – 2027 · 480 000 € · funded by the Water Fund": each piece is a fact.
function piecesOf(line: SourceLine): SourceLine[] {
  return line.text
    .split(/\s*[·|•;\n]\s*/u)
    .filter((text) => text !== '')
    .map((text) => cutLine(line, text));
}

function periodIn(desk: Desk, pieces: readonly SourceLine[]) {
  const found = pieces.flatMap((piece) => {
    const [period, ...others] = findPeriods(piece.text, desk.reading);
    const isAlone = period !== undefined && period.written.length > 0.6 * piece.text.length;
    return isAlone && others.length === 0 ? [take(period.value, piece, period.sure, period.why)] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function statusOfPieces(pieces: readonly SourceLine[]) {
  const found = pieces.flatMap((piece) => {
    const status = statusIn(piece.text);
    return status === undefined ? [] : [take(status, piece)];
  });
  return found.length === 1 ? found[0] : undefined;
}

function sumsIn(desk: Desk, pieces: readonly SourceLine[]) {
  const found = pieces.flatMap((piece) => {
    const sum = sumIn(desk, piece.text);
    const isAlone = sum?.value.currency !== undefined && sum.written.length > 0.5 * piece.text.length;
    return isAlone ? [{ amount: take(sumOf(sum.value), piece, sum.sure, sum.why) }] : [];
  });
  return found.length === 1 ? found : [];
}

function participantsIn(desk: Desk, pieces: readonly SourceLine[]): Participant[] {
  return pieces.flatMap((piece) => {
    const [role, ...others] = findRoles(piece.text, desk.reading);
    if (role === undefined || others.length > 0 || role.at > 2 || /[.!?؟]$/u.test(piece.text)) return [];
    const rest = piece.text
      .slice(role.at + role.written.length)
      .replace(/^[\s:：,–—-]+/u, '')
      .replace(/^(?:(?:the|par|by|por|pelo|pela|le|la|les|el|los|las|o|a|os|as|من|قبل|ໂດຍ)\s+|l['’])+/iu, '');
    return listedOrganisations([cutLine(piece, rest)], desk.reading).map((one) => ({
      organisation: one.organisation,
      role: role.value,
      lines: one.lines,
      sure: one.sure === 'certain' ? ('likely' as const) : one.sure,
      why: one.why ?? 'told by the words before it',
    }));
  });
}
