import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Brief } from './brief.ts';
import type { Linking } from './linking.ts';
import type { PlainEntry } from './linked.ts';

/** A person to write to. */
export interface Contact extends PlainEntry<'contacts'>, ContactLinks {}

interface ContactLinks {
  /** The briefs they answer for, each with their part in it. */
  answersFor: ({ brief: Brief } & Omit<Answer, 'contact'>)[];
  /** The asks they answer for. */
  asks: Ask[];
}

/** What a person answers for. */
export function linkContact(contact: PlainEntry<'contacts'>, { asksAnsweredBy }: Linking): ContactLinks {
  const answersFor = contact.namedBy.briefs.flatMap((brief) =>
    brief.contacts
      .filter((answer) => answer.contact.id === contact.id)
      .map(({ role, office }) => ({ brief, role, office })),
  );
  return { answersFor, asks: asksAnsweredBy(contact.id) };
}
