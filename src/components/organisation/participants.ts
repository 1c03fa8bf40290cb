import type { Participation } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';

const order = ['funding', 'accountable', 'extending', 'implementing', 'partner'] as const;

/** Who takes part, a row for each role, in the order of IATI's roles. */
export function participantRows(participants: readonly Participation[], { words, href }: Edition) {
  return order.map((role) => ({
    term: words.roles[role],
    texts: participants
      .filter((participation) => participation.role === role)
      .map(({ organisation: { path, name } }) => ({ text: name, href: href(path) })),
  }));
}
