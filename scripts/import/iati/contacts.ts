import { linkRemedy } from '../../../src/domain/links.ts';
import { plainPhone } from '../../../src/domain/phone.ts';
import { plainWords } from '../../../src/domain/written.ts';
import { refer, taken, type Draft, type DraftValue, type Reference, type Taken } from '../draft/draft.ts';
import type { ActivityReading, FileReading } from './activity-reading.ts';
import { childOf, childrenOf, type IatiElement } from './element.ts';
import { filled, openDraft, type OpenDraft } from './entry-draft.ts';
import { saidIn, textOf } from './narratives.ts';
import type { Organisations } from './organisations.ts';
import { pathOnSite } from './own-site.ts';
import { inOneLine } from './words.ts';

/** The people and offices to write to, each once. */
export interface Contacts {
  /** Those of an activity, in its order. */
  of(reading: ActivityReading): readonly Reference[];
  drafts(): readonly Draft[];
}

/** Gathers the contacts of one document. */
export function createContacts(file: Pick<FileReading, 'document'>, organisations: Organisations): Contacts {
  const all: OpenDraft[] = [];
  const contact = (element: IatiElement, reading: ActivityReading): Reference[] => {
    const fields = fieldsOf(element, reading, organisations);
    if (!fields) return [];
    const known = all.find((one) => isSame(one.fields, fields));
    const draft = known ?? openDraft('contacts', file.document, fields);
    if (!known) all.push(draft);
    for (const [name, value] of Object.entries(fields)) draft.fields[name] ??= value;
    return [refer(draft, reading.lines.of(element))];
  };
  return {
    of(reading) {
      const found = childrenOf(reading.activity, 'contact-info').flatMap((one) => contact(one, reading));
      return reading.isOwn ? found : [...new Map(found.map((one) => [one.to, one])).values()];
    },
    drafts: () => all,
  };
}

// One name with two addresses may be two people.
function isSame(a: OpenDraft['fields'], b: OpenDraft['fields']): boolean {
  const text = (fields: OpenDraft['fields'], name: string) => {
    const value = fields[name];
    return value !== undefined && 'value' in value ? plainWords(String(value.value)) : undefined;
  };
  if (text(a, 'name') !== text(b, 'name')) return false;
  const [one, other] = [text(a, 'email'), text(b, 'email')];
  return one === other || ((one === undefined || other === undefined) && orgOf(a) === orgOf(b));
}

function orgOf({ organisation }: OpenDraft['fields']): unknown {
  return organisation !== undefined && 'to' in organisation ? organisation.to : undefined;
}

function fieldsOf(
  element: IatiElement,
  reading: ActivityReading,
  organisations: Organisations,
): Record<string, DraftValue> | undefined {
  const organisation = organisationOf(element, reading, organisations);
  const person = personIn(element, reading);
  const reach = reachOf(element, reading, person?.value);
  const department = textOf(childrenOf(element, 'department'), reading);
  const name = person ?? officeName(department, organisation?.to, element, reading);
  if (name === undefined || (person === undefined && Object.keys(filled(reach)).length === 0)) {
    reading.notes.tell('A contact has no name, or nothing to reach it by: it was left out', element);
    return undefined;
  }
  return filled({
    name,
    organisation,
    ...reach,
    jobTitle: textOf(childrenOf(element, 'job-title'), reading),
    office: person === undefined ? undefined : department,
  });
}

function organisationOf(
  element: IatiElement,
  reading: ActivityReading,
  organisations: Organisations,
): Reference | undefined {
  const named = childOf(element, 'organisation', 'organization');
  const draft = named && organisations.named(named, reading);
  if (named && draft) return refer(draft, reading.lines.of(named));
  const reporting = childOf(reading.activity, 'reporting-org');
  const reporter = organisations.reporter(reporting, reading);
  if (!reporting || !reporter) return undefined;
  return refer(
    reporter,
    reading.lines.of(reporting),
    'likely',
    'whoever reports: the contact names no organisation',
  );
}

function personIn(element: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const [said] = saidIn(childrenOf(element, 'person-name'), reading);
  if (!said) return undefined;
  const line = reading.lines.of(said.element);
  if (reading.isOwn) return taken(said.text, line);
  const name = inOneLine(said.text);
  // "Surname, First name": one word before the only comma, and no title or post behind it.
  const [, surname, first] =
    /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*)?)$/u.exec(name) ?? [];
  if (surname === undefined || first === undefined || afterNames.test(first)) return taken(name, line);
  return taken(`${first} ${surname}`, line, 'likely', `written ${name}`);
}

