import type { PersonLeaf } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Contact } from '../../model/model.ts';
import { idOf, some, type Node } from './node.ts';
import { organisationNamed } from './organisation.ts';
import { webAddress } from './web-address.ts';

/** A person to write to, for machines (schema.org `Person`). */
export function linkedContact(contact: Contact, { edition }: Pick<Frame, 'edition'>): Node<PersonLeaf> {
  return {
    '@type': 'Person',
    '@id': idOf(contact.path, edition),
    url: edition.absolute(contact.path),
    name: contact.name,
    jobTitle: contact.jobTitle,
    worksFor: organisationNamed(contact.organisation, edition),
    email: contact.email,
    telephone: contact.phone,
    address: edition.joined(contact.address) || undefined,
    knowsLanguage: some(contact.languages),
    sameAs: webAddress(contact.url, edition),
  };
}
