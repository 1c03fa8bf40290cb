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
  const { name, entry, type } = organisation;
  const bracketed = organisation.acronym === undefined ? acronymIn(desk, name) : undefined;
  const acronym = organisation.acronym ?? bracketed?.acronym;
  const there = desk.drafts.find((draft) => isOf(draft, organisation));
  if (there !== undefined) return there;
  const draft: Draft = {
    collection: 'organisations',
    id: entry?.id,
    fields: {
      name: take(name, lines, sure),
      acronym: acronym === undefined ? undefined : take(acronym, bracketed?.line ?? lines, sure),
      type: type === undefined ? undefined : take(type, lines, 'likely', 'told by its name'),
    },
    document: desk.document,
    alsoCalled: acronym === undefined ? undefined : [acronym],
  };
  desk.drafts.push(draft);
  return draft;
}

// `… the Water Agency (WA)`: initials that stand behind the name anywhere in the document.
function acronymIn({ document }: Desk, name: string): { acronym: string; line: SourceLine } | undefined {
  for (const line of document.lines) {
    const at = line.text.indexOf(`${name} (`);
    const acronym =
      at < 0 ? undefined : initials.exec(line.text.slice(at + name.length, at + name.length + 20))?.[1];
    if (acronym !== undefined) return { acronym, line };
  }
  return undefined;
}

const initials = /^ \((\p{Lu}[\p{L}&/-]{0,12}\p{Lu})\)/u;

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
  return (
    alsoCalled.includes(name) || drafted === acronym || isShortFor(drafted, name) || isShortFor(name, drafted)
  );
}

// "WHA" for "Water and Health Agency", where both stand in one document.
function isShortFor(short: string, name: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(short)) return false;
  const capitals = name.split(/[\s-]+/u).flatMap((word) => /^\p{Lu}(?=\p{Ll})/u.exec(word)?.[0] ?? []);
  return capitals.length > 2 && capitals.join('') === short;
}
