import type { NamedPerson } from '../recognise/person.ts';
import { take, type Desk } from './desk.ts';
import { participantsOf } from './participants.ts';

type Employer = NonNullable<NamedPerson['organisation']>;

/** Whose document it is: the one organisation for which people are said to work, else the one that does the work. */
export function ownOrganisation(desk: Desk, people: readonly NamedPerson[]): Employer | undefined {
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

/**
 * A person with the organisation whose document it is, unless the mail address is of another place. "Head of Partnerships
 * Tea Trust": the title ends where the name of their organisation begins.
 */
export function withOwn(
  person: NamedPerson,
  own: Employer | undefined,
  people: readonly NamedPerson[],
): NamedPerson {
  const { jobTitle, organisation = isElsewhere(person, people) ? undefined : own } = person;
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

// Whether the mail address of a person is of another place than those of all who are said to work for an organisation.
function isElsewhere({ email, organisation }: NamedPerson, people: readonly NamedPerson[]): boolean {
  const colleagues = people.filter((one) => one.organisation !== undefined && one.email !== undefined);
  if (email === undefined || organisation !== undefined || colleagues.length === 0) return false;
  return colleagues.every((one) => one.email && domainOf(one.email.value) !== domainOf(email.value));
}

function domainOf(mail: string): string {
  return mail.slice(mail.indexOf('@') + 1).toLowerCase();
}
