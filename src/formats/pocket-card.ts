import type { Contact } from '../model/model.ts';
import { addressLine, nameLines, reachLines, textLine, urlLine } from './contact-lines.ts';
import { organisationOf } from './contact-texts.ts';

/**
 * What a QR code of 25 mm holds, in octets, so that a telephone reads it from paper: version 15 at level M, with the
 * name of its encoding, has modules of a third of a millimetre.
 */
const room = 410;

/**
 * A contact as a telephone's camera takes it from a QR code: a short vCard of version 3.0 (RFC 2426), which every
 * camera knows, in the language of the contact's words. What is too long for the code is left out in this order: the
 * postal address, the units of the organisation, the title, the organisation, the page. Name, telephone and mail stay;
 * where they alone are too long, it is the address of the page. Who has no title has that of their part in a brief, as
 * on their card.
 * @param contact in plain words
 * @param page the whole address of their page
 */
export function pocketCard(contact: Contact, page: string): string {
  const organisation = textLine('ORG', organisationOf(contact));
  const short = textLine('ORG', [contact.organisation.name]);
  const title = textLine('TITLE', [contact.jobTitle ?? partOf(contact)?.role]);
  const url = [urlLine(page)];
  const choices = [
    [...organisation, ...title, ...url],
    [...short, ...title, ...url],
    [...short, ...url],
    url,
    [],
  ];
  const fitting = choices.find((more) => fits(cardWith(contact, more)));
  if (!fitting) return page;
  const whole = cardWith(contact, [...fitting, ...addressLine(contact)]);
  return fits(whole) ? whole : cardWith(contact, fitting);
}

function partOf({ answersFor }: Contact): Contact['answersFor'][number] | undefined {
  return answersFor.find(({ role, office }) => role ?? office);
}

function fits(card: string): boolean {
  return new TextEncoder().encode(card).length <= room;
}

// Not folded: a code holds no more than it must.
function cardWith(contact: Contact, more: readonly string[]): string {
  const lines = [...nameLines(contact), ...reachLines(contact), ...more];
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
}
