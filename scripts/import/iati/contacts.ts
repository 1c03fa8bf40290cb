import { plainWords } from '../../../src/domain/written.ts';
import { refer, taken, type Draft, type DraftValue, type Reference, type Taken } from '../draft/draft.ts';
import type { ActivityReading, FileReading } from './activity-reading.ts';
import { childOf, childrenOf, type IatiElement } from './element.ts';
import { filled, openDraft, type OpenDraft } from './entry-draft.ts';
import { saidIn, textOf } from './narratives.ts';
import type { Organisations } from './organisations.ts';
import { reachOf } from './reach.ts';
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
