import type { Repair } from '../source/source-document.ts';
import { arabicShapes } from './arabic.ts';
import { entityMending } from './entities.ts';
import { excerpts } from './excerpts.ts';
import { gluedBrackets, gluedNames, gluedSentences } from './glued-words.ts';
import { laoMending } from './lao.ts';
import type { Mending } from './mending.ts';
import { mojibakeMending } from './mojibake.ts';
import { signMendings } from './signs.ts';

/**
 * The words of a line as their author wrote them: without what programs added or broke on the way. Only what is certain
 * is mended; what changes words is told.
 * @param place of the line, in words for staff
 * @example repairText('to future crises.The actions', 'line 3').text // 'to future crises. The actions'
 */
export function repairText(written: string, place: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let text = written;
  for (const { what, mend } of mendings) {
    const next = mend(text);
    if (what !== undefined && next !== text) repairs.push({ place, what, ...excerpts(text, next) });
    text = next;
  }
  return { text, repairs };
}

// Letters first, for the rest looks at words.
const mendings: readonly Mending[] = [
  mojibakeMending,
  entityMending,
  ...signMendings,
  arabicShapes,
  laoMending,
  gluedSentences,
  gluedBrackets,
  gluedNames,
];
