import type { Participation } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { inRoles } from '../../i18n/participants.ts';

/** Who takes part, a row for each role, each organisation with the way to its page. */
export function participantRows(participants: readonly Participation[], edition: Edition) {
  return inRoles(participants, edition).map(({ term, organisations }) => ({
    term,
    texts: organisations.map(({ path, name }) => ({ text: name, href: edition.href(path) })),
  }));
}
