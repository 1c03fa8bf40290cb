import type { SourceLine } from '../source/source-document.ts';
import { findMails, hostOfMail } from './mail.ts';
import { foldedWord } from './name-tokens.ts';
import { findOrganisations, type NamedOrganisation } from './organisation.ts';
import type { Reading } from './reading.ts';

/** The organisations of a text whose name its mail addresses are made of: those who write it. */
export function ownersOf(lines: readonly SourceLine[], reading: Pick<Reading, 'known'>): NamedOrganisation[] {
  const domains = new Set(lines.flatMap((line) => findMails(line).map(({ value }) => domainOf(value))));
  if (domains.size === 0) return [];
  const isOwner = (value: NamedOrganisation) => [...domains].some((domain) => isDomainOf(domain, value));
  const texts = lines.map(({ text }) => text).filter((text) => text.length < longest);
  const found = texts
    .flatMap((text) => findOrganisations(text, reading))
    .filter(({ sure, value }) => sure !== 'guess' && isOwner(value))
    .map(({ value }) => value);
  return found.length > 0 ? found : texts.flatMap(namesIn).filter(isOwner);
}

const run = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}(?!\p{L})/gu;

// Words in capitals, from each of them on: "Since Sahel Water Relief", "Sahel Water Relief".
function namesIn(text: string): NamedOrganisation[] {
  return [...text.matchAll(run)].flatMap(([words]) => {
    const parts = words.split(/\s/u);
    return parts.slice(0, -1).map((_, i) => ({ name: parts.slice(i).join(' ') }));
  });
}

const longest = 5000;

function domainOf(mail: string): string {
  return foldedWord(hostOfMail(mail).split('.')[0] ?? '').replaceAll('-', '');
}

/**
 * Whether the domain of a mail address is made of a name: its initials, or two of its words or more from the first.
 * @example isDomainOf('banjulcoast', { name: 'Banjul Coast Foundation' }) // true
 */
export function isDomainOf(domain: string, { name, acronym }: NamedOrganisation): boolean {
  if (acronym !== undefined && foldedWord(acronym) === domain) return true;
  const words = name
    .split(/[\s’'-]+/u)
    .map(foldedWord)
    .filter(Boolean);
  return words.some((_, i) => i > 0 && words.slice(0, i + 1).join('') === domain);
}
