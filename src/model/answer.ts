import type { Contact } from './contact.ts';

/** A person in the part they play for one brief. */
export interface Answer {
  contact: Contact;
  role?: string | undefined;
  office?: string | undefined;
}

/** Whether a person gives an e-mail address or a telephone number. */
export function isReachable({ contact }: Answer): boolean {
  return (contact.email ?? contact.phone) !== undefined;
}
