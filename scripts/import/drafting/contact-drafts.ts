import type { Draft, DraftFields } from '../draft/draft.ts';
import { personName } from '../recognise/person-name.ts';
import { findPeople, type NamedPerson } from '../recognise/person.ts';
import { originOf } from '../sections/cut-line.ts';
import { isNamed, type Section } from '../sections/section.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import { orNothing, putAway, referTo, take, understand, type Desk } from './desk.ts';
import { aboveSalutation } from './letter.ts';
import { organisationDraft } from './organisation-drafts.ts';
import { participantsOf } from './participants.ts';

/** A person, with the draft of the contact. */
export interface DraftedContact {
  person: NamedPerson;
  draft: Draft;
}

/**
 * The people to write to that a document names, each drafted once: those under a label of contacts, else those anywhere
 * who can be reached.
 */
export function contactsOf(desk: Desk): DraftedContact[] {
  const labelled = desk.sections.filter((section) => isNamed(section, 'contact'));
  const blocks = labelled.flatMap((section) => {
    const people = peopleIn(desk, section);
    if (people.length > 0) understand(desk, section.label);
    return people;
  });
  const others = desk.sections
    .filter((section) => !labelled.includes(section))
    .flatMap((section) => peopleIn(desk, section));
  const people = eachOnce([
    ...blocks,
    ...others.filter((person) => blocks.length === 0 || person.email !== undefined),
  ]).filter((person) => !isReceiver(desk, person));
  const own = ownOrganisation(desk, people);
  return people.map((one) => {
    const person = withOwn(one, own);
    return { person, draft: contactDraft(desk, person) };
  });
}

// To whom a letter is written is nobody to write to.
function isReceiver(desk: Desk, { name, email }: NamedPerson): boolean {
  return email === undefined && name.lines.some((line) => aboveSalutation(desk).includes(originOf(line)));
}

type Employer = NonNullable<NamedPerson['organisation']>;

// Whose document it is: the one organisation for which people are said to work, else the one that does the work.
function ownOrganisation(desk: Desk, people: readonly NamedPerson[]): Employer | undefined {
  const said = people.flatMap(({ organisation }) => organisation ?? []);
  const [employer] = said;
  if (employer) return new Set(said.map(({ value }) => value.name)).size === 1 ? likely(employer) : undefined;
  const doers = participantsOf(desk).filter(({ role }) => role === 'implementing' || role === 'accountable');
  const [doer] = doers;
  return doer && doers.length === 1 ? likely({ ...doer, value: doer.organisation }) : undefined;
}

function likely({ value, lines }: Pick<Employer, 'value' | 'lines'>): Employer {
  return take(value, lines, 'likely', 'the document names no other that its people work for');
}

// "Head of Partnerships Tea Trust": the title ends where the name of their organisation begins.
function withOwn(person: NamedPerson, own: Employer | undefined): NamedPerson {
  const { jobTitle, organisation = own } = person;
  const all = { ...person, ...(organisation && { organisation }) };
  if (!jobTitle || !organisation) return all;
  const at = jobTitle.value.indexOf(organisation.value.name);
  if (at < 3) return all;
  const bare = jobTitle.value.slice(0, at).replace(/[\s,–-]+$/u, '');
  const isWhole = organisation === own && at + organisation.value.name.length === jobTitle.value.length;
  if (isWhole) return { ...all, jobTitle: { ...jobTitle, value: bare.replace(ofIts, '') } };
  return /\s(?:of|for|de|du|des|del|da|do)(?:\s(?:the|la|le))?$|l['’]$/u.test(bare)
    ? all
    : { ...all, jobTitle: { ...jobTitle, value: bare } };
}

// "Director of the Tea Union", whose people these are.
const ofIts = /\s(?:of|at|for)(?:\sthe)?$/u;

function peopleIn({ reading }: Desk, { label, lines, tables }: Section): NamedPerson[] {
  const found = findPeople(lines, reading);
  // A name may be the heading above its title, mail address and telephone number.
  const isHeaded =
    found.length === 0 &&
    label !== undefined &&
    personName(label.text) !== undefined &&
    lines.every(({ text }) => text.length < mostOfCard);
  const people = isHeaded
    ? findPeople([label, ...lines], reading).filter(({ email }) => email !== undefined)
    : found;
  return [...people, ...tables.flatMap((table) => peopleOfTable(table, reading))];
}

// On a card no line is a sentence.
const mostOfCard = 100;

// One person a row, or one a column: whichever way more of them can be reached.
function peopleOfTable({ rows }: SourceTable, reading: Desk['reading']): NamedPerson[] {
  const linesOf = (cells: readonly SourceCell[]) => [...new Set(cells.flatMap(({ lines }) => lines))];
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => rows.flatMap((row) => row[i] ?? []));
  const [across, down] = [rows, columns].map((lists) =>
    lists.flatMap((cells) => findPeople(linesOf(cells), reading)),
  );
  const reached = (people: readonly NamedPerson[] = []) =>
    people.filter(({ email, phone }) => email ?? phone).length;
  return (reached(down) > reached(across) ? down : across) ?? [];
}

// One who is named twice is one, with what each place tells.
function eachOnce(people: readonly NamedPerson[]): NamedPerson[] {
  const named = Map.groupBy(people, ({ name }) => name.value.toLowerCase());
  return [...named.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const lines = [...new Set([first, ...others].flatMap((one) => one.lines))];
    return [{ ...others.reduce((all, one) => ({ ...one, ...all }), first), lines }];
  });
}

function contactDraft(desk: Desk, person: NamedPerson): Draft {
  const { name, jobTitle, office, organisation, email, phone, address, lines } = person;
  putAway(desk, ...lines, ...(address ?? []).flatMap((line) => line.lines));
  const draft: Draft = {
    collection: 'contacts',
    fields: {
      name: again(name),
      organisation:
        organisation === undefined
          ? undefined
          : referTo(
              organisationDraft(desk, organisation.value, organisation.lines, organisation.sure),
              organisation.lines,
              organisation.sure,
              organisation.why,
            ),
      email: email && again(email),
      phone: phone && again(phone),
      jobTitle: jobTitle && again(jobTitle),
      office: office && again(office),
      address: address && orNothing(address.map(again)),
    },
    document: desk.document,
  };
  desk.drafts.push(draft);
  return draft;
}

/** The same value, with the lines of the document. */
function again<Value>({
  value,
  lines,
  sure,
  why,
}: {
  value: Value;
  lines: readonly SourceLine[];
  sure: 'certain' | 'likely' | 'guess';
  why?: string | undefined;
}) {
  return take(value, lines, sure, why);
}

/** The contacts of a brief: each with the role and the office that the document gives. */
export function contactsField(contacts: readonly DraftedContact[]): DraftFields[] {
  return contacts.map(({ draft, person: { name, jobTitle, office } }) => ({
    contact: referTo(draft, name.lines, name.sure, name.why),
    role: jobTitle && again(jobTitle),
    office: office && again(office),
  }));
}
