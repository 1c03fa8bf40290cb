import { tellsParts } from '../domain/name-parts.ts';
import { isFullDate } from '../domain/partial-date.ts';
import type { Contact } from '../model/model.ts';
import { addressLine, nameLines, reachLines, textLine, urlLine } from './contact-lines.ts';
import { inEachLanguage, organisationOf, type ContactInLanguage } from './contact-texts.ts';
import { contentLine, escapedText, foldedLines } from './content-line.ts';

/** The versions of vCard that are written: RFC 6350, and RFC 2426 for programs that know no later one. */
export const cardVersions = ['4.0', '3.0'] as const;
export type CardVersion = (typeof cardVersions)[number];

/** What stands in the card of a contact. */
export interface ContactCard {
  /** The contact in each language of the site, the card's own first. */
  editions: readonly [ContactInLanguage, ...ContactInLanguage[]];
  /** The language the content is written in. */
  original: string;
  /** The same in every language, and for as long as the page has its address: `urn:uuid:…`. */
  uid: string;
  /** The whole address of the card itself. */
  source: string;
  /** The whole address of the page, and of their page elsewhere. */
  urls: readonly string[];
  /** A small JPEG, in base64. */
  photo?: string | undefined;
}

/**
 * A contact as a vCard. What several languages have words for is there in each, as alternatives of one (`ALTID`, RFC
 * 6350, 5.4), the card's own language first; in version 3.0, which knows no alternatives, in that one only.
 */
export function contactCard(card: ContactCard, version: CardVersion): string {
  const { contact } = card.editions[0];
  const isLatest = version === '4.0';
  return foldedLines([
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(isLatest ? ['KIND:individual'] : []),
    contentLine('UID', card.uid),
    contentLine('SOURCE', card.source),
    ...nameLines(contact),
    ...aliasLine(contact),
    ...(isLatest ? alternatives(card) : oneLanguage(contact)),
    ...reachLines(contact),
    ...addressLine(contact),
    ...(isLatest ? languageLines(contact) : []),
    ...card.urls.map(urlLine),
    ...photoLine(card.photo, isLatest),
    ...revisionLine(contact),
    'END:VCARD',
  ]);
}

// What people search their address book for. A spelling that differs in its capitals only is no other name, nor is one
// that tells which part of it is the family's.
function aliasLine({ name, aliases }: Contact): string[] {
  const others = aliases.filter(
    (alias) => alias.toLowerCase() !== name.toLowerCase() && !tellsParts(name, alias),
  );
  return others.length > 0 ? [contentLine('NICKNAME', others.map(escapedText).join(','))] : [];
}

// Organisations stand before titles: readers that know no alternatives then put each title to its organisation.
function alternatives(card: ContactCard): string[] {
  const roles = distinctRoles(card);
  return [
    ...inLanguages('ORG', card, organisationOf),
    ...inLanguages('TITLE', card, titleOf),
    ...roles.flatMap((at, i) => inLanguages('ROLE', card, (contact) => roleAt(contact, at), i + 1)),
  ];
}

function oneLanguage(contact: Contact): string[] {
  const roles = new Set(contact.answersFor.flatMap((_, at) => roleAt(contact, at)));
  return [
    ...textLine('ORG', organisationOf(contact)),
    ...textLine('TITLE', titleOf(contact)),
    ...[...roles].flatMap((role) => textLine('ROLE', [role])),
  ];
}

function inLanguages(
  name: string,
  { editions, original }: ContactCard,
  partsOf: (contact: Contact) => string[],
  altid = 1,
): string[] {
  const said = inEachLanguage(editions, original, partsOf);
  return said.flatMap(({ language, parts }) =>
    textLine(name, parts, said.length > 1 ? { ALTID: String(altid), LANGUAGE: language } : {}),
  );
}

function titleOf({ jobTitle }: Contact): string[] {
  return jobTitle === undefined ? [] : [jobTitle];
}

// Which of their parts in briefs are told: each once, where it is the same in every language.
function distinctRoles({ editions }: ContactCard): number[] {
  const roles = editions[0].contact.answersFor.map((_, at) => {
    const said = editions.map(({ contact }) => contact.answersFor[at]?.role ?? '');
    return { at, said: said.join('\n') };
  });
  return roles
    .filter(({ said }, i) => said.trim() !== '' && roles.findIndex((one) => one.said === said) === i)
    .map(({ at }) => at);
}

function roleAt({ answersFor }: Contact, at: number): string[] {
  const role = answersFor[at]?.role;
  return role === undefined ? [] : [role];
}

function languageLines({ languages }: Contact): string[] {
  return languages.map((language, i) => contentLine('LANG', language, { PREF: String(i + 1) }));
}

function photoLine(photo: string | undefined, isLatest: boolean): string[] {
  if (photo === undefined) return [];
  return isLatest
    ? [contentLine('PHOTO', `data:image/jpeg;base64,${photo}`)]
    : [contentLine('PHOTO', photo, { ENCODING: 'b', TYPE: 'JPEG' })];
}

// A month or a year is no revision.
function revisionLine({ updated }: Contact): string[] {
  return updated !== undefined && isFullDate(updated)
    ? [contentLine('REV', `${updated.replaceAll('-', '')}T000000Z`)]
    : [];
}
