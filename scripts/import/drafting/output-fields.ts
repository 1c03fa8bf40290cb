import type { DraftFields } from '../draft/draft.ts';
import { latinDigits } from '../../../src/domain/digits.ts';
import { statementIn } from '../kinds/frame-statement.ts';
import { levelNamed } from '../kinds/frame-words.ts';
import { findGoals } from '../recognise/goal.ts';
import { cutLine } from '../sections/cut-line.ts';
import { isNamed, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { sentencesIn } from './sentences.ts';
import { putAway, take, understand, type Desk } from './desk.ts';

/** What will be delivered, and what will change, as lists of an entry. */
export interface Achievements {
  outputs: DraftFields[];
  outcomes: DraftFields[];
}

interface Numbered {
  /** `1.1`; undefined where the line has none. */
  number: string | undefined;
  title: string;
  line: SourceLine;
}

/**
 * The outputs and outcomes under their labels: numbered lines, or the items of a list. Of a list that holds `1` and `1.1`
 * the first are outcomes.
 */
export function achievementsOf(desk: Desk): Achievements {
  const levelled = levelledIn(desk);
  const outputs = itemsUnder(desk, 'outputs');
  const outcomes = itemsUnder(desk, 'outcomes');
  const all = [...outcomes, ...outputs];
  if (levelled.length > 1 && levelled.length >= all.length) {
    putAway(desk, ...levelled.map(({ line }) => line));
    return {
      outputs: levelled.filter(({ isOutput }) => isOutput).map(field),
      outcomes: levelled.filter(({ isOutput }) => !isOutput).map(field),
    };
  }
  const isMixed = [outputs, outcomes].some((list) => depths(list).size > 1);
  const isOutput = (one: Numbered) =>
    isMixed && one.number !== undefined ? one.number.includes('.') : outputs.includes(one);
  return {
    outputs: all.filter(isOutput).map(field),
    outcomes: all.filter((one) => !isOutput(one)).map(field),
  };
}

interface Levelled extends Numbered {
  isOutput: boolean;
}

// "Specific objective 1: …", "Output 1.1 – …": lines that say themselves what they are, wherever they stand.
function levelledIn(desk: Desk): Levelled[] {
  const { language } = desk.reading;
  const stated = desk.sections.flatMap((section) =>
    section.lines
      .filter(({ kind, text }) => kind !== 'heading' && text.length < 600)
      .filter(({ text }) => findGoals(text, desk.reading).length === 0)
      .flatMap((line) => piecesOf(line))
      .flatMap((line) => {
        const { level, number, title } = statementIn([line], language);
        if (level === undefined) return [];
        const isAim = number === undefined && level === 'outcome' && isSpecific(line.text, title);
        if (!isAim && !/^\d{1,2}(?:\.\d{1,2}){0,2}$/u.test(number ?? '')) return [];
        // "Goal 4 (target 4.4)" is one of the 2030 Agenda.
        if (level === 'outcome' && isNamed(section, 'goals')) return [];
        return title.length < 5 ? [] : [{ level, number, title, line }];
      }),
  );
  const has = (wanted: string) => stated.some(({ level }) => level === wanted);
  return stated.flatMap(({ level, number, title, line }) => {
    // A "result" is an output below outcomes, an outcome above outputs, and else what its number says.
    const isOutput =
      level === 'output' ||
      (level === 'result' && (has('outcome') || (!has('output') && number?.includes('.') === true)));
    if (level === 'impact' || level === 'activity') return [];
    if (level === 'result' && !isOutput && !has('output')) return [];
    return [{ number, title, line, isOutput }];
  });
}

// "Specific objective: …" needs no number where there is but one; its label has two words.
function isSpecific(text: string, title: string): boolean {
  const label = text.slice(0, text.length - title.length).trim();
  return (
    /^\p{L}[\p{L}\p{M}’']*\s\p{L}[\p{L}\p{M}’']*\s?[:：.–—-]$/u.test(label) && title.split(/\s+/u).length > 4
  );
}

// In a narrow column several run on in one line.
function piecesOf(line: SourceLine): SourceLine[] {
  const word = /^(\p{L}[\p{L}\p{M}’']*)\s+\p{Nd}+[.٫]\p{Nd}+\s*[:.–—-]/u.exec(line.text)?.[1];
  if (word === undefined) return [line];
  return line.text
    .split(new RegExp(`\\s+(?=${RegExp.escape(word)}\\s+\\p{Nd}+[.٫]\\p{Nd}+\\s*[:.–—-])`, 'u'))
    .map((text) => cutLine(line, text));
}

function depths(list: readonly Numbered[]): Set<boolean> {
  return new Set(list.flatMap(({ number }) => (number === undefined ? [] : [number.includes('.')])));
}

function field({ number, title, line }: Numbered): DraftFields {
  return { number: number === undefined ? undefined : take(number, line), title: take(title, line) };
}

function itemsUnder(desk: Desk, name: 'outputs' | 'outcomes'): Numbered[] {
  return desk.sections.flatMap((section) => {
    if (!isNamed(section, name) && !(section.names.length === 0 && isNamed(section.parent, name))) return [];
    const items = listIn(section);
    if (items.length === 0) return [];
    understand(desk, section.label);
    putAway(desk, ...items.map(({ line }) => line));
    return items;
  });
}

const numbered =
  /^(?:\p{L}[\p{L}\p{M}’']*\s+(?:\p{L}[\p{L}\p{M}’']*\s+)?)?(\p{Nd}{1,2}(?:[.٫]\p{Nd}{1,2}){0,3})(\s*[.:)–—-]+\s*|\s+)(\S.{4,})$/u;

// Numbered lines, or items; a paragraph that leads up to the list is none of them.
function listIn({ lines }: Section): Numbered[] {
  const withNumbers = lines.flatMap((line): Numbered[] => {
    const found = line.kind === 'heading' ? null : numberedIn(line.text);
    return found ? [{ ...found, line }] : [];
  });
  if (withNumbers.length > 0) return withNumbers;
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0 && isStatement(only))
    return [{ number: undefined, title: only.text.replace(/\.$/u, ''), line: only }];
  return lines
    .filter(({ kind }) => kind === 'item')
    .map((line) => ({ number: undefined, title: line.text, line }));
}

// One sentence, and no more, in place of a list.
function isStatement({ kind, text }: SourceLine): boolean {
  return (
    kind === 'paragraph' && text.length < 160 && sentencesIn(text).length === 1 && !/[:：;؛?؟]/u.test(text)
  );
}

function isStep(text: string): boolean {
  const [before = ''] = text.trim().split(/\p{Nd}/u, 1);
  return levelNamed(before, 'und') !== undefined;
}

/**
 * The number and the words of a numbered line, whatever word stands before it.
 * @example numberedIn('Output 1.1. Wells are dug.') // { number: '1.1', title: 'Wells are dug.' }
 */
export function numberedIn(text: string): { number: string; title: string } | undefined {
  const [, number, gap = '', title] = numbered.exec(text.trim()) ?? [];
  if (number === undefined || title === undefined) return undefined;
  const isAlone = /^\p{Nd}/u.test(text.trim());
  // "Train 30 midwives": the word before a bare number has to be one for a step.
  if (!isAlone && gap.trim() === '' && !/[.٫]/u.test(number) && !isStep(text)) return undefined;
  // "24 councils of fishers": a count stands before what is counted, with nothing between.
  if ((isAlone && !/[.٫]/u.test(number)) || /^\p{Nd}/u.test(title)) {
    if (gap.trim() === '') return undefined;
  }
  return { number: latinDigits(number).replaceAll('٫', '.'), title: title.trim() };
}
