import { taken, type Taken } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import { knownAt } from './known-organisation.ts';
import { hostOfMail } from './mail.ts';
import { nameTokens } from './name-tokens.ts';
import { offices } from './name-words.ts';
import { namedOrganisation } from './named-organisation.ts';
import type { NamedOrganisation } from './organisation.ts';
import type { NamedPerson } from './person.ts';
import type { Reading } from './reading.ts';

/**
 * Who a person works for: the organisation beside their name, else the one above the people, else that of the site at
 * whose address their mail is, else the one whose initials begin the name of their office and stand in that address.
 * @param above the organisation that heads the block
 */
export function organisationOf(
  person: Pick<NamedPerson, 'organisation' | 'email' | 'office'>,
  above: Taken<NamedOrganisation> | undefined,
  reading: Pick<Reading, 'known'>,
): Pick<NamedPerson, 'organisation'> {
  const organisation =
    person.organisation ?? likely(above) ?? byDomain(person, reading) ?? byInitials(person, reading);
  return organisation ? { organisation } : {};
}

/** The organisation of which an office is a part: the site's that its name begins with, or that of its initials. */
export function ofOffice(
  text: string,
  line: SourceLine,
  { known }: Pick<Reading, 'known'>,
): Taken<NamedOrganisation> | undefined {
  const there = knownAt(nameTokens(text), 0, text, known);
  if (there) return taken(there.value, line);
  // "WHA Country Office for Ghana": initials before the words for an office.
  const tokens = nameTokens(text);
  const [first] = tokens;
  const isOffice = (offices.at(tokens, 1)?.length ?? 0) > 1;
  if (!first || !isOffice || !/^\p{Lu}{3,7}$/u.test(first.written)) return undefined;
  return taken(
    namedOrganisation(first.written, known),
    line,
    'likely',
    'its initials stand before its office',
  );
}

function likely(organisation: Taken<NamedOrganisation> | undefined): Taken<NamedOrganisation> | undefined {
  return organisation && { ...organisation, sure: 'likely', why: 'it stands above the people' };
}

function byDomain(
  { email }: Pick<NamedPerson, 'email'>,
  { known }: Pick<Reading, 'known'>,
): Taken<NamedOrganisation> | undefined {
  const domain = hostOfMail(email?.value ?? '');
  const ours = known
    .entries('organisations')
    .filter(({ raw }) => typeof raw.url === 'string' && hostOf(raw.url) === domain);
  const [entry] = ours;
  if (!email || !entry || ours.length > 1 || typeof entry.raw.name !== 'string') return undefined;
  return {
    value: { name: entry.raw.name, entry },
    lines: email.lines,
    sure: 'likely',
    why: `the mail address is at ${domain}`,
  };
}

// "WHA Decent Homes Team" and a mail address at wha.example.
function byInitials(
  { email, office }: Pick<NamedPerson, 'email' | 'office'>,
  { known }: Pick<Reading, 'known'>,
): Taken<NamedOrganisation> | undefined {
  const [, initials] = /^(\p{Lu}{2,7})(?!\p{L})/u.exec(office?.value ?? '') ?? [];
  const domain = hostOfMail(email?.value ?? '').split('.');
  if (!initials || !email || !office || !domain.includes(initials.toLowerCase())) return undefined;
  const why = 'its initials stand before its office, and in the mail address';
  return taken(namedOrganisation(initials, known), [...office.lines, ...email.lines], 'likely', why);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
