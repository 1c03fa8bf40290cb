import { endsBeforeStart, type Period } from '../../../src/domain/period.ts';
import type { Taken } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { findPeriods } from '../recognise/period.ts';
import { prosePart } from '../recognise/prose-words.ts';
import { isNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { take, type Desk } from './desk.ts';
import { sentencesIn } from './sentences.ts';

/**
 * When a work takes place, as sentences say it: `The project runs from May 2023 to April 2027.`, `It began on 1 May 2023
 * and will end on 30 April 2027.`; undefined where they say several.
 */
export function saidPeriod(desk: Desk): Taken<Period> | undefined {
  const found = desk.sections
    .filter((section) => !isNamed(section, 'about', 'sources', 'quote', 'events'))
    .flatMap(({ lines }) => lines)
    .filter(({ kind, text }) => kind === 'paragraph' && text.length < longest)
    .flatMap((line) => sentencesIn(line.text).flatMap((text) => inSentence(desk, text, line)));
  return new Set(found.map(({ value }) => JSON.stringify(value))).size === 1 ? found[0] : undefined;
}

const longest = 5000;
const runs = new RegExp(
  `(?<!\\p{L})${prosePart((words) => words.runs)}\\s(?:[\\p{L}\\p{N}’',-]+\\s){0,5}$`,
  'iu',
);
const begins = new RegExp(
  `(?<!\\p{L})${prosePart((words) => words.begins)}\\s(?:[\\p{L}’']+\\s){0,2}$`,
  'iu',
);
const ends = new RegExp(`(?<!\\p{L})${prosePart((words) => words.ends)}\\s(?:[\\p{L}’']+\\s){0,2}$`, 'iu');

function inSentence(desk: Desk, text: string, line: SourceLine): Taken<Period>[] {
  if (!isOnWork(text)) return [];
  const [period, ...periods] = findPeriods(text, desk.reading).filter(
    ({ value: { end } }) => end !== undefined,
  );
  if (period !== undefined && periods.length === 0 && runs.test(text.slice(0, period.at)))
    return [take(period.value, line, period.sure === 'certain' ? 'likely' : period.sure, period.why)];
  return betweenDays(desk, text, line);
}

// The work is what the sentence begins with.
function isOnWork(text: string): boolean {
  return (
    /^(?:It|They|Work|The (?:work|whole|plan|proposal|undertaking|action)|Elle|Il)\s/u.test(text) ||
    wordPattern('works').test(text)
  );
}

function betweenDays(desk: Desk, text: string, line: SourceLine): Taken<Period>[] {
  const [first, last, ...others] = findDates(text, desk.reading);
  if (!first || !last || others.length > 0 || !begins.test(text.slice(0, first.at))) return [];
  if (!ends.test(text.slice(first.at + first.written.length, last.at))) return [];
  const value = { start: first.value, end: last.value };
  return endsBeforeStart(value) ? [] : [take(value, line, 'likely', 'the days that its sentence gives')];
}
