import { isIatiIdentifier } from '../../domain/iati-identifier.ts';
import type { Brief, Organisation } from '../../model/model.ts';
import type { IatiContext } from './context.ts';
import type { XmlElement } from '../xml-element.ts';
import { reasons, type Tell } from './left-out.ts';
import { mustSay, narratives } from './narrative.ts';
import { ownPrefix } from './namespace.ts';
import { organisationTypeCode } from './organisation-type.ts';

type Role = Brief['participants'][number]['role'];

/** The codes of IATI's OrganisationRole; it has none for whoever takes part in another way. */
const roles: Readonly<Partial<Record<Role, string>>> = {
  funding: '1',
  accountable: '2',
  extending: '3',
  implementing: '4',
};

/** Who reports the activity. */
export function reportingOrg({ reporter, narrate }: Pick<IatiContext, 'reporter' | 'narrate'>): XmlElement {
  const { ref, type, isSecondary, organisation } = reporter;
  const secondary = isSecondary === undefined ? undefined : isSecondary ? '1' : '0';
  return mustSay('reporting-org', namesOf(organisation, narrate), organisation.id, {
    ref,
    type,
    'secondary-reporter': secondary,
  });
}

/** Who takes part in a brief, and as what. */
export function participatingOrgs(brief: Brief, context: IatiContext, tell: Tell): XmlElement[] {
  const written = brief.participants.flatMap(({ organisation, role }, i) => {
    const code = roles[role];
    if (code !== undefined)
      return [organisationElement('participating-org', organisation, context, { role: code })];
    tell(`participants[${i}]`, reasons.role);
    return [];
  });
  return written.length > 0 ? written : [siteAsParticipant(context)];
}

/** The standard demands a participant: where the content has none, the site's organisation does the work. Marked. */
export function siteAsParticipant(context: IatiContext): XmlElement {
  const attributes = { role: '4', [`${ownPrefix}:basis`]: 'site' };
  return organisationElement('participating-org', context.model.site.organisation, context, attributes);
}

/** An organisation as a part of an activity: its identifier, its kind, its name in every language. */
export function organisationElement(
  name: string,
  organisation: Organisation,
  { narrate }: Pick<IatiContext, 'narrate'>,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const { iatiRef, type } = organisation;
  const ref = iatiRef !== undefined && isIatiIdentifier(iatiRef) ? iatiRef : undefined;
  return mustSay(name, namesOf(organisation, narrate), organisation.id, {
    ref,
    type: organisationTypeCode(type),
    ...attributes,
  });
}

/** The names of an organisation, in every language. */
export function namesOf(organisation: Organisation, narrate: IatiContext['narrate']): XmlElement[] {
  return narratives(narrate(organisation, ({ name }) => name));
}

/** Whether a part that an organisation plays goes out. */
export function isRoleWritten(role: Role): boolean {
  return roles[role] !== undefined;
}
