import type { DraftFields, Sureness } from '../draft/draft.ts';
import { findMoney, type FoundMoney } from '../recognise/money.ts';
import { withoutMarks } from '../sections/folded-label.ts';
import { readLabel } from '../sections/label.ts';
import { isNamed, type Section } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { isOnlySum, isTime, phaseAt, withoutKind } from './ask-words.ts';
import type { Desk } from './desk.ts';
import { isGiven } from './given-sums.ts';
import { giftsApart } from './gifts-apart.ts';
import { phaseTable } from './phase-table.ts';
import { sumIn } from './sum-in.ts';

/** What a document says of one request. */
export interface AskGroup {
  /** Its number among the phases. */
  phase?: number | undefined;
  /** The words of that: `Phase 1`. */
  phaseWords?: string | undefined;
  /** What it goes by in the column of its number, where that is none: `A`. */
  key?: string | undefined;
  /** The line that has it, if that is not the first. */
  phaseLine?: SourceLine | undefined;
  /** The line it begins with, and what that says besides its number and sum. */
  head: SourceLine;
  headText: string;
  amount: { value: FoundMoney; line: SourceLine; sure: Sureness; why?: string | undefined };
  /** Paragraphs on it. */
  texts: SourceLine[];
  deliverables: SourceLine[];
  /** All of it. */
  lines: SourceLine[];
  /** What its sum is made of. */
  costs?: readonly DraftFields[] | undefined;
  /** When it takes place, where columns of a table say so. */
  time?: DraftFields | undefined;
  /** Whether it is a sentence of a text, which stays where it stands. */
  isSaid?: boolean;
  /** What donors have given towards it, where sentences say so. */
  gifts?: DraftFields[] | undefined;
}

type OpenGroup = Omit<AskGroup, 'amount'> & { amount?: AskGroup['amount'] | undefined };

/** The requests in the lines of these parts, each with its sum. */
export function groupsOf(desk: Desk, parts: readonly Section[]): AskGroup[] {
  const groups: OpenGroup[] = [];
  for (const section of parts) {
    const { label } = section;
    const isOwn = label !== undefined && (section.names.length === 0 || phaseAt(desk, label) !== undefined);
    if (label !== undefined && isOwn && !takesSum(desk, groups.at(-1), label)) begin(desk, groups, label);
    for (const [i, line] of section.lines.entries())
      if (headsSum(desk, groups.at(-1), section, i)) begin(desk, groups, line);
      else placeLine(desk, groups, section, line);
    placeTable(desk, groups.at(-1), section);
  }
  return groups.filter(
    (group): group is AskGroup =>
      group.amount !== undefined && group.headText + (group.phaseWords ?? '') !== '',
  );
}

// A table of budget lines right below the heading of a phase.
function placeTable(desk: Desk, last: OpenGroup | undefined, section: Section): void {
  if (last?.phase === undefined || last.amount !== undefined || last.head !== section.label) return;
  const table = phaseTable(desk, section);
  if (table === undefined) return;
  last.amount = table.amount;
  last.costs = table.costs;
  last.lines.push(...table.lines);
}

// Behind a request with its sum, a short line right above a sum of its own begins the next.
function headsSum(desk: Desk, last: OpenGroup | undefined, section: Section, at: number): boolean {
  const [line, next] = section.lines.slice(at, at + 2);
  if (line === undefined || next === undefined || last?.amount === undefined) return false;
  if (line.text.length > 110 || /[.!?;,؟]$/u.test(line.text) || isGiven(line) || isTime(desk, line))
    return false;
  if (section.names[0] !== 'asks' || findMoney(line.text, desk.reading).length > 0) return false;
  return isOnlySum(desk, next, section) !== undefined;
}

// `Fund this: EUR 40 000` below what it is for.
function takesSum(desk: Desk, group: OpenGroup | undefined, line: SourceLine): boolean {
  const sum = sumIn(desk, line.text);
  if (group === undefined || group.amount !== undefined || sum === undefined) return false;
  const rest = line.text.replace(sum.written, '').replace(/[\s:：.–—-]+$/u, '');
  const isLabel = readLabel(rest, desk.reading.language)?.names.some(
    (name) => name === 'amount' || name === 'budget',
  );
  if (isLabel !== true && !(wordPattern('asking').test(rest) && rest.split(/\s+/u).length <= 5)) return false;
  group.amount = { value: sum.value, line, sure: sum.sure, why: sum.why };
  group.lines.push(line);
  return true;
}

