import { taken } from '../draft/draft.ts';
import { findOrganisations, type NamedOrganisation } from '../recognise/organisation.ts';
import type { NamedPerson } from '../recognise/person.ts';
import type { SourceLine } from '../source/source-document.ts';
import { participantsOf } from './participants.ts';
import type { Desk } from './desk.ts';

/**
 * A person with the organisation whose initials stand beside the title, where the document says elsewhere whose these
 * are: "directeur technique, ACPR".
 */
export function withEmployer(desk: Desk, person: NamedPerson): NamedPerson {
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
