import { cutLine } from '../sections/cut-line.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords } from '../words/sections.ts';
import type { Desk } from './desk.ts';
import { attendanceIn, namedBefore, type Event } from './event-drafts.ts';
import { oneTime } from './one-time.ts';
import { sentencesIn } from './sentences.ts';

/**
 * The event of a line that begins with its day: `15 May 2025: youth forum in Kisumu, 40 participants`, `No dia 12 de
 * setembro de 2024 realizou-se no Lubango um seminário`. Of more than one sentence only the first may name it.
 */
export function dayFirst(desk: Desk, line: SourceLine): Event[] {
  const [text = '', ...others] = sentencesIn(line.text);
  const when = others.length > 1 || text.length > 300 ? undefined : oneTime(desk, text);
  if (when === undefined || !beforeDay.test(text.slice(0, when.at))) return [];
  if (when.field === 'date' && String(when.value).length < 10) return [];
  const behind = text.slice(when.at + when.written.length).replace(/^[\s:：,.)–—-]+|[\s.;]+$/gu, '');
  const { place: told, rest } = withoutVerb(behind);
  const [title = '', ...asides] = rest.split(
    /,\s|\s[–—(]|\s(?=(?:com|avec|con|with)\s+(?:\p{L}+\s+){0,2}\d)/u,
  );
  const noun = wordPattern('events').exec(title);
  // The noun comes first, or behind its article.
  if (noun === null || noun.index > 12 || asides.join(' ').length > 160) return [];
  const named = namedBefore(desk, title);
  if (named.title.split(/\s+/u).length > 20) return [];
  const participants = attendanceIn(desk, text);
  return [{ title: named.title, when, place: told ?? named.place, participants, line: cutLine(line, text) }];
}

const beforeDay = /^\s*(?:(?:\p{L}{1,4}|بتاريخ)[.\s]+){0,3}(?:ວັນທີ\s*)?$/u;

/** Whether a line is a day, a colon or a dash, and what happened on it. */
export function isHeadedByDay(desk: Desk, { text }: SourceLine): boolean {
  const when = text.length > 300 ? undefined : oneTime(desk, text);
  if (when === undefined || !beforeDay.test(text.slice(0, when.at))) return false;
  return /^\s*[:：–—]\s*\p{L}/u.test(text.slice(when.at + when.written.length));
}

let verbs: RegExp | undefined;

// "realizou-se no Lubango um seminário": what says that it took place, perhaps where, and what it was.
function withoutVerb(text: string): { place?: string | undefined; rest: string } {
  const words = sectionWords('und');
  const [took, at] = [
    words.flatMap(({ takesPlace }) => listed(takesPlace)),
    words.flatMap((one) => listed(one.at)),
  ].map((list) => list.map((word) => RegExp.escape(word)).join('|'));
  verbs ??= new RegExp(
    `^(?:${took ?? ''})(?:,?\\s+(?:${at ?? ''})\\s+(\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}’'-]*|de|del|da|do|du|la))*))?,?\\s+(?=\\S)`,
    'u',
  );
  const match = verbs.exec(text);
  return match === null ? { rest: text } : { place: match[1], rest: text.slice(match[0].length) };
}
