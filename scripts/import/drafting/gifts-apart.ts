import { cutLine } from '../sections/cut-line.ts';
import type { SourceLine } from '../source/source-document.ts';
import { phaseAt } from './ask-words.ts';
import type { Desk } from './desk.ts';
import { isGiven } from './given-sums.ts';
import { sentencesIn } from './sentences.ts';

/** A paragraph on a phase that tells what is given of it too: its sentences apart; undefined where it is none. */
export function giftsApart(
  desk: Desk,
  line: SourceLine,
): { asked: SourceLine; given: SourceLine[] } | undefined {
  const sentences = sentencesIn(line.text);
  if (sentences.length < 2 || phaseAt(desk, line) === undefined || !isGiven(line)) return undefined;
  const cuts = sentences.map((text) => cutLine(line, text));
  const asked = cuts.filter((one) => !isGiven(one)).map(({ text }) => text);
  const given = cuts.filter(isGiven);
  return asked.length === 0 ? undefined : { asked: cutLine(line, asked.join(' ')), given };
}
