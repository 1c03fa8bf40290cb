import { taken, type Taken } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import { isMadeOf, isOfOffice } from './mailbox.ts';
import { namedOrganisation } from './named-organisation.ts';
import type { NamedOrganisation } from './organisation.ts';
import { personName } from './person-name.ts';
import { ofOffice, organisationOf } from './person-organisation.ts';
import { isProse } from './person-sentences.ts';
import { personParts, type PersonPart } from './person-parts.ts';
import type { Reading } from './reading.ts';

/** A person to write to, as a document names them. */
export interface NamedPerson {
  name: Taken<string>;
  jobTitle?: Taken<string> | undefined;
  office?: Taken<string> | undefined;
  organisation?: Taken<NamedOrganisation> | undefined;
  email?: Taken<string> | undefined;
  phone?: Taken<string> | undefined;
  /** The lines of the postal address of their office. */
  address?: readonly Taken<string>[] | undefined;
  lines: readonly SourceLine[];
}

/**
 * The people of a block of contacts: a name with a title, an office, a mail address or a telephone number beside or
 * below it. A person that a sentence speaks of is none, nor is a mailbox without a name.
 * @example findPeople([line('Ama Mensah, Team Leader, ama@example.org')], reading)[0]?.jobTitle?.value // 'Team Leader'
 */
export function findPeople(lines: readonly SourceLine[], reading: Pick<Reading, 'known'>): NamedPerson[] {
  const block = blockOf(personParts(lines, reading), reading);
  return block.people
    .filter(isReachable)
    .map((person) => ({
      ...person,
      ...organisationOf(person, block.organisation, reading),
      ...(block.address.length > 0 && { address: block.address }),
    }))
    .map((person) => ({ ...person, lines: linesOf(person) }));
}

type Person = Omit<NamedPerson, 'lines' | 'address'> & { isMarked: boolean; isSpoken: boolean };

interface Block {
  people: Person[];
  /** What stands above the people: whose block it is. */
  organisation?: Taken<NamedOrganisation> | undefined;
  address: Taken<string>[];
}

function blockOf(parts: readonly PersonPart[], reading: Pick<Reading, 'known'>): Block {
  const block: Block = { people: [], address: [] };
  let person: Person | undefined;
  for (const [i, part] of parts.entries()) {
    if (isNewPerson(part, parts[i + 1], person)) {
      const { name, isMarked } = personName(part.text) ?? { name: part.text, isMarked: false };
      const title = titleBefore(parts, i);
      person = {
        name: taken(name, part.line),
        isMarked: isMarked || part.isLabelled,
        isSpoken: part.isSpoken === true,
        ...(title && { jobTitle: title }),
      };
      block.people.push(person);
    } else if (person) {
      person = ownerOf(part, person, block) ?? person;
      add(person, part, parts, i, reading);
    } else addHead(block, parts, i, reading);
  }
  return block;
}

// "Team Leader: Ama Mensah"
function titleBefore(parts: readonly PersonPart[], i: number): Taken<string> | undefined {
  const [before, part] = [parts[i - 1], parts[i]];
  const isBefore =
    before?.kind === 'title' && before.isFirst && before.line === part?.line && part.isLabelled;
  return isBefore ? taken(before.text, before.line) : undefined;
}

function isNewPerson(
  { kind, isFirst, line }: PersonPart,
  next: PersonPart | undefined,
  person: Person | undefined,
): boolean {
  // "Tea House, 12 Palm Road": a line of an address.
  if (next?.line === line && (next.kind === 'address' || next.kind === 'country') && !person?.email)
    return false;
  const isSecondOfLine =
    person !== undefined && !person.jobTitle && !person.email && person.name.lines[0] === line;
  return kind === 'name' && isFirst && !isSecondOfLine;
}

// "Kofi Boateng, Officer / Tea House Accra / kofi@…": what looked like the name of another was where the first works.
function ownerOf({ kind, text }: PersonPart, person: Person, block: Block): Person | undefined {
  const before = block.people.at(-2);
  const isOfBefore =
    kind === 'mail' &&
    before &&
    !before.email &&
    !isMadeOf(text, person.name.value) &&
    isMadeOf(text, before.name.value);
  if (!isOfBefore || person.jobTitle) return undefined;
  block.people.pop();
  const [line] = person.name.lines;
  if (line) before.office ??= taken(line.text.trim(), line, 'likely', 'it stands below the name');
  return before;
}

