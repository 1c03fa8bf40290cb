import type { Brief } from '../../model/model.ts';
import { activityElement, hierarchies, relatedActivity, relations, statuses } from './activity.ts';
import { briefBudgets } from './budgets.ts';
import { briefIndicators } from './brief-indicators.ts';
import { contactInfo } from './contact-info.ts';
import type { IatiContext } from './context.ts';
import { activityDates, borrowedDate, lastUpdated } from './dates.ts';
import { documentLinks } from './document-links.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { tellFilled, type NeverOut } from './filled.ts';
import { reasons, type Tell } from './left-out.ts';
import { ownPrefix } from './namespace.ts';
import { participatingOrgs } from './participants.ts';
import { places } from './places.ts';
import { sector, tags } from './sectors.ts';

const neverOut: NeverOut = {
  subtitle: reasons.oneTitle,
  publishedNote: reasons.noPlace,
  'contacts[].role': reasons.ownOfContact,
  'contacts[].office': reasons.ownOfContact,
  figures: reasons.noPlace,
  outcomes: reasons.indicatorOnly,
  outputs: reasons.indicatorOnly,
  frameworks: reasons.noPlace,
  quote: reasons.noPlace,
  theoryOfChange: reasons.noPlace,
  risks: reasons.noPlace,
  sustainability: reasons.noPlace,
  reporting: reasons.noPlace,
  gallery: reasons.noPlace,
  cover: reasons.noPlace,
  redirectFrom: reasons.siteOnly,
  sources: reasons.noPlace,
};

/**
 * A brief as an activity, in the order of the schema.
 * @param results those that can go out
 * @param tell hears what of the brief's own fields is left out
 */
export function briefActivity(
  brief: Brief,
  results: readonly XmlElement[],
  context: IatiContext,
  tell: Tell,
): XmlElement {
  const { kind, published, updated, code, period, status, asks } = brief;
  const { today } = context;
  tellFilled(brief, neverOut, tell);
  if (brief.hasBody) tell('body', reasons.wordsOnly);
  return activityElement(
    brief,
    context,
    {
      'last-updated-datetime': lastUpdated(updated, today, tell),
      hierarchy: hierarchies.brief,
      [`${ownPrefix}:kind`]: kind,
      [`${ownPrefix}:published`]: published,
    },
    ({ summary }) => summary,
    participatingOrgs(brief, context, tell),
    code === undefined ? undefined : element('other-identifier', { ref: code, type: ownCode }),
    element('activity-status', { code: statuses[status] }),
    period ? activityDates(period, today, status === 'pipeline') : borrowedDate(published, 'published'),
    brief.contacts.map(({ contact }) => contactInfo(contact, context)),
    places(brief, context, tell),
    sector(brief, tell),
    tags(brief, context),
    briefBudgets(brief, tell),
    documentLinks(brief, context, tell),
    brief.parent && relatedActivity(brief.parent, relations.parent, context),
    [...brief.children, ...asks].map((child) => relatedActivity(child, relations.child, context)),
    relatedByIt(brief).map((other) => relatedActivity(other, relations.sibling, context)),
    briefIndicators(brief, context, tell),
    results,
  );
}

/** Of IATI's OtherIdentifierType: what whoever reports calls the activity. */
const ownCode = 'A1';

// Those that the brief names itself: the others name it where they stand.
function relatedByIt({ related, parent, id }: Brief): Brief[] {
  return related.filter(
    (other) => other !== parent && other.namedBy.briefs.some((naming) => naming.id === id),
  );
}
