import type { PartialDate } from '../../../src/domain/partial-date.ts';
import { endsBeforeStart, type Period } from '../../../src/domain/period.ts';
import type { Sureness, Taken } from '../draft/draft.ts';
import { findCodes } from '../recognise/code.ts';
import { findDates } from '../recognise/date.ts';
import { findPeriods } from '../recognise/period.ts';
import { cutLine, originOf } from '../sections/cut-line.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { sectionsNamed, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords, type SectionName } from '../words/sections.ts';
import { putAway, take, understand, type Desk } from './desk.ts';
import { isDocumentWord } from './document-words.ts';
import { saidPeriod } from './said-period.ts';

/** When a thing runs: under a label, or between the dates under two. */
export function periodOf(desk: Desk): Taken<Period> | undefined {
  for (const section of sectionsNamed(desk.sections, 'duration'))
    for (const line of section.lines) {
      const [found, ...others] = findPeriods(line.text, desk.reading);
      if (found === undefined || others.length > 0) continue;
      use(desk, section, line);
      return take(found.value, line, found.sure, found.why);
    }
  return betweenDates(desk) ?? saidPeriod(desk);
}

function betweenDates(desk: Desk): Taken<Period> | undefined {
  const start = dateUnder(desk, 'start');
  if (start === undefined) return undefined;
  const end = dateUnder(desk, 'end');
  const period: Period = { start: start.value, ...(end && { end: end.value }) };
  if (endsBeforeStart(period)) {
    desk.notes.push(
      `The end, ${String(end?.value)}, comes before the start, ${String(start.value)}: neither was taken. Look which is right.`,
    );
    return undefined;
  }
  return take(period, [...start.lines, ...(end?.lines ?? [])], start.sure, start.why);
}

/** The date under a label; undefined where there is none, or more than one. */
export function dateUnder(desk: Desk, ...names: SectionName[]): Taken<PartialDate> | undefined {
  for (const section of sectionsNamed(desk.sections, ...names))
    for (const line of section.lines) {
      const [found, ...others] = findDates(line.text, desk.reading);
      if (found === undefined || others.length > 0) continue;
      use(desk, section, line);
      return take(found.value, line, found.sure, found.why);
    }
  return undefined;
}

/** Lines at the head and the foot of a document that a date of its own may stand in. */
const edge = 8;

/** When a document was published: under a label, or a date that has a line of its own at its head or its foot. */
export function publishedOf(desk: Desk): Taken<PartialDate> | undefined {
  const labelled = dateUnder(desk, 'date');
  if (labelled !== undefined) return labelled;
  const { lines, format } = desk.document;
  // A day at the end of a sheet is one of its table.
  if (format === 'xlsx' || format === 'csv') return undefined;
  const edges = [...lines.slice(0, edge), ...lines.slice(edge).slice(-edge)];
  for (const line of edges) {
    if (isOfAnother(desk, line)) continue;
    const found = ownDate(desk, line) ?? dateOfKind(desk, line);
    if (found === undefined) continue;
    putAway(desk, line);
    return found;
  }
  return undefined;
}

const otherDates: ReadonlySet<SectionName> = new Set([
  'duration',
  'start',
  'end',
  'adopted',
  'launched',
  'events',
  'status',
  'phase',
]);

// "Start: 1 May 2021" is no date of the document, nor is what stands under the label of another fact.
function isOfAnother({ sections }: Desk, line: SourceLine): boolean {
  return sections.some(
    ({ names: [name], label, lines }) =>
      name !== undefined &&
      name !== 'date' &&
      ((label !== undefined && originOf(label) === line && lines.length > 0 && label.kind !== 'heading') ||
        (otherDates.has(name) && lines.some((one) => originOf(one) === line))),
  );
}

