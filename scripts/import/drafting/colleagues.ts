import { hostOfMail } from '../recognise/mail.ts';
import type { NamedPerson } from '../recognise/person.ts';
import { take } from './desk.ts';
import type { Participant } from './participants.ts';

type Employer = NonNullable<NamedPerson['organisation']>;

/**
 * Whose document it is: the one organisation for which people are said to work, else the one that does the work. That
 * somebody works for a donor tells nothing of the others.
 */
export function ownOrganisation(
  people: readonly NamedPerson[],
  participants: readonly Participant[],
): Employer | undefined {
  const donors = participants.filter(({ role }) => role === 'funding');
  const said = people
    .flatMap(({ organisation }) => organisation ?? [])
    .filter(({ value }) => !donors.some(({ organisation }) => organisation.name === value.name));
  const [employer] = said;
  if (employer) return new Set(said.map(({ value }) => value.name)).size === 1 ? likely(employer) : undefined;
  const doers = participants.filter(({ role }) => role === 'implementing' || role === 'accountable');
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
  const { jobTitle, organisation = isElsewhere(person, people, own) ? undefined : own } = person;
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

// Whose mail is at another address than that of all for whom the employer is said works for somebody else; and where it is
// said for nobody, those of whom nothing is said may work for several.
function isElsewhere(
  { email, organisation }: NamedPerson,
  people: readonly NamedPerson[],
  own: Employer | undefined,
): boolean {
  if (email === undefined || organisation !== undefined || own === undefined) return false;
  const mine = hostOfMail(email.value);
  const domainsOf = (some: readonly NamedPerson[]) =>
    some.flatMap((one) => (one.email ? [hostOfMail(one.email.value)] : []));
  const theirs = domainsOf(people.filter((one) => one.organisation?.value.name === own.value.name));
  if (theirs.length > 0) return !theirs.includes(mine);
  const others = domainsOf(people.filter((one) => one.organisation === undefined));
  return others.some((domain) => domain !== mine);
}
