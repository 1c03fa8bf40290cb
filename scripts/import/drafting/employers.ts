import { taken } from '../draft/draft.ts';
import { findOrganisations, type NamedOrganisation } from '../recognise/organisation.ts';
import type { NamedPerson } from '../recognise/person.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import type { SourceLine } from '../source/source-document.ts';
import { take, type Desk } from './desk.ts';
import { participantsOf, type Participant } from './participants.ts';

/**
 * A person with the organisation that stands beside their name or title, where it is one of those that take part: what looked
 * like an office may be one of these.
 * @param participants all that the document names
 */
export function withEmployerBeside(person: NamedPerson, participants: readonly Participant[]): NamedPerson {
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

/**
 * A person with the organisation whose initials stand beside the title, where the document says elsewhere whose these
 * are: "directeur technique, ACPR".
 */
export function withEmployerByInitials(person: NamedPerson, desk: Desk): NamedPerson {
  if (person.organisation !== undefined) return person;
  for (const line of person.lines)
    for (const initials of initialsIn(line)) {
      const named = namedWith(desk, initials);
      if (named === undefined) continue;
      const lines = [...named.lines, line];
      return {
        ...person,
        organisation: taken(named.organisation, lines, 'likely', 'its initials stand beside the name'),
      };
    }
  return person;
}

// A part of the line by itself: between commas, dashes, brackets.
function initialsIn({ text }: SourceLine): string[] {
  return text.split(/\s*[,|·;()/]\s*|\s+[–—-]\s+/u).filter((part) => /^\p{Lu}{3,8}$/u.test(part.trim()));
}

interface Named {
  organisation: NamedOrganisation;
  lines: readonly SourceLine[];
}

function namedWith(desk: Desk, initials: string): Named | undefined {
  const inText = desk.document.lines
    .filter(({ text }) => text.includes(`(${initials})`))
    .flatMap((line) =>
      findOrganisations(line.text, desk.reading).map(({ value }) => ({ organisation: value, lines: [line] })),
    );
  const all: Named[] = [...participantsOf(desk), ...inText];
  return all.find(({ organisation }) => organisation.acronym === initials);
}
