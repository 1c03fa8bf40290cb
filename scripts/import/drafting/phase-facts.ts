import type { DraftFields } from '../draft/draft.ts';
import { currencyTold } from '../recognise/currency-told.ts';
import { findPhases } from '../recognise/ordinal.ts';
import { originOf } from '../sections/cut-line.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import type { Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { budgetOf } from './budget-fields.ts';
import { putAway, type Desk } from './desk.ts';
import { givenSums, isGiven } from './given-sums.ts';

/**
 * What donors have given to a phase, by lines elsewhere that name it: "The Water Fund pledged EUR 400 to Phase II in May
 * 2025."
 * @param asked the lines of all requests
 */
export function givenToPhase(desk: Desk, phase: number, asked: ReadonlySet<SourceLine>): DraftFields[] {
  const lines = desk.sections
    .flatMap((section) => section.lines)
    .filter((line) => !asked.has(originOf(line)) && isGiven(line) && isOnPhase(desk, line.text, phase));
  return lines.flatMap((line) => {
    const given = givenSums(desk, [line]);
    if (given.length > 0) putAway(desk, line);
    return given;
  });
}

/** What the sum of a phase is made of, under a heading that names a budget and that phase. */
export function costsOfPhase(desk: Desk, phase: number): DraftFields[] {
  return desk.sections
    .filter((section) => isItsBudget(desk, section, phase))
    .flatMap((section) => {
      const own = section.lines.filter((line) => !isGiven(line));
      const lines = budgetOf({ ...desk, sections: [{ ...section, names: ['budget'], lines: own }] });
      return lines.filter(({ category }) => category !== undefined);
    });
}

function isItsBudget(desk: Desk, { label }: Section, phase: number): boolean {
  if (label === undefined || label.text.length > 80 || !isOnPhase(desk, label.text, phase)) return false;
  // "Phase 2 in detail (EUR)": what names a currency heads sums.
  if (/[(（]/u.test(label.text) && currencyTold(label.text, desk.reading) !== undefined) return true;
  const words = foldedLabel(label.text).split(/[\s:()–—-]+/u);
  return sectionWords('und').some(({ sections: { budget } }) =>
    listed(budget).some((word) => !word.includes(' ') && words.includes(foldedLabel(word))),
  );
}

function isOnPhase({ reading }: Desk, text: string, phase: number): boolean {
  const [found, ...others] = findPhases(text, reading);
  return found?.value === phase && others.length === 0;
}
