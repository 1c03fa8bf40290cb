import type { DraftFields, Sureness } from '../draft/draft.ts';
import { listedOrganisations, type NamedOrganisation } from '../recognise/organisation.ts';
import { findPeople } from '../recognise/person.ts';
import { ownersOf } from '../recognise/mail-owner.ts';
import { saidRoles } from '../recognise/said-role.ts';
import { originOf } from '../sections/cut-line.ts';
import { isNamed, type Section } from '../sections/section.ts';
import type { SourceLine, SourceTable } from '../source/source-document.ts';
import { budgetDonors } from './budget-donors.ts';
import { putAway, referTo, take, understand, type Desk } from './desk.ts';
import { organisationDraft } from './organisation-drafts.ts';
import { preparedBy } from './prepared-by.ts';
import { isPartnerTable, partnersInTables } from './partner-tables.ts';
import { roleOfSection } from './role-of-section.ts';

/** An organisation and the part it plays, with the lines that say so. */
export interface Participant {
  organisation: NamedOrganisation;
  role: 'funding' | 'accountable' | 'extending' | 'implementing' | 'partner';
  lines: readonly SourceLine[];
  sure: Sureness;
  why?: string | undefined;
}

/** Who takes part in what a document is about: the lists under labels, and what its text says of who pays and who works. */
export function participantsOf(desk: Desk): readonly Participant[] {
  const participants = known.get(desk) ?? readParticipants(desk);
  known.set(desk, participants);
  return participants;
}

const known = new WeakMap<Desk, readonly Participant[]>();

function readParticipants(desk: Desk): Participant[] {
  const listed = desk.sections.flatMap((section) => listedIn(desk, section));
  const owners = preparedBy(desk);
  const ours = [
    ...oursOf(desk),
    ...owners
      .slice(0, 1)
      .flatMap(({ organisation: { name, acronym } }) => [name, ...(acronym === undefined ? [] : [acronym])]),
  ];
  const said = desk.sections.flatMap((section) =>
    section.lines.flatMap((line) => saidIn(desk, section, line, ours)),
  );
  const all: Participant[] = [];
  const named = [...listed, ...said];
  for (const one of [
    ...partnersInTables(desk),
    ...listed,
    ...budgetDonors(desk),
    ...said,
    ...owners,
    ...ownerIn(desk, named),
  ])
    if (!all.some((other) => isSame(other, one))) all.push(one);
  return all;
}

function isSame(a: Participant, b: Participant): boolean {
  if (a.organisation.entry !== undefined && a.organisation.entry === b.organisation.entry) return true;
  const names = (one: Participant) =>
    [one.organisation.name, one.organisation.acronym].filter((name) => name !== undefined);
  return names(a).some((name) => names(b).includes(name));
}

function listedIn(desk: Desk, section: Section): Participant[] {
  const [name] = section.names;
  const role = name === undefined ? undefined : (roleOfSection[name] ?? roleBehind(section));
  if (role === undefined) return [];
  const lines = [
    ...section.lines,
    ...section.tables
      .filter((table) => !isPartnerTable(desk, table))
      .flatMap(({ rows, heads }) => rows.slice(heads).flatMap((row) => row[0]?.lines ?? [])),
  ];
  const listed = listedOrganisations(lines, desk.reading);
  if (listed.length > 0) understand(desk, section.label);
  return listed.map((one) => {
    putAway(desk, ...one.lines);
    return {
      organisation: one.organisation,
      role: one.role ?? role,
      lines: one.lines,
      sure: one.sure,
      why: one.why,
    };
  });
}

// "Implementation: Palm Coast Friends" names who does it; as a heading it has a text below.
function roleBehind({ names, label, lines }: Section): Participant['role'] | undefined {
  const [first, ...others] = lines;
  if (names[0] !== 'implementation' || first === undefined || others.length > 0) return undefined;
  const isBehind = label !== undefined && (originOf(first) === label || label.kind === 'cell');
  return isBehind && !/[.!?؟]$/u.test(first.text) ? 'implementing' : undefined;
}

