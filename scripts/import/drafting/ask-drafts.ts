import type { Draft, DraftFields } from '../draft/draft.ts';
import { findDurations } from '../recognise/duration.ts';
import { findPeriods } from '../recognise/period.ts';
import { withoutMarks } from '../sections/folded-label.ts';
import type { SourceLine } from '../source/source-document.ts';
import { askGroups, type AskGroup } from './ask-groups.ts';
import { linesIn, orNothing, putAway, referTo, take, type Desk, type OpenFields } from './desk.ts';
import { sentencesIn } from './sentences.ts';
import { sumOf } from './sum-in.ts';

/** A purpose has no more signs than these. */
const mostSigns = 300;

/**
 * Drafts what a document asks money for: phases in their order, and requests that stand alone.
 * @param brief the draft of the brief that asks
 */
export function askDrafts(desk: Desk, brief: Draft): Draft[] {
  return askGroups(desk).map((group) => {
    putAway(desk, ...group.lines);
    const draft: Draft = {
      collection: 'asks',
      fields: fieldsOf(desk, group, brief),
      document: desk.document,
    };
    desk.drafts.push(draft);
    return draft;
  });
}

/** Notes in a brief that it asks donors for money, where it does. */
export function asDonorBrief(brief: Draft & { fields: OpenFields }, asks: readonly Draft[]): void {
  const [first] = asks;
  if (first !== undefined) brief.fields.kind = take('donor-brief', linesIn(first.fields.amount));
}

function fieldsOf(desk: Desk, group: AskGroup, brief: Draft): DraftFields {
  const { phase, amount, head, lines } = group;
  const { title, purpose } = wordsOf(group);
  return {
    brief: referTo(brief, head, 'certain'),
    title: title && take(title.text, title.line, title.sure, title.why),
    kind: take(
      phase === undefined ? 'standalone' : 'phase',
      group.phaseLine ?? head,
      phase === undefined ? 'likely' : 'certain',
      phase === undefined ? 'it has no number' : undefined,
    ),
    order: phase === undefined ? undefined : take(phase, group.phaseLine ?? head),
    purpose: purpose && take(purpose.text, purpose.line),
    amount: take(sumOf(amount.value), amount.line, amount.sure, amount.why),
    ...(group.time ?? timeOf(desk, lines)),
    deliverables: orNothing(group.deliverables.map((line) => take(withoutMarks(line.text), line))),
  };
}

interface Words {
  text: string;
  line: SourceLine;
  sure?: 'certain' | 'likely' | 'guess';
  why?: string;
}

function wordsOf(group: AskGroup): { title?: Words | undefined; purpose?: Words | undefined } {
  const { phase, headText, head, texts, phaseWords } = group;
  const [first] = texts;
  const [name = '', ...more] = sentencesIn(headText);
  // `Phase 1 – Learn. Count the wells of …`
  if (more.length > 0 && name.split(/\s+/u).length <= 6)
    return {
      title: { text: name.replace(/\.$/u, ''), line: head },
      purpose: purposeOf({ ...head, text: more.join(' ') }),
    };
  const isName =
    headText !== '' &&
    headText.split(/\s+/u).length <= 14 &&
    headText.length <= 110 &&
    !/[.!?؟]$/u.test(headText);
  if (isName && (first !== undefined || phase === undefined || phaseWords === undefined))
    return {
      title: { text: headText, line: head },
      purpose: purposeOf(first) ?? (first ? undefined : { text: headText, line: head }),
    };
  const line: SourceLine = { ...head, text: headText };
  const purpose = headText === '' ? purposeOf(first) : { ...purposeOf(line), line: head };
  const whole = purpose?.text === undefined ? undefined : { text: purpose.text, line: purpose.line };
  const title = isName
    ? { text: headText, line: head }
    : phaseWords === undefined
      ? clauseOf(headText, head)
      : { text: phaseWords, line: head };
  return { title, purpose: whole };
}

function purposeOf(line: SourceLine | undefined): Words | undefined {
  if (line === undefined) return undefined;
  if (line.text.length <= mostSigns) return { text: line.text, line };
  const [sentence = ''] = sentencesIn(line.text);
  return sentence.length <= mostSigns ? { text: sentence, line } : undefined;
}

// The first clause of a request that has no title.
function clauseOf(text: string, line: SourceLine): Words | undefined {
  const [clause = ''] = text.split(/[,;:.،؛]/u);
  const short =
    clause.split(/\s+/u).length <= 14
      ? clause
      : clause.split(/\s+(?:through|by|to|pour|para|so that|par|afin|mediante|através|من خلال)\s/u)[0];
  const title = short?.trim();
  return title === undefined || title === '' || title.length > 110
    ? undefined
    : { text: title, line, sure: 'guess', why: 'the request has no title: its first words' };
}

function timeOf(desk: Desk, lines: readonly SourceLine[]): DraftFields {
  const periods = lines.flatMap((line) =>
    findPeriods(line.text, desk.reading).map((found) => ({ line, ...found })),
  );
  const [period] = periods;
  if (period !== undefined && periods.length === 1)
    return { period: take(period.value, period.line, period.sure, period.why) };
  const durations = lines.flatMap((line) =>
    findDurations(line.text, desk.reading).map((found) => ({ line, ...found })),
  );
  const [months] = durations;
  if (months === undefined || durations.length > 1) return {};
  return { durationMonths: take(months.value, months.line, months.sure, months.why) };
}
