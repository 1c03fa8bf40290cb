/** The elements of an activity, by name, in the order that the schema gives them; each is XML, and '' leaves it out. */
export type ActivityElements = Readonly<Record<keyof typeof elements, string>>;

const narrative = '<narrative xml:lang="en">Words</narrative>';
const elements = {
  'reporting-org': `<reporting-org ref="X-ORG-1" type="40">${narrative}</reporting-org>`,
  title: `<title>${narrative}</title>`,
  description: `<description type="1">${narrative}</description>`,
  'participating-org': `<participating-org role="4" type="22">${narrative}</participating-org>`,
  'other-identifier': '',
  'activity-status': '<activity-status code="1"/>',
  'activity-date': '<activity-date type="1" iso-date="2026-01-01"/>',
  'contact-info': '',
  'recipient-country': '<recipient-country code="FJ"/>',
  'recipient-region': '',
  sector: '<sector code="43010"/>',
  tag: '',
  budget: '',
  transaction: '',
  'document-link': '',
  'related-activity': '',
  result: '',
};

/** A valid activity, but for what is asked to be otherwise. */
export function activity({
  identifier = 'X-ORG-1-a',
  attributes = 'xml:lang="en" default-currency="FJD"',
  elements: changed = {},
}: {
  identifier?: string;
  attributes?: string;
  elements?: Partial<ActivityElements>;
}): string {
  const all = Object.values({ ...elements, ...changed });
  return `<iati-activity ${attributes}>\n<iati-identifier>${identifier}</iati-identifier>\n${all.filter(Boolean).join('\n')}\n</iati-activity>\n`;
}

/** A whole file of activities. */
export function activitiesFile(...activities: readonly string[]): string {
  return `<iati-activities version="2.03">\n${activities.join('')}</iati-activities>\n`;
}

/** A whole valid file about an organisation, but for what stands at its end. */
export function organisationFile(end = ''): string {
  return `<iati-organisations version="2.03"><iati-organisation xml:lang="en" default-currency="FJD">
<organisation-identifier>X-ORG-1</organisation-identifier>
<name>${narrative}</name>
<reporting-org ref="X-ORG-1" type="40">${narrative}</reporting-org>
${end}</iati-organisation></iati-organisations>
`;
}
