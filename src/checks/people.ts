import { phoneFault } from '../domain/phone.ts';
import type { BriefData } from '../schemas/brief.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContactData } from '../schemas/contact.ts';
import type { Corpus, Entry, ValidEntry } from './corpus.ts';
import { asWritten, textFieldsOfKind } from './fields.ts';
import { error, warning, type Finding, type Rules } from './rule.ts';
import { isValid } from './valid.ts';

/** Rules about people. */
export const peopleRules = {
  'someone-answers': error(findAsksNobodyAnswersFor),
  'person-once': warning(findPeopleSpeltTwice),
  'phone-possible': warning(findImpossiblePhones),
} satisfies Rules;

/** Asks for which nobody can be reached: neither their own contact, nor their brief's, nor the site's. */
function findAsksNobodyAnswersFor({ valid: { asks }, entries, site }: Corpus): Finding[] {
  if (!site) return [];
  const byId = (name: CollectionName) =>
    new Map(entries.filter(({ collection }) => collection === name).map((entry) => [entry.id, entry]));
  const contacts = byId('contacts');
  const briefs = byId('briefs');
  return asks
    .filter(({ published }) => published)
    .filter(({ data }) => {
      const ofBrief = (briefs.get(data.brief)?.references ?? []).filter(
        ({ collection, path }) =>
          collection === 'contacts' && path[0] === ('contacts' satisfies keyof BriefData),
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
  const { email, phone } = asWritten<ContactData>(contact?.raw);
  if (!contact || Object.keys(contact.raw).length === 0) return true;
  return contact.published && (email ?? phone) !== undefined;
}

/** Telephone numbers that no network would ring: wrong length, no country code (ITU-T E.164). */
function findImpossiblePhones({ entries }: Corpus): Finding[] {
  return entries.filter(isValid).flatMap((entry) =>
    textFieldsOfKind(entry, 'phone').flatMap(({ path, value }) => {
      const message = phoneFault(value);
      return message === undefined ? [] : [{ entry, path, found: value, message }];
    }),
  );
}

/** People who seem to stand in two contact cards: same mail address, same names in any order, or an alias of another. */
function findPeopleSpeltTwice({ valid: { contacts } }: Corpus): Finding[] {
  const seen = new Map<string, ValidEntry<'contacts'>>();
  const aliases = new Map<string, ValidEntry<'contacts'>>();
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
