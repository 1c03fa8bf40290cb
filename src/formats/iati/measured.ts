import type { Brief, Result } from '../../model/model.ts';
import type { Days } from './budgets.ts';
import type { IatiContext } from './context.ts';
import { element, type Attributes, type XmlElement } from '../xml-element.ts';
import { mustSay } from './narrative.ts';

/** The codes of IATI's ResultType. */
export const resultTypes = { output: '1', outcome: '2', impact: '3', other: '9' } as const;

/** The codes of IATI's IndicatorMeasure. */
export const measures = { unit: '1', percent: '2', qualitative: '5' } as const;

export type Measure = (typeof measures)[keyof typeof measures];

/** Of IATI's IndicatorVocabulary: the indicators of the 2030 Agenda, and our own. */
const vocabularies = { sdg: '9', own: '99' } as const;

/** What an indicator is, before its values. */
interface Head {
  owner: Brief | Result;
  id: string;
  title: readonly XmlElement[];
  measure: Measure;
  ascending: boolean | undefined;
  /** Of the 2030 Agenda. */
  sdgIndicator?: string | undefined;
  absolute: IatiContext['absolute'];
}

/**
 * What every indicator has: its title, and what it is known by. The standard allows a reference on the indicator or on
 * its result, not on both (8.11.1); what an indicator is called decides, so that a result has none.
 */
export function indicatorHead(head: Head): { attributes: Attributes; content: XmlElement[] } {
  const { owner, id, title, measure, ascending, sdgIndicator, absolute } = head;
  const uri = `${absolute(owner.path)}#${id}`;
  return {
    attributes: { measure, ascending: ascending === undefined ? undefined : ascending ? '1' : '0' },
    content: [
      mustSay('title', title, id),
      element('reference', { vocabulary: vocabularies.own, code: id, 'indicator-uri': uri }),
      ...(sdgIndicator === undefined
        ? []
        : [element('reference', { vocabulary: vocabularies.sdg, code: sdgIndicator })]),
    ],
  };
}

/** The values of a period. */
export function period({ start, end }: Days, values: readonly XmlElement[]): XmlElement {
  return element(
    'period',
    {},
    element('period-start', { 'iso-date': start }),
    element('period-end', { 'iso-date': end }),
    values,
  );
}
