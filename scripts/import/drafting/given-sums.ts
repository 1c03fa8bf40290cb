import type { PartialDate } from '../../../src/domain/partial-date.ts';
import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import type { Found } from '../recognise/found.ts';
import { findMoney, type FoundMoney } from '../recognise/money.ts';
import { findOrganisations, type NamedOrganisation } from '../recognise/organisation.ts';
import { originOf } from '../sections/cut-line.ts';
import { choicePattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { referTo, take, type Desk } from './desk.ts';
import { organisationDraft } from './organisation-drafts.ts';
import { sumOf } from './sum-in.ts';

/** How far a gift has come. */
export const stages = ['received', 'commitment', 'pledge'] as const;

/** Whether a line tells of a sum that is given or promised already: it is none that is asked for. */
export function isGiven(line: SourceLine): boolean {
  const whole = originOf(line).text;
  // "Already promised: Lake Fund, EUR 40,000": the label tells; of a paragraph each sentence tells for itself.
  const text = /[.!?]\s/u.test(whole) ? line.text : whole;
  return stages.some((stage) => choicePattern('given', stage).test(text));
}

/**
 * What donors have given of what is asked, by the lines that say it whole: one sum, one donor, one date. What is not said
 * whole is left to staff.
 */
export function givenSums(desk: Desk, lines: readonly SourceLine[]): DraftFields[] {
  return lines.flatMap((line): DraftFields[] => {
    const [stage, ...others] = stages.filter((one) => choicePattern('given', one).test(originOf(line).text));
    const sum = alone(findMoney(line.text, desk.reading));
    const date = alone(findDates(line.text, desk.reading));
    const donor = alone(findOrganisations(line.text, desk.reading));
    if (stage === undefined || others.length > 0 || !date || !donor || !sum?.value.currency) return [];
    return [giftField(desk, line, { stage, sum, date, donor })];
  });
}

/** What a line says of a gift, each part of it once. */
interface Gift {
  stage: (typeof stages)[number];
  sum: Found<FoundMoney>;
  date: Found<PartialDate>;
  donor: Found<NamedOrganisation>;
}

/** The fields of a contribution, and the draft of its donor. */
export function giftField(desk: Desk, line: SourceLine, { stage, sum, date, donor }: Gift): DraftFields {
  return {
    donor: referTo(organisationDraft(desk, donor.value, line, donor.sure), line, donor.sure),
    amount: take(sumOf(sum.value), line, sum.sure, sum.why),
    kind: take(stage, line),
    date: take(date.value, line, date.sure, date.why),
  };
}

function alone<Value>(found: readonly Found<Value>[]): Found<Value> | undefined {
  const [only, ...others] = found;
  return others.length > 0 || only?.sure === 'guess' ? undefined : only;
}
