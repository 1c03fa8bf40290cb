import { isTaken, type Draft, type DraftFields } from '../draft/draft.ts';
import { personName } from '../recognise/person-name.ts';
import { findPeople, type NamedPerson } from '../recognise/person.ts';
import { isNamed, type Section } from '../sections/section.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import { ownOrganisation, withOwn } from './colleagues.ts';
import { orNothing, putAway, referTo, take, understand, type Desk } from './desk.ts';
import { isReceiver } from './letter.ts';
import { organisationDraft } from './organisation-drafts.ts';
import { withEmployerBeside, withEmployerByInitials } from './employers.ts';
import { participantsOf } from './participants.ts';
import { isPartnerTable } from './partner-tables.ts';

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
  const participants = participantsOf(desk);
  const people = eachOnce([
    ...blocks,
    ...others.filter((person) => blocks.length === 0 || person.email !== undefined),
  ])
    .filter((person) => !isReceiver(desk, person))
    .map((person) => withEmployerByInitials(withEmployerBeside(person, participants), desk));
  const own = ownOrganisation(people, participants);
  return people.map((one) => {
    const person = withOwn(one, own, people);
    return { person, draft: contactDraft(desk, person) };
  });
}

function peopleIn(desk: Desk, { label, lines, tables }: Section): NamedPerson[] {
  const { reading } = desk;
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
  const others = tables.filter((table) => !isPartnerTable(desk, table));
  return [...people, ...others.flatMap((table) => peopleOfTable(table, reading))];
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

/** The people whom the labels of a part name as its contacts, by their names alone or with how to reach them. */
export function namedContacts(desk: Desk): DraftFields[] {
  const labelled = desk.sections.filter((section) => isNamed(section, 'contact'));
  const people = eachOnce(
    labelled.flatMap((section) => {
      const found = peopleIn(desk, section);
      return found.length > 0 ? found : section.lines.flatMap(bareName);
    }),
  );
  if (people.length > 0) understand(desk, ...labelled.map(({ label }) => label));
  return people.map((person) => ({
    contact: referTo(
      contactNamed(desk, person.name.value) ?? contactDraft(desk, person),
      person.name.lines,
      person.name.sure,
    ),
  }));
}

function bareName(line: SourceLine): NamedPerson[] {
  const name = personName(line.text);
  return name === undefined ? [] : [{ name: take(name.name, line), lines: [line] }];
}

function contactNamed({ drafts }: Desk, name: string): Draft | undefined {
  return drafts.find(
    ({ collection, fields }) =>
      collection === 'contacts' && isTaken(fields['name']) && fields['name'].value === name,
  );
}
