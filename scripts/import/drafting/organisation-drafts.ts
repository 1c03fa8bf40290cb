import type { Draft, Sureness } from '../draft/draft.ts';
import type { NamedOrganisation } from '../recognise/organisation.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import type { SourceLine } from '../source/source-document.ts';
import { take, type Desk } from './desk.ts';

/**
 * The draft of an organisation that lines name; one that is drafted already is not drafted again.
 * @param lines where it is named
 */
export function organisationDraft(
  desk: Desk,
  organisation: NamedOrganisation,
  lines: SourceLine | readonly SourceLine[],
  sure: Sureness = 'certain',
): Draft {
  const { name, acronym, entry, type } = organisation;
  const there = desk.drafts.find((draft) => isOf(draft, organisation));
  if (there !== undefined) return there;
  const draft: Draft = {
    collection: 'organisations',
    id: entry?.id,
    fields: {
      name: take(name, lines, sure),
      acronym: acronym === undefined ? undefined : take(acronym, lines, sure),
      type: type === undefined ? undefined : take(type, lines, 'likely', 'told by its name'),
    },
    document: desk.document,
    alsoCalled: acronym === undefined ? undefined : [acronym],
  };
  desk.drafts.push(draft);
  return draft;
}

function isOf(
  { collection, id, fields, alsoCalled = [] }: Draft,
  { name, acronym, entry }: NamedOrganisation,
): boolean {
  if (collection !== 'organisations') return false;
  if (entry !== undefined || id !== undefined) return entry?.id === id;
  const { name: field } = fields;
  const drafted = field !== undefined && 'value' in field ? String(field.value) : '';
  if (foldedLabel(drafted) === foldedLabel(name)) return true;
  // Initials of one and the name of the other: "WHA" behind "Water and Health Agency (WHA)".
  return alsoCalled.includes(name) || drafted === acronym;
}