const afterNames =
  /\b(?:PhD|MD|MSc|MA|MBA|Jr|Sr|Esq|Director|Manager|Officer|Coordinator|Advis[eo]r|Specialist|Head|Chief|Assistant|Directeur|Directrice|Responsable)\b/u;

// Most files name no person: then it is the office that answers.
function officeName(
  department: Taken<string> | undefined,
  organisation: Draft | undefined,
  element: IatiElement,
  { lines }: ActivityReading,
): Taken<string> | undefined {
  if (department) return { ...department, sure: 'likely', why: 'the office: no person is named' };
  const name = organisation?.fields['name'];
  if (name === undefined || !('value' in name)) return undefined;
  return taken(
    String(name.value),
    [...(name.lines as Taken['lines']), lines.of(element)],
    'likely',
    'the organisation: no person and no office is named',
  );
}

function reachOf(
  element: IatiElement,
  reading: ActivityReading,
  person: string | undefined,
): Record<string, DraftValue | undefined> {
  return {
    email: emailIn(element, reading, person),
    phone: phoneIn(element, reading),
    address: addressIn(element, reading),
    url: websiteIn(element, reading),
  };
}

const mailAddress = /[^\s@<>"“”,;:()[\]/]+@[^\s@.<>"“”,;:()[\]/]+(?:\.[^\s@.<>"“”,;:()[\]/]+)+/gu;

function emailIn(
  element: IatiElement,
  reading: ActivityReading,
  person: string | undefined,
): Taken<string> | undefined {
  const [first, ...others] = childrenOf(element, 'email').flatMap((one) =>
    (one.text.match(mailAddress) ?? []).map((email) => ({ email, line: one })),
  );
  if (!first) return undefined;
  if (others.length > 0)
    reading.notes.tell('A contact has several mail addresses: the first one was taken', others[0]?.line);
  const line = reading.lines.of(first.line);
  if (reading.isOwn || !isOfSomebodyElse(first.email, person)) return taken(first.email, line);
  reading.notes.tell(
    'A person has a mail address that looks like somebody else’s: compare the two',
    first.line,
  );
  return taken(first.email, line, 'guess', 'the address looks like that of somebody else');
}

// daniel.roe@… of Amina Doe: two names or more before the @, and none of them the person's.
function isOfSomebodyElse(email: string, person: string | undefined): boolean {
  if (person === undefined) return false;
  const names = (email.split('@')[0] ?? '')
    .toLowerCase()
    .split(/[._-]+/u)
    .filter((part) => /^[a-z]{3,}$/u.test(part));
  const own = plainWords(person);
  return (
    names.length > 1 && /^[\p{Script=Latin}\s]+$/u.test(own) && names.every((name) => !own.includes(name))
  );
}

function phoneIn(element: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const [said] = childrenOf(element, 'telephone');
  if (!said) return undefined;
  const line = () => reading.lines.of(said);
  if (reading.isOwn) return taken(said.text, line());
  const numbers = said.text
    .split(/[;,/|\n]|\s(?:or|and|ou|et|y|e)\s|(?<=\d)\s+(?=\+)/iu)
    .map(plainPhone)
    .filter((one) => one.replace(/\D/gu, '').length > 5);
  const [first] = numbers;
  if (first === undefined) return undefined;
  if (numbers.length > 1 || childrenOf(element, 'telephone').length > 1)
    reading.notes.tell('A contact has several telephone numbers: the first one was taken', said);
  if (/^(?:\+|00)/u.test(first)) return taken(first, line());
  reading.notes.tell('A telephone number has no code of its country: write it with + and that code', said);
  return taken(first, line(), 'likely', 'without the code of its country, as in the file');
}

function addressIn(element: IatiElement, reading: ActivityReading): Taken<string>[] | undefined {
  const [said] = saidIn(childrenOf(element, 'mailing-address'), reading);
  if (!said) return undefined;
  const line = reading.lines.of(said.element);
  const lines = said.text.split('\n');
  return (reading.isOwn ? lines : lines.map(inOneLine).filter(Boolean)).map((text) => taken(text, line));
}

function websiteIn(element: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const said = childOf(element, 'website');
  const written = said?.text.trim() ?? '';
  if (!said || written === '') return undefined;
  const path = reading.isOwn ? pathOnSite(written, reading.site) : undefined;
  const url = path ?? (/^www\.\S+$/iu.test(written) ? `https://${written}` : written);
  if (linkRemedy(url, 'field') !== undefined) {
    reading.notes.tell('A contact has a website whose address leads nowhere: it was left out', said);
    return undefined;
  }
  const isMade = url !== written && !reading.isOwn;
  return taken(
    url,
    reading.lines.of(said),
    isMade ? 'likely' : 'certain',
    isMade ? `written ${written}` : undefined,
  );
}
