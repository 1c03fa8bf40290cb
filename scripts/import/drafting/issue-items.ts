import type { Draft, Taken } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { findPeriods } from '../recognise/period.ts';
import { findQuantities } from '../recognise/quantity.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import type { Section } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { putAway, take, type Desk, type OpenFields } from './desk.ts';
import { attendanceIn } from './event-drafts.ts';
import { sentencesIn, summaryFrom } from './sentences.ts';

/** An event that a part of a newsletter tells of, under its own heading. */
export interface IssueItem {
  section: Section;
  heading: SourceLine;
  text: SourceLine;
  when: { field: 'date' | 'period'; value: Taken };
}

/** The year of an issue, and the line at its head that says so. */
export interface IssueYear {
  year: string;
  line: SourceLine;
}

/**
 * The parts of a newsletter that tell of an event: a noun of an event in the heading or the first sentences, and its day or
 * days in the first sentence.
 * @param year of the issue: "From 22 to 24 July" is of that year
 */
export function issueItems(desk: Desk, year: IssueYear | undefined): IssueItem[] {
  return desk.sections.flatMap((section): IssueItem[] => {
    const { label: heading, names, lines } = section;
    const [text] = lines;
    if (heading?.kind !== 'heading' || names.length > 0 || text?.kind !== 'paragraph') return [];
    const sentences = sentencesIn(text.text).slice(0, 2);
    const isEvent = [heading.text, ...sentences].some((one) => wordPattern('events').test(one));
    const when = isEvent ? whenOf(desk, text, sentences[0] ?? '', year) : undefined;
    return when === undefined ? [] : [{ section, heading, text, when }];
  });
}

function whenOf(desk: Desk, line: SourceLine, sentence: string, issue: IssueYear | undefined) {
  const inYear = (text: string, lines: SourceLine[], why?: string): IssueItem['when'] | undefined => {
    const [period, ...periods] = findPeriods(text, desk.reading);
    if (period?.value.end !== undefined && periods.length === 0)
      return { field: 'period', value: take(period.value, lines, 'likely', why ?? period.why) };
    const [date, ...dates] = findDates(text, desk.reading).filter(({ value }) => value.length === 10);
    return date !== undefined && dates.length === 0 && date.sure !== 'guess'
      ? { field: 'date', value: take(date.value, lines, 'likely', why ?? date.why) }
      : undefined;
  };
  const clause = sentence.split(/[,;]/u, 1)[0] ?? '';
  return (
    inYear(sentence, [line]) ??
    (issue === undefined || clause.length > 60 || /\d{4}/u.test(clause)
      ? undefined
      : inYear(`${clause} ${issue.year}`, [line, issue.line], 'the year is that of the issue'))
  );
}

/** Drafts the event of a part of a newsletter. */
export function itemDraft(desk: Desk, { heading, text, when, section }: IssueItem): Draft {
  const written = asWritten(desk, heading);
  const summary = summaryFrom([text]);
  const count = cameIn(desk, sentencesIn(text.text)[0] ?? '');
  const fields: OpenFields = {
    title: take(withoutLead(written.text), written, 'likely', 'its heading in the newsletter'),
    kind: take('event', [heading, text], 'likely', 'by its noun'),
    [when.field]: when.value,
    place: placeOf(desk, written.text, text),
    participants: count && take(count, text, 'likely', 'beside a word for those who came'),
    summary: summary && take(summary.text, summary.line, 'likely', 'the first sentences of its text'),
  };
  putAway(desk, heading, written, ...section.lines);
  const draft: Draft = { collection: 'updates', fields, document: desk.document };
  desk.drafts.push(draft);
  return Object.assign(draft, { body: section.lines.filter((line) => line.text !== summary?.text) });
}

// "74 growers from two provinces came to Kisumu": the one count of a sentence with a word for those who came.
function cameIn(desk: Desk, sentence: string) {
  const near = attendanceIn(desk, sentence);
  const attending = wordPattern('attending').exec(sentence);
  if (near !== undefined || attending === null) return near;
  const counts = findQuantities(sentence, desk.reading).filter(
    ({ value: { unit, value } }) => unit !== undefined && unit !== 'percent' && Number.isInteger(value),
  );
  const [found, ...others] = counts;
  if (found === undefined || others.length > 0 || found.at > attending.index) return undefined;
  const { value, qualifier } = found.value;
  return qualifier === undefined ? { value } : { value, qualifier };
}

// The list of what is in the issue has the headings without their capitals.
function asWritten({ document }: Desk, heading: SourceLine): SourceLine {
  const folded = foldedLabel(heading.text);
  const other = document.lines.find((line) => line !== heading && foldedLabel(line.text) === folded);
  return /\p{Ll}/u.test(heading.text) ? heading : (other ?? heading);
}

// "Coming up: fair of fishers": what stands before the colon says when, or what kind of item it is.
function withoutLead(title: string): string {
  const [, rest] = /^[^:：]{3,24}[:：]\s+(\S.{5,})$/u.exec(title) ?? [];
  if (rest === undefined || !wordPattern('events').test(rest)) return title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

// At the end of its heading behind "in", or right behind the day: "12 September 2025, Kisumu, …".
function placeOf(desk: Desk, title: string, line: SourceLine): Taken<string> | undefined {
  const words = sectionWords('und')
    .flatMap(({ at }) => listed(at))
    .join('|');
  const name = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}";
  const inTitle = new RegExp(`\\s(?:${words})\\s(${name})$`, 'u').exec(title)?.[1];
  if (inTitle !== undefined && line.text.includes(inTitle))
    return take(inTitle, line, 'likely', 'the place in its heading');
  const [date] = findDates(line.text, desk.reading);
  if (date === undefined || date.at > 3) return undefined;
  const behind = line.text.slice(date.at + date.written.length);
  const place = new RegExp(`^,\\s(${name})(?=[,.])`, 'u').exec(behind)?.[1];
  return place === undefined ? undefined : take(place, line, 'likely', 'what stands behind the day');
}
