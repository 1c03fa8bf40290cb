import { agendaCodes } from '../../../src/domain/agenda-2030.ts';
import { taken, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { sectorVocabularyOf } from './codes.ts';
import { attributeOf, childrenOf, type IatiElement } from './element.ts';

/** The goals and targets of the 2030 Agenda that an activity serves: by tags, or by sectors of that vocabulary. */
export function goalsOf(reading: ActivityReading): Taken<string>[] {
  const { activity, lines } = reading;
  const tags = childrenOf(activity, 'tag').filter((one) =>
    ['2', '3'].includes(attributeOf(one, 'vocabulary') ?? ''),
  );
  const sectors = reading.isOwn ? [] : childrenOf(activity, 'sector').filter(isOfAgenda);
  const seen = new Set<string>();
  return [...tags, ...sectors].flatMap((element) => {
    const code = attributeOf(element, 'code') ?? '';
    if (!agendaCodes.includes(code) || (seen.has(code) && !reading.isOwn)) return [];
    seen.add(code);
    return [taken(code, lines.of(element))];
  });
}

function isOfAgenda(element: IatiElement): boolean {
  const vocabulary = sectorVocabularyOf(attributeOf(element, 'vocabulary'));
  return vocabulary === 'goals' || vocabulary === 'targets';
}