/** Whether a line is a list of organisations and nothing else: two names or more that leave next to no other words. */
export function isListOfOrganisations(line: SourceLine, desk: Desk): boolean {
  if (line.kind === 'heading' || /[.!?؟]$/u.test(line.text)) return false;
  const found = listedOrganisations([line], desk.reading).filter(({ sure }) => sure !== 'guess');
  const named = found.reduce((length, { organisation: { name } }) => length + name.length, 0);
  return found.length > 1 && named > 0.8 * line.text.replace(/[\s,;·•|]+/gu, ' ').length;
}

// `implemented by A and B`, `with funding from C`: what sentences say.
function saidIn(desk: Desk, section: Section, line: SourceLine, ours: readonly string[]): Participant[] {
  if (
    line.kind === 'heading' ||
    isNamed(section, 'contact', 'about') ||
    (isNamed(section, 'partners', 'donors', 'implementers', 'accountable') && !isSentence(line))
  )
    return [];
  return saidRoles(line, desk.reading, ours).map(({ organisation, role, sure }) => ({
    organisation,
    role,
    lines: [line],
    sure,
    why: 'told by the words about it',
  }));
}

function isSentence({ text }: SourceLine): boolean {
  return /[\p{L}\p{N})][.!?]$/u.test(text) && text.split(/\s+/u).length > 8;
}

// Where nobody is said to carry out the work, those do who say "we" and whose name their mail addresses are made of.
function ownerIn(desk: Desk, others: readonly Participant[]): Participant[] {
  if (others.some(({ role }) => role === 'implementing' || role === 'accountable')) return [];
  if (!desk.document.lines.some(({ kind, text }) => kind === 'paragraph' && weDo.test(text))) return [];
  const owners = ownersOf(desk.document.lines, desk.reading);
  const [owner] = owners;
  if (owner === undefined || new Set(owners.map(({ name }) => name)).size > 1) return [];
  const lines = desk.document.lines.filter(({ text }) => text.includes(owner.name)).slice(0, 1);
  const why = 'its name is that of the mail addresses, and the text says "we"';
  return lines.length === 0
    ? []
    : [{ organisation: owner, role: 'implementing', lines, sure: 'likely', why }];
}

const weDo =
  /(?<!\p{L})we\s(?:have|would|will|shall|are|now|train|build|run|work|ask|seek|need|propose|plan)(?!\p{L})/iu;

// Those for whom the people to write to work, and those whose name the mail addresses are made of.
function oursOf({ document, sections, reading }: Desk): string[] {
  const blocks = sections.flatMap(({ lines, tables }) => [lines, ...tables.flatMap(blocksIn)]);
  const employers = blocks.flatMap((lines) =>
    findPeople(lines, reading).flatMap(({ organisation }) => organisation?.value ?? []),
  );
  const named = ownersOf(document.lines, reading);
  return [...employers, ...named].flatMap(({ name, acronym }) =>
    [name, acronym].filter((one) => one !== undefined),
  );
}

// A longer table is none of people.
const mostPeople = 20;

// A person a cell, or one a row.
function blocksIn({ rows }: SourceTable): SourceLine[][] {
  if (rows.length > mostPeople) return [];
  const cells = [...new Set(rows.flat())].map(({ lines }) => [...lines]);
  return [...cells, ...rows.map((row) => [...new Set(row.flatMap(({ lines }) => lines))])];
}

/** The participants as the list of an entry; each organisation is drafted. */
export function participantsField(desk: Desk, participants: readonly Participant[]): DraftFields[] {
  return participants.map(({ organisation, role, lines, sure, why }) => ({
    organisation: referTo(organisationDraft(desk, organisation, lines, sure), lines, sure, why),
    role: take(role, lines, sure, why),
  }));
}
