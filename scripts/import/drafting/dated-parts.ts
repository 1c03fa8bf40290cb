import type { Draft, Taken } from '../draft/draft.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { isNamed, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { putAway, take, type Desk } from './desk.ts';
import { attendanceIn } from './event-drafts.ts';
import { oneTime } from './one-time.ts';
import { summaryFrom } from './sentences.ts';

/** A day or days in a line, and what stands before and behind. */
interface Dated {
  when: { field: 'date' | 'period'; value: Taken };
  before: string;
  behind: string;
}

/**
 * Drafts what stands under a heading of events or news: each under a heading of its own with its day below, or an item of
 * a list that begins with its day.
 */
export function datedParts(desk: Desk): Draft[] {
  return desk.sections.flatMap((section) => {
    const over = isNamed(section, 'events') ? section : section.parent;
    if (over === undefined || !isNamed(over, 'events') || over.label === undefined) return [];
    if (section !== over) return headedPart(desk, section, over.label);
    return section.lines.flatMap((line) => itemOf(desk, line, over.label ?? line));
  });
}

function headedPart(desk: Desk, { label, names, lines }: Section, over: SourceLine): Draft[] {
  if (label?.kind !== 'heading' || names.length > 0) return [];
  const line = lines.slice(0, 2).find((one) => datedIn(desk, one) !== undefined);
  const dated = line && datedIn(desk, line);
  if (line === undefined || dated === undefined) return [];
  const kind = kindUnder(over);
  const isShort = dated.before.length < 60;
  // In a sentence a day may be that of anything.
  if (!isShort || (dated.before !== '' && nameAlone(dated.before) === undefined)) return [];
  const place = nameAlone(dated.before) ?? nameAlone(/^,\s*([^,.]{2,40})/u.exec(dated.behind)?.[1] ?? '');
  const count = kind === 'event' ? attendanceIn(desk, line.text) : undefined;
  const texts = lines.filter((one) => one !== line);
  const summary = summaryFrom(texts);
  putAway(desk, label, line, ...texts);
  return [
    added(desk, {
      collection: 'updates',
      fields: {
        title: take(label.text, label),
        kind: take(kind, over, 'likely', 'by the heading that it stands under'),
        [dated.when.field]: dated.when.value,
        place: place === undefined ? undefined : take(place, line, 'likely', 'what stands beside its day'),
        participants: count && take(count, line, 'likely', 'beside a word for those who came'),
        summary: summary && take(summary.text, summary.line, 'likely', 'the first sentences of its text'),
      },
      body: texts.filter(({ text }) => text !== summary?.text),
      document: desk.document,
    }),
  ];
}

// "11 February 2025 – Assembly of mediators, Kisumu"
function itemOf(desk: Desk, line: SourceLine, over: SourceLine): Draft[] {
  if (line.kind !== 'item' || line.text.length > 200 || desk.away.has(line)) return [];
  const dated = datedIn(desk, line);
  if (dated === undefined || dated.before !== '') return [];
  const rest = dated.behind.replace(/^[\s:：|·,–—-]+/u, '').replace(/\.$/u, '');
  const [, front, last = ''] = /^(.{6,}),\s*([^,]{2,40})$/u.exec(rest) ?? [];
  const place = nameAlone(last);
  const title = place !== undefined && front !== undefined ? front : rest;
  if (title.split(/\s+/u).length < 2 || /[.!?]\s/u.test(title)) return [];
  const kind = kindUnder(over);
  const count = kind === 'event' ? attendanceIn(desk, rest) : undefined;
  putAway(desk, line);
  return [
    added(desk, {
      collection: 'updates',
      fields: {
        title: take(title, line, 'likely', 'the words behind its day'),
        kind: take(kind, over, 'likely', 'by the heading that it stands under'),
        [dated.when.field]: dated.when.value,
        place: place === undefined ? undefined : take(place, line, 'likely', 'what stands last'),
        participants: count && take(count, line, 'likely', 'beside a word for those who came'),
      },
      document: desk.document,
    }),
  ];
}

function added({ drafts }: Desk, draft: Draft): Draft {
  drafts.push(draft);
  return draft;
}

function datedIn(desk: Desk, line: SourceLine): Dated | undefined {
  const found = oneTime(desk, line.text);
  if (found === undefined || found.sure === 'guess') return undefined;
  const value = take<unknown>(found.value, line, found.sure, found.why) as Taken;
  return {
    when: { field: found.field, value },
    before: line.text.slice(0, found.at).replace(/[\s,:–—(-]+$/u, ''),
    behind: line.text.slice(found.at + found.written.length),
  };
}

function kindUnder({ text }: SourceLine): 'event' | 'news' {
  const folded = foldedLabel(text);
  const words = sectionWords('und').flatMap(({ news }) => listed(news));
  const isNews = words.some((word) => {
    const plain = foldedLabel(word);
    return folded === plain || folded.endsWith(` ${plain}`) || folded.startsWith(`${plain} `);
  });
  const isBoth = sectionWords('und').some(({ events }) =>
    listed(events).some((word) => ` ${folded} `.includes(` ${foldedLabel(word)}s `)),
  );
  return isNews && !isBoth ? 'news' : 'event';
}

// A name of a place: a capital at its beginning, few words, no number.
function nameAlone(text: string): string | undefined {
  const name = text.trim();
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}’' ,-]{1,48}$/u.test(name) && name.split(/\s+/u).length < 6
    ? name
    : undefined;
}
