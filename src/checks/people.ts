import type { ContactFacts, Corpus, Entry } from './corpus.ts';
import { isPossiblePhone } from '../domain/phone.ts';
import { shown } from '../domain/problem.ts';
import type { Finding } from './rule.ts';

/** Asks for which nobody can be reached: neither their own contact, nor their brief's, nor the site's. */
export function findAsksNobodyAnswersFor({ asks, entries, site }: Corpus): Finding[] {
  if (!site) return [];
  const byId = (name: string) =>
    new Map(entries.filter(({ collection }) => collection === name).map((entry) => [entry.id, entry]));
  const contacts = byId('contacts');
  const briefs = byId('briefs');
  return asks
    .filter(({ published }) => published)
    .filter(({ data }) => {
      const ofBrief = (briefs.get(data.brief)?.references ?? []).filter(
        ({ collection, path }) => collection === 'contacts' && path[0] === 'contacts',
      );
      const people = [data.contact, ...ofBrief.map(({ id }) => id), site.data.contact];
      return !people.some((id) => id !== undefined && isReachable(contacts.get(id)));
    })
    .map((entry) => ({
      entry,
      path: entry.data.contact === undefined ? [] : ['contact'],
      found: entry.data.contact,
      message:
        "asks for money, but nobody who answers can be reached; give an email or phone to its contact, its brief's or the site's",
    }));
}

// One that is not there, or cannot be read and so has no fields, may well hold an address.
function isReachable(contact: Entry | undefined): boolean {
  const { email, phone } = (contact?.data ?? {}) as { email?: unknown; phone?: unknown };
  if (!contact || Object.keys(contact.data as object).length === 0) return true;
  return contact.published && (email ?? phone) !== undefined;
}

/** Telephone numbers that no network would ring: wrong length, no country code (ITU-T E.164). */
export function findImpossiblePhones({ contacts }: Corpus): Finding[] {
  return contacts.flatMap((entry) => {
    const { phone } = entry.data;
    if (phone === undefined || isPossiblePhone(phone)) return [];
    const message = `found ${shown(phone)}, which is no possible international number; write it with + and the country code, such as "+44 20 7946 0000"`;
    return [{ entry, path: ['phone'], found: phone, message }];
  });
}

/** People who seem to stand in two contact cards: same mail address, same names in any order, or an alias of another. */
export function findPeopleSpeltTwice({ contacts }: Corpus): Finding[] {
  const seen = new Map<string, Entry<ContactFacts>>();
  const aliases = new Map<string, Entry<ContactFacts>>();
  for (const entry of contacts)
    for (const alias of entry.data.aliases ?? []) aliases.set(nameKey(alias), entry);
  return contacts.flatMap((entry) => {
    const { name, email } = entry.data;
    const [byName, mail] = [nameKey(name), email?.toLowerCase() ?? ''];
    const twin = seen.get(byName) ?? otherThan(entry, aliases.get(byName));
    const sharer = mail === '' ? undefined : seen.get(mail);
    for (const key of [byName, mail]) if (key !== '' && !seen.has(key)) seen.set(key, entry);
    const fault = { entry, path: ['name'], found: name };
    if (twin) {
      const message = `${name} seems to be ${twin.data.name} of ${twin.file}; keep one card, with the other spelling under its aliases`;
      return [{ ...fault, message }];
    }
    if (!sharer) return [];
    const message = `${name} has the same mail address as ${sharer.data.name} of ${sharer.file}; if they are one person, keep one card with the other spelling under its aliases; if not, give each their own address`;
    return [{ ...fault, message }];
  });
}

function otherThan<T>(one: T, other: T | undefined): T | undefined {
  return other === one ? undefined : other;
}

// "De, Loveleen" and "loveleen de" are one name.
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,.]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
