import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../content-files/folder.ts';
import { wholeLink } from '../domain/addresses.ts';
import { contactCard, type CardVersion, type ContactCard } from '../formats/contact-card.ts';
import type { ContactInLanguage } from '../formats/contact-texts.ts';
import { pocketCard } from '../formats/pocket-card.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Contact } from '../model/model.ts';
import { portrait } from '../press/portrait.ts';
import { cardAddress } from '../schemas/addresses.ts';
import { getPlainModel } from './model.ts';
import { nameUuid } from './name-uuid.ts';
import { getView } from './view.ts';

/** Which cards a file holds. */
export interface CardFile {
  /** The language whose words come first; the site's own when left out. */
  language: string | undefined;
  version: CardVersion;
  /** Whose card it is; everybody's when left out. */
  id?: string | undefined;
}

/** The vCards of a file, one after the other. */
export async function cardsIn({ language, version, id }: CardFile): Promise<string> {
  const { edition } = await getView(language);
  const { contacts, site } = await getPlainModel(language);
  const wanted = contacts.filter((contact) => id === undefined || contact.id === id);
  const cards: string[] = [];
  for (const contact of wanted) {
    const editions = await inEveryLanguage(contact, edition);
    const photo = await photoOf(contact);
    const card = {
      editions,
      original: site.defaultLanguage,
      photo,
      ...addressesOf(contact, version, edition),
    };
    cards.push(contactCard(card, version));
  }
  return cards.join('');
}

/** What the QR code of a contact holds: a card for a telephone's camera, in one language. */
export async function codeTextOf({ id, path }: Contact, language: string | undefined): Promise<string> {
  const { edition } = await getView(language);
  const { contacts } = await getPlainModel(language);
  const plain = contacts.find((contact) => contact.id === id);
  return plain ? pocketCard(plain, edition.absolute(path)) : edition.absolute(path);
}

// The language of the card comes first.
async function inEveryLanguage(
  contact: Contact,
  { language, all }: Edition,
): Promise<ContactCard['editions']> {
  const others = all.filter((one) => one.language !== language).map((one) => one.language);
  const rest = others.map(async (other): Promise<ContactInLanguage[]> => {
    const { contacts } = await getPlainModel(other);
    return contacts.filter(({ id }) => id === contact.id).map((one) => ({ language: other, contact: one }));
  });
  return [{ language, contact }, ...(await Promise.all(rest)).flat()];
}

function addressesOf(
  { id, path, url }: Contact,
  version: CardVersion,
  { absolute, all }: Edition,
): Pick<ContactCard, 'uid' | 'source' | 'urls'> {
  const original = all.find(({ isDefault }) => isDefault);
  return {
    uid: `urn:uuid:${nameUuid(original?.absolute(path) ?? absolute(path))}`,
    source: absolute(cardAddress(version, id)),
    urls: [absolute(path), ...(url === undefined ? [] : [wholeLink(url, absolute)])],
  };
}

/** Portraits in base64, by their files: a person's stands in several files of cards. */
const portraits = new Map<string, Promise<string>>();

// Whoever writes sees what was just saved, so that nothing is remembered then.
async function photoOf({ photo }: Contact): Promise<string | undefined> {
  if (photo === undefined) return undefined;
  const made = portraits.get(photo) ?? makePortrait(photo);
  if (!import.meta.env.DEV) portraits.set(photo, made);
  return made;
}

async function makePortrait(photo: string): Promise<string> {
  const source = await readFile(join(contentFolder(), 'media', photo));
  return Buffer.from(await portrait(source, `media/${photo}`)).toString('base64');
}