/** The date that a line is, with no more than a place, an edition or the kind of document before it. */
export function ownDate(desk: Desk, line: SourceLine): Taken<PartialDate> | undefined {
  const pieces = line.text.split(/\s*[|·]\s*/u);
  const [front = '', last = '', ...others] = pieces;
  if (others.length > 0) return undefined;
  const isSaid = pieces.length === 1 || isDocumentWord(front) || isDocumentWord(last);
  // "An essay for those who give · Tana, May 2025": without a word for what it is, the last piece, and to the month.
  if (!isSaid)
    return /\p{N}/u.test(front) || front.length < 20 ? undefined : dateAlone(desk, cutLine(line, last));
  const dated = pieces.find((piece) => !isDocumentWord(piece));
  return dated === undefined ? undefined : dateAlone(desk, cutLine(line, dated));
}

// "Concept note, 14 March 2026. Water Union, Tana."
function dateOfKind(desk: Desk, line: SourceLine): Taken<PartialDate> | undefined {
  const [head = '', behind = ''] = line.text.split(/(?<=\p{Nd}{4})\.\s+/u);
  if (line.text.length >= 120) return undefined;
  if (behind !== '' && isDocumentWord(head)) return dateAlone(desk, cutLine(line, head));
  // "A note for partners, by the Water Union. Tana, 11 August 2025."
  const last = /\.\s+(\p{Lu}[\p{L}\p{M}’' -]{2,30},\s[^.]{6,30})\.?$/u.exec(line.text)?.[1];
  return last === undefined ? undefined : dateAlone(desk, cutLine(line, last));
}

function dateAlone(desk: Desk, line: SourceLine): Taken<PartialDate> | undefined {
  const [found, ...others] = findDates(line.text, desk.reading);
  if (found === undefined || others.length > 0 || found.sure === 'guess') return undefined;
  const behind = line.text.slice(found.at + found.written.length);
  const front = line.text.slice(0, found.at).trim();
  if (/\p{L}/u.test(behind) || front.split(/\s+/u).length > 4 || /[.:]\s*\S/u.test(front)) return undefined;
  if (line.text.includes('/') && found.written !== line.text.trim()) return undefined;
  if (findCodes(line.text, desk.reading).length > 0) return undefined;
  return front === ''
    ? take(found.value, line, 'likely', 'a date that stands alone')
    : /^\p{Lu}|\p{Lo}/u.test(front) && line.text.length < 70
      ? take(found.value, line, 'likely', 'the date of the document')
      : undefined;
}

/** Where a thing stands, if a label says so in words that mean one status only. */
export function statusOf(desk: Desk): Taken<string> | undefined {
  for (const section of sectionsNamed(desk.sections, 'status'))
    for (const line of section.lines) {
      const status = statusIn(line.text);
      if (status === undefined) continue;
      use(desk, section, line);
      return take(status, line, 'certain');
    }
  return undefined;
}

/**
 * The status that words are, of the schema's choices.
 * @example statusIn('Ongoing') // 'implementation'
 */
export function statusIn(text: string): string | undefined {
  const whole = foldedLabel(text.replace(/\s*[(,;–].*$/u, ''));
  for (const { statuses } of sectionWords('und'))
    for (const [status, words] of Object.entries(statuses))
      if (listed(words).some((word) => foldedLabel(word) === whole)) return status;
  return undefined;
}

/** The code of a project: under its label as it stands there, else where it can be nothing else. */
export function codeOf(desk: Desk): Taken<string> | undefined {
  for (const section of sectionsNamed(desk.sections, 'code'))
    for (const line of section.lines) {
      const code = /^[\p{L}\p{N}][\p{L}\p{N}./_-]*(?: [\p{Lu}\p{N}./-]+)*$/u.exec(line.text.trim())?.[0];
      if (code === undefined || !/\p{N}/u.test(code) || code.length > 40) continue;
      use(desk, section, line);
      return take(code, line);
    }
  for (const line of desk.document.lines) {
    const found = findCodes(line.text, desk.reading).find(({ value: { kind } }) => kind === 'project');
    if (found !== undefined) return take(found.value.code, line, lower(found.sure), found.why);
  }
  return undefined;
}

function lower(sure: Sureness): Sureness {
  return sure === 'certain' ? 'likely' : sure;
}

/** Notes that a fact was taken from under its label. */
export function use(desk: Desk, section: Section, ...lines: readonly SourceLine[]): void {
  understand(desk, section.label);
  putAway(desk, ...lines);
}
