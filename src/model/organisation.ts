import type { Ask, Contribution } from './ask.ts';
import type { Brief } from './brief.ts';
import type { Contact } from './contact.ts';
import type { PlainEntry } from './linked.ts';
import type { Result } from './result.ts';

/** An organisation, and the part it plays in a brief or a result. */
export type Participation = PlainEntry<'briefs'>['participants'][number];

/** A donor, a ministry, a social partner, an agency. */
export interface Organisation extends PlainEntry<'organisations'>, OrganisationLinks {}

interface OrganisationLinks {
  parts: Organisation[];
  people: Contact[];
  inBriefs: { brief: Brief; role: Participation['role'] }[];
  inResults: { result: Result; role: Participation['role'] }[];
  contributions: { ask: Ask; contribution: Contribution }[];
}

/** What an organisation knows by what names it. */
export function linkOrganisation(organisation: PlainEntry<'organisations'>): OrganisationLinks {
  const isThis = (other: { id: string } | undefined) => other?.id === organisation.id;
  const { asks, briefs, contacts, organisations, results } = organisation.namedBy;
  const rolesIn = (participants: readonly Participation[]) =>
    participants.filter((one) => isThis(one.organisation)).map(({ role }) => role);
  return {
    parts: organisations.filter(({ parent }) => isThis(parent)),
    people: contacts,
    inBriefs: briefs.flatMap((brief) => rolesIn(brief.participants).map((role) => ({ brief, role }))),
    inResults: results.flatMap((result) => {
      const roles = rolesIn(result.participants);
      // Who paid may stand in `funding`, among the participants, or in both.
      const paid = result.funding.some(isThis) && !roles.includes('funding');
      return [...roles, ...(paid ? (['funding'] as const) : [])].map((role) => ({ result, role }));
    }),
    contributions: asks.flatMap((ask) =>
      ask.contributions.filter(({ donor }) => isThis(donor)).map((contribution) => ({ ask, contribution })),
    ),
  };
}