function placeLine(desk: Desk, groups: OpenGroup[], section: Section, line: SourceLine): void {
  const last = groups.at(-1);
  const apart = giftsApart(desk, line);
  if (apart !== undefined) {
    begin(desk, groups, apart.asked);
    return void groups.at(-1)?.lines.push(...apart.given);
  }
  if (isGiven(line)) return void last?.lines.push(line);
  if (takesSum(desk, last, line)) return;
  const isSum = isOnlySum(desk, line, section);
  if (isSum !== undefined && last !== undefined) {
    last.lines.push(line);
    if (section.label !== undefined && section.level === 7) last.lines.push(section.label);
    last.amount ??= { value: isSum.value, line, sure: isSum.sure, why: isSum.why };
    return;
  }
  // Right below its sum, when it is.
  if (last?.amount !== undefined && isTime(desk, line) && !last.lines.some((one) => isTime(desk, one)))
    return void last.lines.push(line);
  // Below a numbered phase, bullets without a sum say what is delivered.
  if (isBulletBelow(desk, last, line)) {
    last?.lines.push(line);
    last?.deliverables.push(line);
    return;
  }
  const isNew =
    phaseAt(desk, line) !== undefined ||
    (section.names[0] === 'asks' &&
      (line.kind === 'item' || last === undefined || last.amount !== undefined)) ||
    (last?.amount !== undefined &&
      line.kind === 'item' &&
      !isNamed(section, 'deliverables', 'outputs') &&
      section.names.length === 0 &&
      last.head.kind === 'item');
  if (isNew) return begin(desk, groups, line);
  if (last === undefined) return;
  if (
    last.head.kind === 'item' &&
    last.amount !== undefined &&
    line.kind === 'paragraph' &&
    (section.names.length === 0 || section.names[0] === 'asks')
  )
    return;
  last.lines.push(line);
  if (section.names.includes('deliverables') || section.names.includes('outputs'))
    last.deliverables.push(line);
  else if (section.names.length === 0 || section.names.includes('purpose')) last.texts.push(line);
  if (last.amount === undefined) giveSum(desk, last, line);
}

function isBulletBelow(desk: Desk, last: OpenGroup | undefined, line: SourceLine): boolean {
  if (last?.amount === undefined || last.head.kind !== 'item' || line.kind !== 'item') return false;
  if (phaseAt(desk, line) !== undefined || findMoney(line.text, desk.reading).length > 0) return false;
  const isDeeper = (line.level ?? 1) > (last.head.level ?? 1);
  return isDeeper || (last.head.isNumbered === true && line.isNumbered !== true);
}

function begin(desk: Desk, groups: OpenGroup[], line: SourceLine): void {
  const phase = phaseAt(desk, line);
  const bare = withoutMarks(line.text);
  const group: OpenGroup = {
    phase: phase?.value,
    phaseWords: phase?.written,
    head: line,
    headText: withoutKind(bare.slice(phase?.written.length ?? 0)),
    texts: [],
    deliverables: [],
    lines: [line],
  };
  const sums = findMoney(group.headText, desk.reading).filter(({ value: { per } }) => per === undefined);
  const [sum] = sums;
  if (sum !== undefined && sums.length === 1) {
    group.amount = { value: sum.value, line, sure: sum.sure, why: sum.why };
    const before = group.headText.slice(0, sum.at);
    const behind = group.headText.slice(sum.at + sum.written.length);
    // A sum within the sentence is part of its words.
    if (!/\p{L}{3}/u.test(behind)) group.headText = before;
    else if (!/\p{L}{3}/u.test(before)) group.headText = behind;
  }
  // `Phase 1 (2025): wells`
  if (phase !== undefined)
    group.headText = group.headText
      .replace(/^\s*[(（][^()（）]*[)）]/u, '')
      .replace(/\s*[(（]([^()（）]*)[)）]$/u, (all, inside: string) =>
        isTime(desk, { ...line, text: inside }) ? '' : all,
      );
  group.headText = group.headText.replace(/^[\s:：.,;()（）–—-]+|[\s:：,;(（–—-]+$/gu, '');
  groups.push(group);
}

function giveSum(desk: Desk, group: OpenGroup, line: SourceLine): void {
  const sums = findMoney(line.text, desk.reading).filter(({ value: { per } }) => per === undefined);
  const [sum] = sums;
  if (sum === undefined || sums.length > 1 || sum.value.currency === undefined) return;
  group.amount = {
    value: sum.value,
    line,
    sure: sum.sure === 'certain' ? 'likely' : sum.sure,
    why: sum.why ?? 'the one sum in its text',
  };
}
