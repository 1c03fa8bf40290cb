import { latinDigits } from '../../../src/domain/digits.ts';
import type { SourceLine } from '../source/source-document.ts';
import { frameWords, type Level } from '../words/frames.ts';
import { levelNamed, phrasesOf, plainText } from './frame-words.ts';

/** A change that a results framework names. */
export interface Statement {
  level?: Level | undefined;
  number?: string | undefined;
  /** Without its label; empty where the label stands alone. */
  title: string;
  lines: readonly SourceLine[];
  /** Where its number stands, if elsewhere. */
  numberLines?: readonly SourceLine[] | undefined;
}

/**
 * A line as the name of a change: its level and number, and what is left.
 * @example statementIn([line('Output 1.2: Wells are drilled')], 'en')
 * // { level: 'output', number: '1.2', title: 'Wells are drilled' }
 */
export function statementIn(lines: readonly SourceLine[], language: string): Statement {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .trim();
  const { label, rest } = labelled(text, language);
  const { number, title: words } = numbered(rest, label !== undefined);
  // "Outcome (specific objective)" names its level twice.
  const title = label !== undefined && levelNamed(words, language) !== undefined ? '' : words;
  return { ...(label && { level: label }), ...(number !== undefined && { number }), title, lines };
}

/** The statements in a cell: several, where its lines are numbered each. */
export function statementsIn(lines: readonly SourceLine[], language: string): Statement[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const { level, number, title } = statementIn([line], language);
    const begins = groups.length === 0 || number !== undefined || (level !== undefined && title !== '');
    if (begins) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const [first, ...others] = groups.map((group) => statementIn(group, language));
  if (first === undefined) return [];
  // "Outputs:" above numbered ones is the level of all of them.
  if (others.length > 0 && first.title === '' && first.number === undefined)
    return others.map((one) => ({ ...one, level: one.level ?? first.level }));
  return [first, ...others.map((one) => ({ ...one, level: one.level ?? first.level }))];
}

function labelled(text: string, language: string): { label?: Level; rest: string } {
  const [before = ''] = text.split(/[:：.\-–—\d\p{Nd}(]/u, 1);
  const whole = levelNamed(before, language);
  if (whole !== undefined && before.trim() !== '') return { label: whole, rest: text.slice(before.length) };
  const begun = levelBegun(text, language);
  return begun ?? { rest: text };
}

// A level before a number without any sign between: "ຜົນໄດ້ຮັບ1", "Output1.1", or one that the line ends with.
function levelBegun(text: string, language: string): { label: Level; rest: string } | undefined {
  const [, word = '', rest = ''] = /^(\P{Nd}{3,40}?)\s?(\p{Nd}.*)$/u.exec(text) ?? [];
  if (word === '') return undefined;
  const plain = plainText(word);
  for (const { levels } of frameWords(language))
    for (const [level, phrases] of Object.entries(levels))
      if (phrasesOf(phrases).includes(plain)) return { label: level as Level, rest };
  return undefined;
}

const number =
  /^\s*(?:n[°ºo]\.?\s*)?(\d{1,2}(?:\.\d{1,2}){0,3}|\d{1,2}(?:\.\d{1,2}){0,2}\.?[a-z](?![\p{L}\d])|[IVX]{1,4}(?![\p{L}]))\s*(?:([.):：\-–—]+)\s*|\s+|$)/iu;

// "المخرج ١-٢: …": behind a label a hyphen parts the number of the step from that of the one above.
const hyphenedNumber = /^(\s*\d{1,2})-(\d{1,2}(?!\d))(?=\s*[:：.)–—]|\s+\p{L})/u;

// "Op 1.1: Wells", "R2. Wells": the letters say nothing that is known.
function coded(text: string): { number?: string; title: string } {
  const [whole, code] =
    /^\p{L}{1,3}\.?\s?(\d{1,2}(?:\.\d{1,2}){0,3})\.?(?:\s*[:：.)–—-]\s*|\s+)(?=\p{L})/u.exec(text) ?? [];
  const isCode =
    whole !== undefined && code !== undefined && (/[:：)–—-]|\.\s/u.test(whole) || code.includes('.'));
  return isCode ? { number: code, title: text.slice(whole.length) } : { title: text };
}

function numbered(rest: string, hasLabel: boolean): { number?: string; title: string } {
  const plain = latinDigits(rest).replace(hyphenedNumber, hasLabel ? '$1.$2' : '$&');
  const [whole, found, sign] = number.exec(plain) ?? [];
  const isNumber =
    found !== undefined &&
    (hasLabel || sign !== undefined || found.includes('.')) &&
    !/^[ivx]+$/u.test(found);
  const title = isNumber && whole !== undefined ? rest.slice(whole.length) : rest;
  const clean = title
    .replace(/^[\s:：.)\-–—•▪●]+/u, '')
    .replace(/^\(([^()]*)\)$/u, '$1')
    .trim();
  if (!isNumber) return coded(clean);
  // Without a label, a number may count something: "10 wells".
  if (!hasLabel && clean === '') return { title: rest.trim() };
  return { number: found.replace(/\.$/u, ''), title: clean };
}
