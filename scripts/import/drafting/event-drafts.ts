import type { Draft } from '../draft/draft.ts';
import { findCountries } from '../recognise/country.ts';
import { findQuantities } from '../recognise/quantity.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { allValueWords } from '../words/values.ts';
import type { SourceLine } from '../source/source-document.ts';
import { dayFirst } from './day-first.ts';
import { placeBehind } from './place-beside.ts';
import { putAway, take, understand, type Desk } from './desk.ts';
import { oneTime, type OneTime } from './one-time.ts';

/** An event as one stretch of a text names it. */
export interface Event {
  title: string;
  when: OneTime;
  place?: string | undefined;
  participants?: { value: number; unit?: string; qualifier?: string } | undefined;
  line: SourceLine;
}

/** Drafts the events that lines name, each with its day: captions, items of a list, parts of a sentence. */
export function eventDrafts(desk: Desk, lines: readonly SourceLine[]): Draft[] {
  const events = lines.flatMap((line) => {
    const named = stretchesOf(line.text).flatMap((text) => eventIn(desk, text, line));
    return named.length > 0 ? named : dayFirst(desk, line);
  });
  const drafts: Draft[] = [];
  const keys = new Set<string>();
  for (const event of events) {
    const key = `${event.title.toLowerCase()}|${JSON.stringify(event.when.value)}`;
    if (event.line.text.length < 200) putAway(desk, event.line);
    if (keys.has(key)) {
      understand(desk, event.line);
      continue;
    }
    keys.add(key);
    drafts.push(eventDraft(desk, event));
  }
  return drafts;
}

function eventDraft(desk: Desk, { title, when, place, participants, line }: Event): Draft {
  const draft: Draft = {
    collection: 'updates',
    fields: {
      title: take(title, line, 'likely', 'the words before its place and its day'),
      kind: take('event', line, 'likely', 'by its noun'),
      [when.field]: take<unknown>(when.value, line, when.sure, when.why),
      place:
        place === undefined
          ? undefined
          : take(place, line, 'likely', 'what stands between the event and its day'),
      participants: participants === undefined ? undefined : take(participants, line),
    },
    document: desk.document,
  };
  desk.drafts.push(draft);
  return draft;
}

/** `(i) …; (ii) …; and (iii) …`: each by itself; else the whole. */
function stretchesOf(text: string): string[] {
  const marked = text.split(/\s*(?:;\s*)?(?:(?:and|et|y|e|و|ແລະ)\s+)?\((?:[ivx]{1,4}|\d|[a-h])\)\s+/u);
  if (marked.length > 2) return marked.slice(1);
  // "Fair in Lome, 10 April 2026. Training in Kara, 5 June 2026.": each ends with its year.
  return text.split(/(?<=\s(?:19|20)\d{2})\.\s+(?=\p{Lu})/u);
}

function eventIn(desk: Desk, text: string, line: SourceLine): Event[] {
  const noun = wordPattern('events').exec(text);
  if (noun === null || text.length > 300) return [];
  const when = oneTime(desk, text);
  // A sentence on an event has a verb and more to say than its name: only what names it is taken.
  if (when === undefined) return [];
  if (noun.index > when.at) {
    const headed = behindDay(desk, text, when, line);
    return headed.length > 0 ? headed : eventBehind(desk, text, when, line);
  }
  const behind = text
    .slice(when.at + when.written.length)
    .replace(/[)\]\s.;,]+/gu, ' ')
    .trim();
  const count = attendanceIn(desk, text);
  const there = placeBehindDay(desk, text.slice(when.at + when.written.length)) ?? placeBehind(behind);
  if (behind !== '' && count === undefined && there === undefined && !/^\(/u.test(behind)) return [];
  const { title, place = there } = namedBefore(desk, text.slice(0, when.at));
  if (title.split(/\s+/u).length > 25 || !wordPattern('events').test(title) || /[.!?]\s/u.test(title))
    return [];
  return [{ title, when, place, participants: count, line }];
}

// `15 October 2025 – Tea Forum, Goroka`: the day heads its line.
function behindDay(desk: Desk, text: string, when: OneTime, line: SourceLine): Event[] {
  const behind = /^\s*(?:[–—:|-]|,\s)\s*(\p{Lu}.{5,120}?)\.?$/u.exec(
    text.slice(when.at + when.written.length),
  )?.[1];
  if (behind === undefined || when.at > 1 || /[.!?]\s/u.test(behind)) return [];
  const [, title = behind, place] = /^(.{6,}),\s*([^,]{2,50})$/u.exec(behind) ?? [];
  const isNamed = place !== undefined && isPlace(desk, place);
  return [{ title: isNamed ? title : behind, when, place: isNamed ? place : undefined, line }];
}

