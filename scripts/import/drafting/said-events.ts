import { isTaken, type Draft, type Taken } from '../draft/draft.ts';
import { prosePart } from '../recognise/prose-words.ts';
import { isNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { take, type Desk, type OpenFields } from './desk.ts';
import { attendanceIn } from './event-drafts.ts';
import { oneTime } from './one-time.ts';
import { sentencesIn } from './sentences.ts';

const place = String.raw`(\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,3})`;
const held = new RegExp(`^(.{5,90}?)\\s${prosePart((words) => words.held)}(?!\\p{L})`, 'iu');
const there = new RegExp(`(?:^|\\s)(?:in|at|à|en|em)\\s${place}`, 'u');
const met = new RegExp(
  `(?<!\\p{L})${prosePart((words) => words.met)}\\s${place}\\s(?:for|pour|para)\\s(?:the|an?|their|la|le|l’|el|o)\\s([^.,;]{5,80})`,
  'u',
);

/**
 * The events that whole sentences tell of, each with its day and its place: `A second workshop will be held in Tana on 12
 * May 2025.`, `On 12 May 2025 the growers met in Tana for the first Tea Forum.`
 * @param known days of which something is told already
 */
export function saidEventDrafts(desk: Desk, known: readonly unknown[] = []): Draft[] {
  return desk.sections
    .filter((section) => !isNamed(section, 'about', 'sources', 'quote', 'events', 'contact'))
    .filter(({ parent }) => parent === undefined || !isNamed(parent, 'events'))
    .flatMap(({ lines }) => lines)
    .filter(({ kind, text }) => kind === 'paragraph' && text.length < longest)
    .flatMap((line) => {
      const sentences = sentencesIn(line.text);
      return sentences.flatMap((sentence, i) => eventIn(desk, sentence, sentences[i + 1] ?? '', line, known));
    });
}

const longest = 5000;

function eventIn(
  desk: Desk,
  sentence: string,
  next: string,
  line: SourceLine,
  known: readonly unknown[],
): Draft[] {
  const named = nameIn(sentence);
  const when = named && whenIn(desk, sentence, line);
  if (named === undefined || when === undefined || (dayIn(when) !== undefined && known.includes(dayIn(when))))
    return [];
  const count = attendanceIn(desk, sentence) ?? attendanceIn(desk, next);
  const fields: OpenFields = {
    title: take(named.title, line, 'likely', 'the words for it in its sentence'),
    kind: take('event', line, 'likely', 'by its noun'),
    ...when,
    place: take(named.place, line, 'likely', 'the place in its sentence'),
    participants:
      count === undefined ? undefined : take(count, line, 'likely', 'beside a word for those who came'),
  };
  const draft: Draft = { collection: 'updates', fields, document: desk.document };
  desk.drafts.push(draft);
  return [draft];
}

function dayIn({ date }: OpenFields): unknown {
  return date !== undefined && isTaken(date) ? date.value : undefined;
}

function nameIn(sentence: string): { title: string; place: string } | undefined {
  const [, where = '', what = ''] = met.exec(sentence) ?? [];
  if (isEvent(what)) return { title: what.replace(/\s(?:in|on|from)\s.*$/u, ''), place: where };
  const found = held.exec(sentence);
  const [, title = ''] = found ?? [];
  const [, at] = there.exec(sentence.slice(found?.[0].length ?? 0)) ?? [];
  return at === undefined || !isEvent(title) || /[,;:]/u.test(title) ? undefined : { title, place: at };
}

function isEvent(text: string): boolean {
  return text !== '' && text.split(/\s+/u).length < 13 && wordPattern('events').test(text);
}

function whenIn(desk: Desk, sentence: string, line: SourceLine): OpenFields | undefined {
  const when = oneTime(desk, sentence);
  if (when === undefined || (when.field === 'date' && String(when.value).length < 10)) return undefined;
  return { [when.field]: take<unknown>(when.value, line, when.sure, when.why) as Taken };
}
