import type { IatiSource } from './context.ts';
import { element, textElement, writeElement } from '../xml-element.ts';
import { organisationsFrame } from './frame.ts';
import { mustSay } from './narrative.ts';
import { namesOf, reportingOrg } from './participants.ts';
import { reporterOf } from './reporter.ts';

/**
 * The organisation that reports, as a file of IATI 2.03: who it is. The content knows no budgets of the organisation
 * itself, so that none stand there. Undefined where nobody reports.
 */
export function iatiOrganisation({
  model,
  narrate,
}: Pick<IatiSource, 'model' | 'narrate'>): string | undefined {
  const reporter = reporterOf(model);
  if (!reporter) return undefined;
  const { organisation, ref } = reporter;
  const written = element(
    'iati-organisation',
    { 'xml:lang': model.site.defaultLanguage },
    textElement('organisation-identifier', ref),
    mustSay('name', namesOf(organisation, narrate), organisation.id),
    reportingOrg({ reporter, narrate }),
  );
  return organisationsFrame.head + writeElement(written, '  ') + organisationsFrame.tail;
}
