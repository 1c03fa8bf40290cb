import type { NamedOrganisation } from '../recognise/organisation.ts';
import type { NamedPerson } from '../recognise/person.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { take } from './desk.ts';
import type { Participant } from './participants.ts';

/**
 * A person with the organisation that stands beside their name or title, where it is one of those that take part: what looked
 * like an office may be one of these.
 * @param participants all that the document names
 */
export function withEmployer(person: NamedPerson, participants: readonly Participant[]): NamedPerson {
  if (person.organisation !== undefined) return person;
  const named = person.lines
    .filter(({ text }) => text.length < longest)
    .flatMap((line) =>
      participants.flatMap(({ organisation }) =>
        holds(line.text, organisation) ? [{ organisation, line }] : [],
      ),
    );
  const names = new Set(named.map(({ organisation: { name } }) => name));
  const [first] = named;
  if (first === undefined || names.size > 1) return person;
  const { name } = first.organisation;
  const { office, ...rest } = person;
  return {
    ...rest,
    ...(office !== undefined && foldedLabel(office.value) !== foldedLabel(name) && { office }),
    organisation: take(first.organisation, first.line, 'likely', 'it stands beside the name'),
  };
}

// A longer line is a sentence.
const longest = 160;

function holds(text: string, { name }: NamedOrganisation): boolean {
  const at = text.indexOf(name);
  if (at < 0 || !/\s/u.test(name)) return false;
  return !/[\p{L}\p{M}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{M}]/u.test(text.slice(at + name.length));
}
