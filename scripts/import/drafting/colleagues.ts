import type { NamedPerson } from '../recognise/person.ts';

/** Whether the mail address of a person is of another place than those of all who are said to work for an organisation. */
export function isElsewhere({ email, organisation }: NamedPerson, people: readonly NamedPerson[]): boolean {
  const colleagues = people.filter((one) => one.organisation !== undefined && one.email !== undefined);
  if (email === undefined || organisation !== undefined || colleagues.length === 0) return false;
  return colleagues.every((one) => one.email && domainOf(one.email.value) !== domainOf(email.value));
}

function domainOf(mail: string): string {
  return mail.slice(mail.indexOf('@') + 1).toLowerCase();
}
