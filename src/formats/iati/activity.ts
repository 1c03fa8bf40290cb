import type { Ask, Brief } from '../../model/model.ts';
import type { IatiContext } from './context.ts';
import { element, textElement, type Content, type XmlElement } from '../xml-element.ts';
import { mustSay, narratives } from './narrative.ts';
import { reportingOrg } from './participants.ts';

/** The codes of IATI's ActivityStatus. */
export const statuses: Readonly<Record<Brief['status'], string>> = {
  pipeline: '1',
  implementation: '2',
  finalisation: '3',
  closed: '4',
  cancelled: '5',
  suspended: '6',
};

/** The codes of IATI's RelatedActivityType. */
export const relations = { parent: '1', child: '2', sibling: '3' } as const;

/** What tells a brief from what it asks for: the levels of its activities. */
export const hierarchies = { brief: '1', ask: '2' } as const;

/** An activity, begun as each is: which it is, who reports it, and what it is about. */
export function activityElement<Of extends Brief | Ask>(
  entry: Of,
  context: IatiContext,
  attributes: Readonly<Record<string, string | undefined>>,
  summary: (entry: Of) => string | undefined,
  ...content: Content[]
): XmlElement {
  const { narrate, model, identifierOf } = context;
  return element(
    'iati-activity',
    { 'xml:lang': model.site.defaultLanguage, ...attributes },
    textElement('iati-identifier', identifierOf(entry)),
    reportingOrg(context),
    mustSay('title', narratives(narrate<Of>(entry, (one) => one.title)), entry.id),
    mustSay('description', narratives(narrate<Of>(entry, summary)), entry.id, { type: general }),
    content,
  );
}

/** Of IATI's DescriptionType. */
const general = '1';

/** An activity of this site that one has to do with. */
export function relatedActivity(entry: Brief | Ask, type: string, { identifierOf }: IatiContext): XmlElement {
  return element('related-activity', { ref: identifierOf(entry), type });
}
