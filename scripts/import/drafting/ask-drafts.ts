import { isTaken, type Draft, type DraftFields, type DraftValue } from '../draft/draft.ts';
import { findMoney } from '../recognise/money.ts';
import { originOf } from '../sections/cut-line.ts';
import { withoutMarks } from '../sections/folded-label.ts';
import type { SourceLine } from '../source/source-document.ts';
import { askGroups } from './ask-groups.ts';
import type { AskGroup } from './ask-lines.ts';
import { timeOf } from './ask-time.ts';
import { linesIn, orNothing, putAway, referTo, take, type Desk, type OpenFields } from './desk.ts';
import { titleOf } from './document-title.ts';
import { giftsInTables } from './gift-tables.ts';
import { givenSums, isGiven } from './given-sums.ts';
import { costsOfPhase, givenToPhase } from './phase-facts.ts';
import { sentencesIn } from './sentences.ts';
import { sumOf } from './sum-in.ts';

/** A purpose has no more signs than these. */
const mostSigns = 300;

/**
 * Drafts what a document asks money for: phases in their order, and requests that stand alone.
 * @param brief the draft of the brief that asks
 */
export function askDrafts(desk: Desk, brief: Draft): Draft[] {
  const groups = askGroups(desk);
  const asked = new Set(groups.flatMap(({ lines }) => lines.map(originOf)));
  return groups.map((group) => {
    if (group.isSaid !== true) putAway(desk, ...group.lines);
    const draft: Draft = {
      collection: 'asks',
      fields: { ...fieldsOf(desk, group, brief), ...elsewhere(desk, group, asked) },
      document: desk.document,
    };
    desk.drafts.push(draft);
    return draft;
  });
}

/** Notes in a brief that it asks donors for money, where it does. */
export function asDonorBrief(brief: Draft & { fields: OpenFields }, asks: readonly Draft[]): void {
  const [first] = asks;
  if (first === undefined) return;
  brief.fields.kind = take('donor-brief', linesIn(first.fields.amount));
  // The cost of a request is none of the whole.
  const asked = new Set(asks.flatMap(({ fields }) => keysOf(fields.amount)));
  const { budget } = brief.fields;
  if (Array.isArray(budget))
    brief.fields.budget = orNothing(
      (budget as readonly DraftFields[]).filter(
        ({ amount }) => !keysOf(amount).some((key) => asked.has(key)),
      ),
    );
}

// What other parts of the document say of a phase that they name.
function elsewhere(desk: Desk, group: AskGroup, asked: ReadonlySet<SourceLine>): DraftFields {
  const { phase } = group;
  if (phase === undefined) return {};
  const costs = group.costs ?? costsOfPhase(desk, phase);
  const given = [...giftsOf(desk, group), ...givenToPhase(desk, phase, asked)];
  return {
    ...(costs.length > 1 && { costLines: costs }),
    ...(given.length > 0 && { contributions: given }),
  };
}

function giftsOf(desk: Desk, group: AskGroup): DraftFields[] {
  const told = group.gifts ?? givenSums(desk, ofItsOwn(group));
  return told.length > 0 ? told : giftsInTables(desk, group);
}

// Its line; of a paragraph, which may tell of several sums, with the sum.
function keysOf(field: DraftValue | undefined): unknown[] {
  const sum = isTaken(field) ? JSON.stringify(field.value) : '';
  return linesIn(field).map((line) => (line.text.length < 150 ? line : `${line.place} ${sum}`));
}

function fieldsOf(desk: Desk, group: AskGroup, brief: Draft): DraftFields {
  const { phase, amount, head, lines } = group;
  const { title = wholeTitle(desk, head), purpose } = wordsOf(desk, group);
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
    ...(group.time ??
      timeOf(
        desk,
        lines.filter((line) => !isGiven(line)),
      )),
    contributions: orNothing(giftsOf(desk, group)),
    deliverables: orNothing(group.deliverables.map((line) => take(withoutMarks(line.text), line))),
  };
}

// Below the last of a list a line may be on all of them.
function ofItsOwn({ head, lines }: AskGroup): readonly SourceLine[] {
  return head.kind === 'heading' ? lines : lines.filter((line) => originOf(line) === originOf(head));
}

interface Words {
  text: string;
  line: SourceLine;
  sure?: 'certain' | 'likely' | 'guess';
  why?: string;
}

// A request of no name is for the whole.
function wholeTitle(desk: Desk, line: SourceLine): Words | undefined {
  const title = titleOf(desk);
  return title === undefined
    ? undefined
    : {
        text: title.text,
        line: title.lines[0] ?? line,
        sure: 'guess',
        why: 'the request has no title: that of the document',
      };
}

function wordsOf(desk: Desk, group: AskGroup): { title?: Words | undefined; purpose?: Words | undefined } {
  const { phase, headText, head, texts, phaseWords } = group;
  const [first] = texts;
  const [name = '', ...more] = sentencesIn(headText);
  // `Phase 1 – Learn. Count the wells of …`
  if (more.length > 0 && name.split(/\s+/u).length <= 6)
    return {
      title: { text: name.replace(/\.$/u, ''), line: head },
      purpose: purposeOf({ ...head, text: more.join(' ') }),
    };
  if (
    phase !== undefined &&
    headText.endsWith('.') &&
    more.length === 0 &&
    headText.split(/\s+/u).length <= 6
  )
    return {
      title: { text: headText.replace(/\.$/u, ''), line: head },
      purpose: purposeOf(first) ?? { text: headText, line: head },
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
      ? clauseOf(desk, headText, head)
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
function clauseOf(desk: Desk, text: string, line: SourceLine): Words | undefined {
  const [clause = ''] = text.split(/[,;:.،؛](?!\p{N})/u);
  const short =
    clause.split(/\s+/u).length <= 14
      ? clause
      : clause.split(/\s+(?:through|by|to|pour|para|so that|par|afin|mediante|através|من خلال)\s/u)[0];
  const title = short?.trim();
  return title === undefined ||
    title === '' ||
    title.length > 110 ||
    findMoney(title, desk.reading).length > 0
    ? undefined
    : { text: title, line, sure: 'guess', why: 'the request has no title: its first words' };
}