// Above the people stand the organisation, in a line of its own, and right below it the lines of its address.
function addHead(
  block: Block,
  parts: readonly PersonPart[],
  i: number,
  reading: Pick<Reading, 'known'>,
): void {
  const part = parts[i];
  if (!part) return;
  const isAlone = parts[i - 1]?.line !== part.line && parts[i + 1]?.line !== part.line;
  if (part.kind === 'organisation' && isAlone && part.text.length < mostOfName) {
    block.organisation = taken(namedOrganisation(part.text, reading.known), part.line);
    block.address = [];
  } else if (isSentence(part)) {
    block.organisation = undefined;
    block.address = [];
  } else addAddress(block, part);
}

const mostOfName = 120;

function isSentence({ text, line }: PersonPart): boolean {
  return (
    line.text.length > mostOfName ||
    /\p{Ll}[.!?]\s+\p{Lu}|\p{Ll}[.!?:]$/u.test(text) ||
    line.kind === 'heading'
  );
}

function add(
  person: Person,
  part: PersonPart,
  parts: readonly PersonPart[],
  i: number,
  reading: Pick<Reading, 'known'>,
): void {
  const { kind, text, line } = part;
  const next = parts[i + 1];
  const isOfNext = next?.kind === 'name' && next.isLabelled && next.line === line;
  if (kind === 'title') person.jobTitle ??= isOfNext ? undefined : taken(text, line);
  else if (kind === 'mail' && !isOfOffice(text)) person.email ??= taken(text, line);
  else if (kind === 'phone') person.phone ??= taken(text, line);
  else if (kind === 'organisation' && !isPlaceNext(parts, i) && !isWholeProse(part))
    person.organisation ??= taken(namedOrganisation(text, reading.known), line);
  else if ((kind === 'office' || kind === 'organisation') && !isProse(line)) {
    person.office ??= taken(withPlaces(parts, i), line);
    person.organisation ??= ofOffice(text, line, reading);
  } else if (kind === 'name' && part.isFirst && isPlaceNext(parts, i)) {
    person.office ??= taken(withPlaces(parts, i), line, 'likely', 'it stands below the name');
  } else if (kind === 'other' || kind === 'name') {
    const isBeforeOffice =
      next !== undefined && ['office', 'organisation'].includes(next.kind) && next.line === line;
    if (isBeforeOffice && person.jobTitle?.lines[0] === line)
      person.jobTitle = taken(`${person.jobTitle.value}, ${text}`, line);
  }
}

function isWholeProse({ text, line }: PersonPart): boolean {
  return isProse(line) && text.length > mostOfName / 2;
}

function isPlaceNext(parts: readonly PersonPart[], i: number): boolean {
  const next = parts[i + 1];
  return next?.kind === 'country' && next.line === parts[i]?.line;
}

// "Country Office for Ghana, Niger, and Mali": the commas belong to the name.
function withPlaces(parts: readonly PersonPart[], i: number): string {
  const line = parts[i]?.line;
  let to = i + 1;
  while (parts[to]?.kind === 'country' && parts[to]?.line === line) to += 1;
  const [first, last] = [parts[i], parts[to - 1]];
  if (!line || !first || !last) return '';
  const start = line.text.indexOf(first.text);
  return line.text.slice(start, line.text.indexOf(last.text, start) + last.text.length);
}

function addAddress(block: Block, { kind, line }: PersonPart): void {
  if (!block.organisation || !['address', 'country', 'other'].includes(kind)) return;
  if (block.address.some(({ lines }) => lines[0] === line)) return;
  block.address.push(taken(line.text.replace(/[,\s]+$/u, ''), line, 'likely', 'it stands above the people'));
}

function isReachable({ email, phone, jobTitle, isMarked, isSpoken, name }: Person): boolean {
  if (isSpoken && !email && !phone) return false;
  if (email) return isMadeOf(email.value, name.value) || jobTitle !== undefined || isMarked;
  return jobTitle !== undefined || (phone !== undefined && isMarked);
}

function linesOf(person: Omit<NamedPerson, 'lines'>): SourceLine[] {
  const { name, jobTitle, office, email, phone, organisation, address = [] } = person;
  const all = [name, jobTitle, office, email, phone, organisation, ...address];
  return [...new Set(all.flatMap((one) => one?.lines ?? []))];
}
