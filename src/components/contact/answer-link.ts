import type { Contact } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { phoneLink } from '../../domain/phone.ts';
import { mailto } from './mailto.ts';

/** A link by which somebody is written to, or telephoned where there is no mail address; and what is written on it. */
export interface AnswerLink {
  href: string;
  text: string;
}

/** The link to a person; none where they cannot be reached. */
export function answerLink(
  { email, phone }: Pick<Contact, 'email' | 'phone'>,
  letter: { subject: string; body: string },
  { write, call }: { write: string; call: string },
  edition: Edition,
): AnswerLink | undefined {
  if (email !== undefined) return { href: mailto(email, letter, edition), text: write };
  return phone === undefined ? undefined : { href: phoneLink(phone), text: call };
}
