import type { Model, Organisation } from '../../model/model.ts';
import { isIatiIdentifier, withoutForbidden } from '../../domain/iati-identifier.ts';
import { organisationTypeCode } from './organisation-type.ts';
import { reasons } from './left-out.ts';

/** Who publishes the activities, and what their identifiers begin with. */
export interface Reporter {
  /** IATI identifier. */
  ref: string;
  /** Code of IATI's OrganisationType. */
  type: string;
  /** Whether somebody else is the first to report them; undefined where nobody says. */
  isSecondary: boolean | undefined;
  prefix: string;
  organisation: Organisation;
}

/**
 * Who reports: what `iati` in `site.yaml` says, else the organisation of the site where that has an IATI identifier.
 * Undefined where nobody can (`whyNobodyReports`).
 */
export function reporterOf({
  site,
  organisations,
}: Pick<Model, 'site' | 'organisations'>): Reporter | undefined {
  const { iati, organisation: own } = site;
  const ref = iati?.reportingOrg ?? own.iatiRef;
  if (ref === undefined || !isIatiIdentifier(ref)) return undefined;
  const named = own.iatiRef === ref ? own : organisations.find(({ iatiRef }) => iatiRef === ref);
  const organisation = named ?? own;
  return {
    ref,
    type: iati?.type ?? organisationTypeCode(organisation.type),
    isSecondary: iati?.secondaryReporter,
    prefix: withoutForbidden(iati?.prefix ?? `${ref}-briefs`),
    organisation,
  };
}

/** Why there are no IATI files; undefined where somebody reports. */
export function whyNobodyReports(model: Pick<Model, 'site' | 'organisations'>): string | undefined {
  if (reporterOf(model)) return undefined;
  const { iati, organisation } = model.site;
  return (iati?.reportingOrg ?? organisation.iatiRef) === undefined
    ? reasons.noReporter
    : reasons.badReporter;
}
