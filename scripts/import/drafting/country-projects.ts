import type { Draft } from '../draft/draft.ts';
import { findPhases } from '../recognise/ordinal.ts';
import { listedOrganisations } from '../recognise/organisation.ts';
import { findPeriods } from '../recognise/period.ts';
import { findRoles } from '../recognise/role.ts';
import { cutLine } from '../sections/cut-line.ts';
import { withPartsBelow, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { codeOf, periodOf, statusIn, statusOf } from './brief-facts.ts';
import { budgetOf } from './budget-fields.ts';
import { sumIn, sumOf } from './sum-in.ts';
import type { CountryOfDocument } from './country-draft.ts';
import { orNothing, putAway, referTo, take, type Desk, type OpenFields } from './desk.ts';
import { participantsField, participantsOf, type Participant } from './participants.ts';
import { summaryFrom } from './sentences.ts';

/**
 * Drafts the projects that a page shows as cards: a heading, and below it when each runs with its sum, its status or who
 * pays.
 */
export function projectCards(desk: Desk, country: CountryOfDocument | undefined): Draft[] {
  return desk.sections.flatMap((section) => {
    const { label, names } = section;
    if (label === undefined || label.kind !== 'heading' || names.length > 0) return [];
    if (findPhases(label.text, desk.reading).length > 0) return [];
    const fields = factsOf(desk, section);
    if (fields === undefined) return [];
    putAway(desk, label);
    const draft: Draft = {
      collection: 'briefs',
      fields: {
        title: take(label.text, label),
        kind: take('project', label, 'likely', 'no word makes it a programme'),
        countries: country && orNothing([referTo(country.draft, country.lines, country.sure, country.why)]),
        ...fields,
      },
      document: desk.document,
    };
    desk.drafts.push(draft);
    return [draft];
  });
}

// When it runs, and one fact more: with less a heading may be anything.
function factsOf(desk: Desk, section: Section): OpenFields | undefined {
  const parts = withPartsBelow(desk.sections, section);
  if (
    parts.some(
      ({ label, names }) => label?.kind === 'heading' && label !== section.label && names.length === 0,
    )
  )
    return undefined;
  const own: Desk = { ...desk, sections: parts };
  const pieces = parts.flatMap(({ names, lines }) => (names.length === 0 ? lines.flatMap(piecesOf) : []));
  const period = periodIn(desk, pieces) ?? periodOf(own);
  if (period === undefined) return undefined;
  const participants = participantsIn(desk, pieces);
  const status = statusOf(own) ?? statusOfPieces(pieces);
  const labelled = budgetOf(own);
  const budget = labelled.length > 0 ? labelled : sumsIn(desk, pieces);
  const all = [...participants, ...participantsOf(own).filter((one) => !isIn(participants, one))];
  if (all.length === 0 && budget.length === 0 && status === undefined) return undefined;
  const texts = parts.flatMap(({ lines }) => lines);
  const summary = summaryFrom(texts);
  return {
    status,
    code: codeOf({ ...own, document: { ...desk.document, lines: texts } }),
    period,
    participants: orNothing(participantsField(desk, all)),
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
