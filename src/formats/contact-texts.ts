import type { Contact, Organisation } from '../model/model.ts';

/** A contact as the readers of one language get it, in plain words. */
export interface ContactInLanguage {
  language: string;
  contact: Contact;
}

/** What one language has words for, in its parts. */
export interface InLanguage {
  language: string;
  parts: string[];
}

/**
 * The organisation a person works for: what it is part of first, then itself, then the office (RFC 6350, 6.6.4).
 * @example ['Ministry of Water', 'Wells Department', 'North office']
 */
export function organisationOf({ organisation, office, answersFor }: Contact): string[] {
  const place = office ?? answersFor.find((one) => one.office)?.office;
  return [...withParents(organisation), ...(place === undefined ? [] : [place])];
}

/**
 * What is said of a contact in each language that has words of its own for it, in the order of the languages given; the
 * original before any other where the first of them has none.
 * @param editions the contact in each language: what is not translated stands there as in the original
 * @param original the language the content is written in
 */
export function inEachLanguage(
  editions: readonly ContactInLanguage[],
  original: string,
  partsOf: (contact: Contact) => string[],
): InLanguage[] {
  const said = editions.map(({ language, contact }) => ({ language, parts: partsOf(contact) }));
  const written = said.find(({ language }) => language === original);
  const own = said.filter((one) => one === written || !isAlike(one.parts, written?.parts));
  const first = written && said[0] && !own.includes(said[0]) ? [written] : [];
  return [...new Set([...first, ...own])].filter(({ parts }) => parts.length > 0);
}

function isAlike(parts: readonly string[], others: readonly string[] = []): boolean {
  return parts.join('\n') === others.join('\n');
}

function withParents({ name, parent }: Organisation): string[] {
  return [...(parent ? withParents(parent) : []), name];
}
