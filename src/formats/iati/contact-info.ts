import { wholeLink } from '../../domain/addresses.ts';
import type { Contact } from '../../model/model.ts';
import type { IatiContext } from './context.ts';
import { element, textElement, type XmlElement } from '../xml-element.ts';
import { narrative, narratives, saying } from './narrative.ts';
import { namesOf } from './participants.ts';

/** IATI's ContactType for whoever answers for the work itself. */
const projectManagement = '2';

/** A person to write to. */
export function contactInfo(contact: Contact, { narrate, absolute }: IatiContext): XmlElement {
  const { name, organisation, phone, email, url, address } = contact;
  const said = (textOf: (contact: Contact) => string | undefined) => narratives(narrate(contact, textOf));
  return element(
    'contact-info',
    { type: projectManagement },
    saying('organisation', namesOf(organisation, narrate)),
    saying(
      'department',
      said(({ office }) => office),
    ),
    saying('person-name', narrative(name)),
    saying(
      'job-title',
      said(({ jobTitle }) => jobTitle),
    ),
    phone === undefined ? undefined : textElement('telephone', phone),
    email === undefined ? undefined : textElement('email', email),
    url === undefined ? undefined : textElement('website', wholeLink(url, absolute)),
    address.length === 0 ? undefined : saying('mailing-address', narrative(address.join('\n'))),
  );
}
