import { findAcross, rulesOf } from '../content-files/across.ts';
import { corpusOf, type TakeApart } from '../content-files/corpus.ts';
import { readTaken, siteFieldsIn, type TakenFolder } from '../content-files/read-taken.ts';
import type { Problem } from '../domain/problem.ts';
import { dayIn, timeZoneIn } from '../domain/time-zone.ts';
import { newFaults } from './new-faults.ts';

/** What a save would make wrong with entries as they stand to each other. */
export interface AcrossFaults {
  /** What must not be saved. */
  refused: Problem[];
  /** What stops a build, but is to be mended in another entry, which can only be written afterwards. */
  later: Problem[];
  warnings: Problem[];
}

/**
 * What the rules across entries say of a content folder and did not say of it before. Texts of Markdown are not looked
 * into: what takes them apart is too large for a browser.
 * @param saved the files that are saved, from the content folder: what they name is looked at beforehand
 */
export function acrossFaults(
  before: TakenFolder,
  now: TakenFolder,
  saved: ReadonlySet<string>,
  clock: Date,
): AcrossFaults {
  const { made } = newFaults(
    problemsIn(before, saved, clock),
    problemsIn(now, saved, clock),
    ({ rule, file }) => `${rule} ${file}`,
  );
  const errors = made.filter(({ severity }) => severity === 'error');
  return {
    refused: errors.filter(({ rule }) => rule !== completedLater),
    later: errors.filter(({ rule }) => rule === completedLater),
    warnings: made.filter(({ severity }) => severity === 'warning'),
  };
}

// A brief comes before the ask that names it.
const completedLater = 'donor-brief-asks';

function problemsIn(folder: TakenFolder, saved: ReadonlySet<string>, clock: Date): Problem[] {
  const today = dayIn(timeZoneIn(siteFieldsIn(folder)), clock);
  const content = readTaken(folder, today);
  const found = corpusOf(content, today, withoutTexts);
  const across = [...rulesOf('error'), ...rulesOf('warning')].flatMap((name) => findAcross(name, found));
  return [
    ...content.problems.filter(({ file }) => !saved.has(file)),
    ...across.filter(({ rule, file }) => rule !== 'reference-exists' || !saved.has(file)),
  ];
}

const withoutTexts: TakeApart = () => ({
  code: [],
  directives: [],
  links: [],
  headings: [],
  paragraphs: [],
  phrases: [],
  marks: [],
});
