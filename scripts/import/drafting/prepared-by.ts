import { listedOrganisations } from '../recognise/organisation.ts';
import { findRoles } from '../recognise/role.ts';
import type { SourceLine } from '../source/source-document.ts';
import { understand, type Desk } from './desk.ts';
import type { Participant } from './participants.ts';

/** Lines at the head of a document in which it tells whose it is. */
const top = 12;

/**
 * Whose document it is, by a line at its head: `Prepared by the Tea Trust (TT), in partnership with the Water Agency`. A person
 * who wrote it is none.
 */
export function preparedBy(desk: Desk): Participant[] {
  return desk.document.lines
    .filter(({ kind }) => kind !== 'furniture')
    .slice(0, top)
    .flatMap((line) => ownersIn(desk, line));
}

function ownersIn(desk: Desk, line: SourceLine): Participant[] {
  const front = words.exec(line.text);
  if (front === null || line.text.length > 250) return [];
  const rest = line.text.slice(front[0].length).replace(/[.]$/u, '');
  const phrase = findRoles(rest, desk.reading).find(({ value }) => value === 'partner');
  const owner = namesIn(desk, line, rest.slice(0, phrase?.at), 'accountable');
  if (owner.length !== 1 || !isOrganisation(owner[0])) return [];
  const partners =
    phrase === undefined ? [] : namesIn(desk, line, rest.slice(phrase.at + phrase.written.length), 'partner');
  understand(desk, line);
  return [...owner, ...partners];
}

function namesIn(desk: Desk, line: SourceLine, text: string, role: Participant['role']): Participant[] {
  const bare = text
    .replace(/^\s*(?:the|le|la|les|l['’]|el|los|las|o|a|os|as)\s*(?=\p{Lu})/iu, '')
    .replace(/[\s,;]+$/u, '');
  return listedOrganisations([{ ...line, kind: 'paragraph', text: bare }], desk.reading).map((one) => ({
    organisation: one.organisation,
    role,
    lines: [line],
    sure: 'likely',
    why: 'the document says that it is theirs',
  }));
}

// A name of two words may be a person's: its own words, or initials behind it, tell.
function isOrganisation(one: Participant | undefined): boolean {
  const { name = '', acronym, type, entry } = one?.organisation ?? {};
  return acronym !== undefined || type !== undefined || entry !== undefined || name.split(/\s+/u).length > 4;
}

const words =
  /^(?:[\p{L}\s]{0,30}\s)?(?:prepared|presented|submitted|published|issued|présenté|préparé|proposé|presentado|preparado|elaborado|apresentado)e?\s(?:by|par|por|pela|pelo)[\s:]+/iu;
