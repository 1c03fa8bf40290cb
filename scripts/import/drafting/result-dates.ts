import type { Taken } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { readNumber } from '../recognise/number.ts';
import { sectionsNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { dateUnder } from './brief-facts.ts';
import { take, type Desk, type OpenFields } from './desk.ts';
import { measuredTables } from './measured-table.ts';

/** Adds when a result was achieved, adopted and launched, as far as the record tells. */
export function addDates(desk: Desk, fields: OpenFields, rows: readonly SourceLine[]): void {
  const adopted = dateUnder(desk, 'adopted') ?? dateBehind(desk, 'adoptedOn');
  const launched = dateUnder(desk, 'launched') ?? dateBehind(desk, 'launchedOn');
  const labelled = dateUnder(desk, 'date');
  fields.date = labelled ?? dateInRow(desk, rows) ?? adopted ?? dateMeasured(desk);
  if (adopted !== undefined || launched !== undefined) fields.dates = { adopted, launched };
}

// "Achieved (April 2025)": when what was reached was measured.
function dateMeasured(desk: Desk): Taken<string> | undefined {
  const [measured] = measuredTables(desk);
  const { when, lines = [] } = measured?.actual ?? {};
  return when && take(when.date, lines, 'likely', when.why ?? 'when it was measured');
}

function dateInRow(desk: Desk, rows: readonly SourceLine[]): Taken<string> | undefined {
  for (const line of rows) {
    const [first] = findDates(line.text, desk.reading);
    if (first?.at === 0) return take(first.value, line, first.sure, first.why);
    // A year alone at the beginning of a row of codes.
    const [, year] = /^(\p{Nd}{4})\s/u.exec(line.text) ?? [];
    const number = year === undefined ? undefined : readNumber(year, desk.reading);
    if (number !== undefined && number.value > 1990 && number.value < 2100)
      return take(String(number.value), line, 'likely', 'the year at the beginning of its codes');
  }
  return undefined;
}

// `adopted by … on 1 April 2020`: no other date and no end of a sentence between.
function dateBehind(desk: Desk, list: 'adoptedOn' | 'launchedOn'): Taken<string> | undefined {
  const found = textLines(desk).flatMap((line) =>
    findDates(line.text, desk.reading).flatMap(({ value, at, sure, why }) => {
      const before =
        line.text
          .slice(Math.max(0, at - 75), at)
          .split(/[.;!?]\s|;/u)
          .at(-1) ?? '';
      const words = [...before.matchAll(new RegExp(wordPattern(list).source, 'giu'))];
      const other = wordPattern(list === 'adoptedOn' ? 'launchedOn' : 'adoptedOn');
      const last = words.at(-1);
      if (last === undefined || value.length < 7 || other.test(before.slice(last.index + last[0].length)))
        return [];
      return [
        take(value, line, sure === 'certain' ? 'likely' : sure, why ?? 'the day behind the word for it'),
      ];
    }),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** The lines of the texts on what was achieved. */
export function textLines(desk: Desk): SourceLine[] {
  return sectionsNamed(
    desk.sections,
    'outcomeSummary',
    'outcomeAchieved',
    'contribution',
    'results',
    'summary',
  ).flatMap(({ lines }) => lines);
}
