import type { Draft, Taken } from '../draft/draft.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { findDates } from '../recognise/date.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { cutLine, originOf } from '../sections/cut-line.ts';
import { isNamed, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { bodyLines } from './body-lines.ts';
import { contactsOf } from './contact-drafts.ts';
import { putAway, take, understand, type Desk, type OpenFields } from './desk.ts';
import { ownDate } from './document-date.ts';
import { titleOf, type DocumentTitle } from './document-title.ts';
import { attendanceIn, eventDrafts } from './event-drafts.ts';
import { headlineAbove, headlineOfText } from './headline.ts';
import { placeBehind, placeWithin } from './place-beside.ts';
import { sentencesIn, summaryFrom } from './sentences.ts';

/** Drafts the update that a press note is, and the people whom it names for questions. */
export function newsDraft(whole: Desk): Draft {
  const desk = withoutOwnLabel(whole);
  const lines = desk.document.lines.filter(({ kind }) => kind !== 'furniture');
  const dateLine = lines.slice(0, 12).find((line) => isDateLine(desk, line));
  const labels = lines.slice(0, 12).filter(({ text }) => isNewsWord(text));
  const title = titleOfNews(desk, labels, dateLine);
  putAway(desk, ...(title?.lines ?? []));
  understand(desk, ...labels);
  const opening = dateLine && textBehindDay(dateLine);
  putAway(desk, ...(opening === undefined ? [dateLine] : []), ...labels);
  const texts = bodyLines(desk, (section) => !isNamed(section, 'about', 'contact', 'events')).filter(
    ({ kind }) => kind !== 'heading',
  );
  const told = texts.map((line) => (line === dateLine && opening !== undefined ? opening : line));
  const noteDay = dateLine && dayAtHead(desk, dateLine);
  // What is still to come is not what the note tells of.
  const happened = told
    .flatMap((line) => happeningIn(desk, line))
    .find(({ date }) => noteDay === undefined || date.value <= noteDay.value);
  const fields: OpenFields = {
    title: title && take(title.text, title.lines, title.sure, title.why),
    kind: kindOf(labels, title?.lines ?? [], happened),
    date: happened?.date ?? noteDay,
    place: happened?.place ?? (happened === undefined && dateLine ? placeAtHead(dateLine) : undefined),
    participants: participantsIn(desk, told),
  };
  const draft: Draft = { collection: 'updates', fields, document: desk.document };
  desk.drafts.push(draft);
  contactsOf(desk);
  eventDrafts(
    desk,
    desk.sections.filter((section) => isNamed(section, 'events')).flatMap(({ lines: told }) => told),
  );
  const left = bodyLines(desk, (section) => !isNamed(section, 'about', 'contact'));
  const summary = summaryFrom(left);
  fields.summary = summary && take(summary.text, summary.line, 'likely', 'the first sentences of its text');
  return Object.assign(draft, { body: left.filter(({ text }) => text !== summary?.text) });
}

// "News" above the whole note heads no list of events.
function withoutOwnLabel(desk: Desk): Desk {
  const top = desk.document.lines.filter(({ kind }) => kind !== 'furniture').slice(0, 4);
  const isOwn = ({ label }: Section) =>
    label !== undefined && top.includes(originOf(label)) && isNewsWord(label.text);
  return {
    ...desk,
    sections: desk.sections.map((section) => (isOwn(section) ? { ...section, names: [] } : section)),
  };
}

// Above the place and the day stands the headline, where there is one; else wherever a title may stand. A name in quotes
// is what the note tells of, not what it is called, where it has a headline.
function titleOfNews(
  desk: Desk,
  labels: readonly SourceLine[],
  dateLine: SourceLine | undefined,
): DocumentTitle | undefined {
  const title = titleOf(desk);
  const [line] = title?.lines ?? [];
  const at = (one: SourceLine | undefined) => (one ? desk.document.lines.indexOf(one) : -1);
  const isBelow = dateLine !== undefined && (line === undefined || at(line) >= at(dateLine));
  const above = isBelow ? headlineAbove(desk, dateLine) : undefined;
  if (above) return above;
  const isWhole = line !== undefined && title !== undefined && title.text.length > 0.7 * line.text.length;
  if (isWhole) return title;
  return headlineOfText(desk, [...labels, ...(dateLine ? [dateLine] : [])]) ?? title;
}

/** Whether a line is no more than what a piece of news calls itself. */
export function isNewsWord(text: string): boolean {
  const folded = foldedLabel(text.replace(/\s*(?:n[.º°o]*\s*)?\d+.*$/u, ''));
  return sectionWords('und').some(({ news }) => listed(news).some((word) => foldedLabel(word) === folded));
}

/** `Kisumu, 4 May 2025`, alone on its line or before the first words: the place and the day of a note. */
export function isDateLine(desk: Desk, line: SourceLine): boolean {
  return dayAtHead(desk, line) !== undefined;
}

/** Whether such a line names the place as well. */
export function isPlacedDay(desk: Desk, line: SourceLine): boolean {
  return isDateLine(desk, line) && placeAtHead(line) !== undefined;
}

function dayAtHead(desk: Desk, line: SourceLine): Taken<string> | undefined {
  const own = line.text.length < 80 ? (ownDate(desk, line) ?? dateInPieces(desk, line)) : undefined;
  if (own !== undefined) return own.value.length > 7 ? own : undefined;
  const head = headBeforeText.exec(line.text)?.[1];
  const [found, ...others] = head === undefined ? [] : findDates(head, desk.reading);
  if (found === undefined || others.length > 0 || found.value.length < 10) return undefined;
  return /^[(\p{Lu}\p{Lo}]/u.test(line.text) ? take(found.value, line, found.sure, found.why) : undefined;
}

// "14 May 2026 · 3 min read": one piece is the day, the others are what web pages say of themselves.
function dateInPieces(desk: Desk, line: SourceLine): Taken<string> | undefined {
  const pieces = line.text.split(/\s[·•|]\s/u);
  const days = pieces.flatMap((piece) => ownDate(desk, cutLine(line, piece)) ?? []);
  return pieces.length > 1 && days.length === 1 ? days[0] : undefined;
}

const headBeforeText = /^(.{5,70}?)\s*(?:[–—]|\s-\s|\.\s*[–—-])\s*(?=\S)/u;

// "Kisumu, 4 May 2025 – The Forum opened …": what the paragraph tells behind its place and day.
function textBehindDay(line: SourceLine): SourceLine | undefined {
  const head = line.text.length < 80 ? undefined : headBeforeText.exec(line.text)?.[0];
  return head === undefined ? undefined : cutLine(line, line.text.slice(head.length));
}

// What stands before the first comma or bracket of the dateline.
function placeAtHead(line: SourceLine): Taken<string> | undefined {
  const [, place] = /^([\p{Lu}\p{Lo}][\p{L}\p{M}’' -]{1,40}?)\s*(?:[,،(]|\s[–—-]\s)/u.exec(line.text) ?? [];
  if (place === undefined || place.split(/\s+/u).length > 4) return undefined;
  return take(place.trim(), line, 'likely', 'the place that the note is written from');
}

function kindOf(
  labels: readonly SourceLine[],
  title: readonly SourceLine[],
  happened: Happening | undefined,
): Taken<string> | undefined {
  if (happened !== undefined && title.some(({ text }) => wordPattern('events').test(text)))
    return take('event', title, 'likely', 'by the noun of its title');
  const lines = labels.length > 0 ? labels : title;
  return lines.length > 0 ? take('news', lines, labels.length > 0 ? 'certain' : 'likely') : undefined;
}

interface Happening {
  date: Taken<string>;
  place?: Taken<string> | undefined;
}

// `… on 12 May 2025 in Kisumu, …`: the day of what the note tells, in a sentence of its first paragraphs.
function happeningIn(desk: Desk, line: SourceLine): Happening[] {
  return sentencesIn(line.text)
    .slice(0, 3)
    .flatMap((sentence) => {
      const [found, ...others] = findDates(sentence, desk.reading);
      if (found === undefined || others.length > 0 || found.value.length < 10 || found.at < 20) return [];
      const behind = sentence.slice(found.at + found.written.length);
      const before = sentence.slice(0, found.at);
      const words = sectionWords('und')
        .flatMap(({ at }) => listed(at))
        .join('|');
      const name = `\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}’'-]+|de|del|da|do|du|la|of))*`;
      const there =
        new RegExp(`^[\\s,]*(?:${words})\\s+(${name})`, 'u').exec(behind) ??
        new RegExp(
          `\\s(?:${words})\\s+(${name})[\\s,]*(?:(?:on|le|el|em|no dia|du|del)\\s+)?(?:\\p{Ll}{5,8}(?:-feira)?,?\\s+)?$`,
          'u',
        ).exec(before);
      const place = there?.[1] ?? placeBehind(behind) ?? placeWithin(behind);
      return [
        {
          date: take(
            found.value,
            line,
            found.sure === 'certain' ? 'likely' : found.sure,
            found.why ?? 'the day that its text tells of',
          ),
          place: place === undefined ? undefined : take(place, line, 'likely', 'what stands beside the day'),
        },
      ];
    });
}

function participantsIn(desk: Desk, lines: readonly SourceLine[]) {
  const found = lines.flatMap((line) =>
    sentencesIn(line.text).flatMap((sentence) => {
      const count = attendanceIn(desk, sentence);
      return count === undefined ? [] : [take(count, line, 'likely', 'beside a word for those who came')];
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}