// `…: 18 November 2025, Lodwar`: a name behind the day, and nothing else.
function placeBehindDay(desk: Desk, text: string): string | undefined {
  const place = /^\s*[,|·–—-]\s*(\p{Lu}[^,;|]{1,40}(?:,\s[^,;|]{2,40})?)$/u.exec(
    text.replace(/[.\s]+$/u, ''),
  )?.[1];
  return place !== undefined && isPlace(desk, place) ? place : undefined;
}

// "On 6 and 7 April the fund holds a workshop for engineers in Edfu": what stands right behind the day to the end.
function eventBehind(desk: Desk, text: string, when: OneTime, line: SourceLine): Event[] {
  const behind = text.slice(when.at + when.written.length).replace(/[\s.;]+$/u, '');
  const noun = wordPattern('events').exec(behind);
  if (noun === null || noun.index > 4 || /[.!?؟:;،,]/u.test(behind)) return [];
  const { title, place } = namedBefore(desk, behind);
  return title.split(/\s+/u).length > 12 || !wordPattern('events').test(title)
    ? []
    : [{ title, when, place, line }];
}

/** How many came, where a text says so beside a word for those who came. */
export function attendanceIn(desk: Desk, text: string) {
  const attending = wordPattern('attending').exec(text);
  if (attending === null) return undefined;
  const near = findQuantities(text, desk.reading).filter(
    ({ at, written, value: { unit, value } }) =>
      unit !== 'percent' &&
      Number.isInteger(value) &&
      Math.min(
        Math.abs(attending.index - at - written.length),
        Math.abs(at - attending.index - attending[0].length),
      ) < 25,
  );
  const [found, ...others] = near.length > 0 ? near : peopleIn(desk, text);
  if (found === undefined || others.length > 0) return undefined;
  const { value, qualifier } = found.value;
  return qualifier === undefined ? { value } : { value, qualifier };
}

// "réuni à Jacmel, le 7 octobre, quelque 400 personnes": further off, but the one number of people as such.
function peopleIn(desk: Desk, text: string) {
  return findQuantities(text, desk.reading).filter(
    ({ value: { unit, value } }) =>
      unit !== undefined && Number.isInteger(value) && people.has(unit.toLowerCase()),
  );
}

const people: ReadonlySet<string> = new Set(allValueWords.flatMap((words) => words.people));

/** `… workshop in Kisumu from`, `…, Kisumu,`: what stands last before the day is the place. */
export function namedBefore(desk: Desk, front: string): { title: string; place?: string | undefined } {
  const bare = front
    .replace(/[\s,(:–—-]+$/u, '')
    .replace(tail, '')
    .replace(heldAtEnd(), '')
    .replace(/[\s,(:–—-]+$/u, '');
  const behindComma = /^(.{6,}),\s*([^,]{2,60})$/u.exec(bare);
  const behindAt = atPattern().exec(bare);
  for (const [, title = '', place = ''] of [behindComma, behindAt].filter((one) => one !== null))
    if (isPlace(desk, place) && wordPattern('events').test(title)) return { title: plainTitle(title), place };
  return { title: plainTitle(bare) };
}

/** Words that lead to a day: `from`, `on`, `du`, `el`. */
const tail =
  /[\s,](?:from|on|du|le|des|del|de|el|em|en|in|dal|da|dos|no dia|a|held|am|بتاريخ|يوم|في|من|ວັນທີ|ໃນວັນທີ|ແຕ່ວັນທີ|ເດືອນ|ໃນເດືອນ)$/iu;

let held: RegExp | undefined;

// "The workshop will be held on".
function heldAtEnd(): RegExp {
  const words = sectionWords('und').flatMap((one) => listed(one.held));
  held ??= new RegExp(
    `\\s(?:${words.map((word) => RegExp.escape(word)).join('|')})(?:\\s?(?:ໃນ)?ວັນທີ)?$`,
    'iu',
  );
  return held;
}

let at: RegExp | undefined;

// Greedy: the last such word leads to the place.
function atPattern(): RegExp {
  // The longest first: "aux", not "au" with an x behind.
  const words = sectionWords('und')
    .flatMap((one) => listed(one.at))
    .toSorted((a, b) => b.length - a.length);
  at ??= new RegExp(`^(.{6,})\\s(?:${words.join('|')})\\s*([^,]{2,50}(?:,\\s*[^,]{2,40})?)$`, 'u');
  return at;
}

// A name: a capital at its beginning, few words, or a script without capitals.
function isPlace(desk: Desk, text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || text.split(/\s+/u).length > 5 || /\d/u.test(text)) return false;
  return !wordPattern('events').test(text) || findCountries(text, desk.reading).length > 0;
}

function plainTitle(text: string): string {
  const words = sectionWords('und').flatMap(({ articles }) => listed(articles));
  const article = new RegExp(`^(?:(?:${words.join('|')})\\s+)+`, 'iu');
  const plain = text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '').replace(/\s*[(（]$/u, '');
  const isSentence = /^\p{Lu}/u.test(plain);
  return isSentence ? plain : plain.replace(article, '');
}
