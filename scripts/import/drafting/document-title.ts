import type { Sureness, Taken } from '../draft/draft.ts';
import { findCountries } from '../recognise/country.ts';
import { findDates } from '../recognise/date.ts';
import { findOrganisations } from '../recognise/organisation.ts';
import { readLabel } from '../sections/label.ts';
import { sectionsNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { putAway, take, type Desk } from './desk.ts';
import { projectOfChapter } from './chapter-project.ts';
import { isDocumentWord } from './document-words.ts';
import { subjectLine } from './letter.ts';
import { titleBelow } from './title-below.ts';

/** What a document is called, and where. */
export interface DocumentTitle {
  text: string;
  lines: readonly SourceLine[];
  sure: Sureness;
  why?: string | undefined;
}

/**
 * The title of what a document is about: under a label, as its first or highest heading, as a quoted name behind
 * "project", or as the line that it begins with.
 */
export function titleOf(desk: Desk): DocumentTitle | undefined {
  return (
    labelledTitle(desk) ??
    letterTitle(desk) ??
    projectOfChapter(desk) ??
    headingTitle(desk) ??
    titleBelow(desk) ??
    boldTitle(desk) ??
    quotedTitle(desk) ??
    firstLine(desk)
  );
}

function labelledTitle({ sections }: Desk): DocumentTitle | undefined {
  const [line] = sectionsNamed(sections, 'title')
    .flatMap(({ lines }) => lines.slice(0, 1))
    .filter(({ text }) => !isDocumentWord(text));
  return line && { text: withoutQuotes(line.text), lines: [line], sure: 'certain' };
}

function letterTitle(desk: Desk): DocumentTitle | undefined {
  const line = subjectLine(desk);
  return (
    line && { text: ownName(line.text), lines: [line], sure: 'likely', why: 'the subject of the letter' }
  );
}

/** A heading so far down is not that of the document. */
const topLines = 12;

function headingTitle(desk: Desk): DocumentTitle | undefined {
  const headings = desk.sections.flatMap(({ label }) => (label?.kind === 'heading' ? [label] : []));
  const lines = desk.document.lines.filter(({ kind }) => kind !== 'furniture' && kind !== 'cell');
  const top = headings.filter((line) => lines.indexOf(line) < topLines);
  const named = top
    .map((line) => ({ line, text: ownName(line.text) }))
    .filter(({ line, text }) => isTitle(desk, line, text));
  const highest = Math.min(...named.map(({ line: { level = 6 } }) => level));
  const found = named.find(({ line: { level = 6 } }) => level === highest);
  // A heading as low as those of the parts is one of them, unless it comes first.
  const parts = headings.filter((line) => readLabel(line.text, desk.reading.language) !== undefined);
  if (found === undefined) return undefined;
  const isFirst =
    headings.find(({ text }) => !isDocumentWord(text) && !isOfRecord(desk, text)) === found.line;
  if (!isFirst && parts.some(({ level = 6 }) => level <= highest)) return undefined;
  return {
    text: found.text,
    lines: [found.line],
    sure: isFirst ? 'certain' : 'likely',
    why: isFirst ? undefined : 'the highest heading',
  };
}

// Above every label, below what the document calls itself, a line that is a heading in all but name.
function boldTitle(desk: Desk): DocumentTitle | undefined {
  const [first, ...others] = desk.sections;
  if (first?.label === undefined || first.names.length > 0) return undefined;
  const head = isDocumentWord(first.label.text) && first.lines.length === 0 ? others[0] : first;
  const line = head?.label;
  if (head === undefined || line === undefined || line.kind === 'heading' || head.names.length > 0)
    return undefined;
  if (!isTitle(desk, line, line.text) || head.lines.some(({ text }) => text.split(/\s+/u).length > 25))
    return undefined;
  return {
    text: ownName(line.text),
    lines: [line],
    sure: 'likely',
    why: 'the line that stands out at its head',
  };
}

/** What stands right below a title in a line of its own, without an end: what more it is called. */
export function subtitleOf(desk: Desk, title: DocumentTitle): Taken<string> | undefined {
  const [line] = title.lines;
  const at = desk.document.lines.findIndex((one) => one === line);
  const next = desk.document.lines[at + 1];
  if (line === undefined || at < 0 || next === undefined || at > topLines) return undefined;
  const isLone = isLoneHeading(desk, next);
  if ((next.kind !== 'paragraph' && !isLone) || /[:：;,.!?؟۔]$/u.test(next.text) || next.links !== undefined)
    return undefined;
  const words = next.text.split(/\s+/u).length;
  if (words < 5 || words > 20 || readLabel(next.text, desk.reading.language) !== undefined) return undefined;
  if (!isTitle(desk, next, next.text) || findDates(next.text, desk.reading).length > 0) return undefined;
  if (/[|·•@]/u.test(next.text)) return undefined;
  const isOwn = desk.sections.some(
    ({ label, lines, names }) =>
      (label === line && lines[0] === next) ||
      (label === next && names.length === 0 && (next.isBold === true || isLone)),
  );
  if (!isOwn) return undefined;
  putAway(desk, next);
  return take(next.text, next, 'likely', 'the line below the title');
}

// The one heading of its level, with higher ones below it, heads no part.
function isLoneHeading({ sections }: Desk, { kind, level = 6, text }: SourceLine): boolean {
  const levels = sections.flatMap(({ label }) => (label?.kind === 'heading' ? [label.level ?? 6] : []));
  const isOne = kind === 'heading' && levels.filter((one) => one === level).length === 1;
  return isOne && levels.slice(2).some((one) => one < level) && !/^\p{N}/u.test(text);
}

// "Result achieved" and "At a glance" stand above a title.
function isOfRecord({ reading }: Desk, text: string): boolean {
  const [name] = readLabel(text, reading.language)?.names ?? [];
  return name === 'resultAchieved' || name === 'glance';
}

const quotes = /["“”„«»]/u;

/** A name in quotes behind, or before, a word such as "project". */
export function quotedTitle(desk: Desk): (DocumentTitle & { noun: string }) | undefined {
  for (const { lines } of desk.sections)
    for (const line of lines) {
      const found = quotedIn(line.text);
      if (found) return { ...found, lines: [line], sure: 'certain' };
    }
  return undefined;
}

/**
 * A quoted name behind a word such as "project", or before it, and that word.
 * @example quotedIn('The project “Wells for all” began.') // { text: 'Wells for all', noun: 'project' }
 */
export function quotedIn(text: string): { text: string; noun: string } | undefined {
  if (!quotes.test(text)) return undefined;
  const works = new RegExp(wordPattern('works').source, 'giu');
  for (const { 0: noun, index } of text.matchAll(works)) {
    const behind = /^(?:\s+\p{L}[\p{L}’'-]*){0,3}[\s:,،]*["“„«]\s*([^"“”„«»]{6,220}?)\s*["”“»]/u.exec(
      text.slice(index + noun.length),
    );
    if (behind?.[1] !== undefined) return { text: behind[1].replace(/[,.]$/u, ''), noun };
    const before = /["“„«]\s*([^"“”„«»]{6,220}?)\s*["”“»]\s*$/u.exec(text.slice(0, index));
    if (before?.[1] !== undefined) return { text: before[1].replace(/[,.]$/u, ''), noun };
  }
  return undefined;
}

// The line that a document begins with, short and without an end, above its first label.
function firstLine(desk: Desk): DocumentTitle | undefined {
  const [first] = desk.sections;
  if (first === undefined || (first.label !== undefined && !isDocumentWord(first.label.text)))
    return undefined;
  const line = first.lines.find(({ text }) => isTitle(desk, { text, place: '', kind: 'paragraph' }, text));
  if (line === undefined || first.lines.indexOf(line) > 2 || line.text.split(/\s+/u).length > 16)
    return undefined;
  if (
    /[.;,،؛]$/u.test(line.text) ||
    first.lines.slice(0, first.lines.indexOf(line)).some(({ text }) => text.length > 60)
  )
    return undefined;
  return {
    text: ownName(line.text),
    lines: [line],
    sure: 'likely',
    why: 'the line that the document begins with',
  };
}

/** `Project brief: Wells for all` without what kind of document it is; a name in quotes without these. */
export function ownName(text: string): string {
  const parts = /^(.{3,40}?)\s*[:：–—|-]\s+(.{6,})$/u.exec(text);
  const [, front, rest] = parts ?? [];
  if (front !== undefined && rest !== undefined && isDocumentWord(front)) return withoutQuotes(rest);
  return withoutQuotes(text);
}

function withoutQuotes(text: string): string {
  return /^\s*["“„«]\s*([^"“”„«»]+?)\s*["”“»]\s*$/u.exec(text)?.[1] ?? text.trim();
}

/** Whether a line may be the title of a document. */
export function isTitle(desk: Desk, line: SourceLine, text: string): boolean {
  const { reading } = desk;
  if (isDocumentWord(text) || readLabel(line.text, reading.language)?.rest === '') return false;
  // "Wells: water for all" is a title where it is a heading and its first word no label.
  if (/@|\s\|\s/u.test(text) || (line.kind !== 'heading' && /^\p{L}+:\s/u.test(text))) return false;
  const length = text.split(/\s+/u).length;
  if ((length < 2 && !/\p{Lo}{8}/u.test(text)) || length > 40 || isPlaceAndDay(desk, text)) return false;
  const covered = [
    ...findCountries(text, reading).map(({ written }) => written),
    ...findOrganisations(text, reading).map(({ written }) => written),
    ...findDates(text, reading).map(({ written }) => written),
  ];
  const left = covered.reduce((rest, written) => rest.replace(written, ''), text);
  return /\p{L}{4}|\p{Lo}{3}/u.test(left);
}

// "Conakry, le 12 février 2025": where and when something was written.
function isPlaceAndDay({ reading }: Desk, text: string): boolean {
  const [day, ...others] = findDates(text, reading);
  if (day === undefined || others.length > 0 || day.value.length < 10) return false;
  const [front, behind] = [text.slice(0, day.at), text.slice(day.at + day.written.length)];
  const isPlace = /^\p{Lu}[\p{L}’' -]{2,30},\s*(?:\p{L}{1,3}\s+)?$/u.test(front) && !/\p{L}/u.test(behind);
  return isPlace && !wordPattern('events').test(front);
}
