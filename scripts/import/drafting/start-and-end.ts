import type { Period } from '../../../src/domain/period.ts';
import { endsBeforeStart } from '../../../src/domain/period.ts';
import type { Taken } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { take, type Desk } from './desk.ts';

/**
 * When a project runs, by the one sentence that says so: "The project began on 1 February 2024 and ends on 31 January 2027."
 */
export function startAndEnd(desk: Desk): Taken<Period> | undefined {
  const found = desk.sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.text
        .split(sentenceEnd)
        .flatMap((sentence) =>
          periodIn(desk, sentence).map((value) =>
            take(value, line, 'likely', 'the text says when it begins and ends'),
          ),
        ),
    );
  const [first] = found;
  return new Set(found.map(({ value }) => JSON.stringify(value))).size === 1 ? first : undefined;
}

const sentenceEnd = /(?<=[\p{L}\p{N})][.!?])\s+(?=\p{Lu})/u;

function periodIn({ reading }: Desk, sentence: string): Period[] {
  const work = wordPattern('works').exec(sentence);
  if (work === null || !begins.test(sentence) || !ends.test(sentence)) return [];
  const dates = findDates(sentence, reading).filter(({ sure }) => sure !== 'guess');
  const [start, end, ...others] = dates;
  if (start === undefined || end === undefined || others.length > 0 || work.index > start.at) return [];
  if (!begins.test(sentence.slice(work.index, start.at)) || !ends.test(sentence.slice(start.at, end.at)))
    return [];
  const period = { start: start.value, end: end.value };
  return endsBeforeStart(period) ? [] : [period];
}

const begins =
  /(?<!\p{L})(?:began|begins|started|starts|was launched|launched|runs|commenced|will start|will begin)(?!\p{L})/u;
const ends =
  /(?<!\p{L})(?:ends|ended|will end|closes|closed|will close|finishes|will finish|until|concludes|runs until)(?!\p{L})/u;
