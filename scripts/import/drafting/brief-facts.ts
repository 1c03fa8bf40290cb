import type { PartialDate } from '../../../src/domain/partial-date.ts';
import { endsBeforeStart, type Period } from '../../../src/domain/period.ts';
import type { Sureness, Taken } from '../draft/draft.ts';
import { findCodes } from '../recognise/code.ts';
import { findDates } from '../recognise/date.ts';
import { findPeriods } from '../recognise/period.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { sectionsNamed, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords, type SectionName } from '../words/sections.ts';
import { putAway, take, understand, type Desk } from './desk.ts';
import { lonePeriod } from './lone-period.ts';
import { saidPeriod } from './said-period.ts';
import { saidUpdated } from './said-updated.ts';

/** When a thing runs: under a label, or between the dates under two. */
export function periodOf(desk: Desk): Taken<Period> | undefined {
  for (const section of sectionsNamed(desk.sections, 'duration'))
    for (const line of section.lines) {
      const [found, ...others] = findPeriods(line.text, desk.reading);
      if (found === undefined || others.length > 0) continue;
      use(desk, section, line);
      return take(found.value, line, found.sure, found.why);
    }
  return betweenDates(desk) ?? lonePeriod(desk) ?? saidPeriod(desk);
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

/** When a document was last changed, under a label that says so. */
export function updatedOf(desk: Desk): Taken<PartialDate> | undefined {
  return dateUnder(desk, 'updated') ?? saidUpdated(desk);
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
  // "Situação: em preparação": a label that else heads a text.
  for (const section of sectionsNamed(desk.sections, 'background')) {
    const [line, ...others] = section.lines;
    const status = line === undefined || others.length > 0 ? undefined : statusIn(line.text);
    if (line === undefined || status === undefined) continue;
    use(desk, section, line);
    return take(status, line, 'likely', 'a status by itself');
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
  // "Project: SL-NCD-22": where a name is expected, and has none.
  for (const section of sectionsNamed(desk.sections, 'project', 'title')) {
    const [line, ...others] = section.lines;
    const code = /^\p{Lu}{2,6}(?:[./-][\p{Lu}\p{N}]{1,8}){1,4}$/u.exec(line?.text.trim() ?? '')?.[0];
    if (line === undefined || others.length > 0 || code === undefined || !/\p{N}/u.test(code)) continue;
    use(desk, section, line);
    return take(code, line, 'likely', 'a code where a name is expected');
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
