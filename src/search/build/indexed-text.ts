import { phoneSpellings } from '../../domain/phone.ts';
import { carried } from '../text/carried-letters.ts';
import type { KnownWords } from './known-words.ts';
import { searchedNumber, writtenNumber } from '../text/number.ts';
import { printedPhone } from './printed-phone.ts';
import { syllableRun, syllablesOf } from './syllables.ts';
import { searchedCode, writtenCode } from './written-code.ts';
import { comparedWord, variableSign, variableWord, withoutParticle } from '../text/word.ts';
import { segment } from '../text/segment.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { isSpaceless, spacelessRun } from '../text/spaceless.ts';
import { wordsWithin } from './words-within.ts';

/** What stands beside a text, in the same line. */
export interface Beside {
  before: string;
  after: string;
}

/*
 * What is added to a text stands between backticks, or is a space behind a backtick: Pagefind passes over them, where
 * it would make another word of one with any sign that is not ASCII.
 *   750,000 `750000`      a hidden word behind another
 *   l’emploi`emploi`      a hidden word in the place of another
 *   W1` W2                two words with nothing between them
 *   24\280                a number with a space in it that is no space between words
 */
const hide = (word: string) => `\`${word}\``;
const apart = '` ';

/** How far around a number its word may reach. */
const near = 40;

/** Signs of which none is changed or adds a word: what is ASCII, but for digits, apostrophes and backticks. */
const asWritten = /^[^'`\d\u0080-\u{10ffff}]*$/u;

/** Whether a text is given to the index as it is. */
export function isReadAsWritten(text: string): boolean {
  return asWritten.test(text);
}

/** A text of a page as it is given to the index: words that it would misread stand, hidden, behind what is written. */
export function indexedText(
  text: string,
  known: KnownWords,
  beside: Beside = { before: '', after: '' },
): string {
  const plain = text.replaceAll('`', '\uff40').replace(/(?<=\p{Nd})\\(?=\p{Nd})/gu, '\uff3c');
  const spread = withSyllablesApart(withWordsApart(plain, known.spaceless, beside));
  return withNumbers(withForms(spread, known.semitic));
}

function withWordsApart(text: string, vocabulary: Vocabulary, { before, after }: Beside): string {
  if (!isSpaceless(text)) return text;
  const runs = [...text.matchAll(spacelessRun)];
  let [copy, end] = ['', 0];
  for (const [i, { 0: run, index }] of runs.entries()) {
    const between = text.slice(end, index);
    const near = i === 0 ? endOf(before + between) : run + between;
    copy += /[\p{L}\p{N}]\S*$/u.test(near) ? between + apart : between;
    end = index + run.length;
    const next = runs[i + 1];
    const behind = next ? text.slice(end, next.index) : text.slice(end) + after;
    copy += indexedRun(run, vocabulary) + (/^\S*[\p{L}\p{N}]/u.test(behind) ? apart : '');
  }
  return copy + text.slice(end);
}

// A run has taken care of what follows it.
function endOf(before: string): string {
  const [last = ''] = /[\p{L}\p{M}\p{N}][^\s\p{L}\p{M}\p{N}]*$/u.exec(before) ?? [];
  return isSpaceless(last) ? '' : last;
}

// A run is met on many pages: in names, titles and the words of the interface.
const indexedRuns = new WeakMap<Vocabulary, Map<string, string>>();

function indexedRun(run: string, vocabulary: Vocabulary): string {
  const runs = indexedRuns.get(vocabulary) ?? new Map<string, string>();
  indexedRuns.set(vocabulary, runs);
  const text = runs.get(run) ?? indexRun(run, vocabulary);
  runs.set(run, text);
  return text;
}

// What stands across its words is hidden behind all of them, so that those that follow each other still do.
function indexRun(run: string, vocabulary: Vocabulary): string {
  const words = segment(run, vocabulary).map(({ written, compared }) =>
    withForm(carried(written), carried(compared)),
  );
  return [words.join(apart), ...wordsWithin(run, vocabulary).map((word) => hide(carried(word)))].join(' ');
}

function withSyllablesApart(text: string): string {
  return text.replace(syllableRun, (run) =>
    syllablesOf(run)
      .map((piece, i) => (i % 2 === 0 ? carried(piece) : piece + apart))
      .join(''),
  );
}

function withForms(text: string, known: ReadonlySet<string>): string {
  if (!variableSign.test(text)) return text;
  return text.replace(variableWord, (word) => {
    const compared = comparedWord(word);
    return withForm(
      withForm(word, compared),
      withoutParticle(compared, (rest) => known.has(rest)),
      compared,
    );
  });
}

function withForm(written: string, form: string, known = written): string {
  return form === known ? written : written + hide(form);
}

function withNumbers(text: string): string {
  if (!/\p{Nd}/u.test(text)) return text;
  const numbers = numberEdits(text);
  const edits = [...numbers, ...wholeEdits(text, numbers)].sort((a, b) => a.to - b.to);
  let [copy, end] = ['', 0];
  for (const { from, to, text: instead } of edits) {
    copy += text.slice(end, from) + instead;
    end = to;
  }
  return copy + text.slice(end);
}

/** A stretch of a text and what stands for it in the index. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

function numberEdits(text: string): Edit[] {
  return Array.from(text.matchAll(writtenNumber), ({ 0: found, index: from }) => {
    const to = from + found.length;
    const [before, after] = [text.slice(Math.max(0, from - near), from), text.slice(to, to + near)];
    return { from, to, text: indexedNumber(found, before, after) };
  });
}

function indexedNumber(found: string, before: string, after: string): string {
  if (/\p{Script=Latin}-?$/u.test(before)) return found;
  const written = found.replace(/(?<=\p{Nd})[\u00a0\u2009\u202f](?=\p{Nd})/gu, '\\');
  const plain = searchedNumber(found);
  const alone = /(?:^|\s)[^\s\p{L}\p{N}]*$/u.test(before) && /^[^\s\p{L}\p{N}]*(?:\s|$)/u.test(after);
  const readWell = alone && !/\s/u.test(written) && written.replace(/[^\p{L}\p{N}]/gu, '') === plain;
  return readWell ? written : `${written} ${hide(plain)}`;
}

// Telephone numbers and codes are there as a whole too, behind their parts. A code whose numbers stand as they are
// written is read whole by Pagefind itself.
function wholeEdits(text: string, numbers: readonly Edit[]): Edit[] {
  const isCut = (from: number, to: number) =>
    numbers.some((one) => from <= one.from && one.to <= to && one.text !== text.slice(one.from, one.to));
  const phones = Array.from(text.matchAll(printedPhone), ({ 0: found, index }) => ({
    to: index + found.length,
    words: phoneSpellings(found),
  }));
  const codes = Array.from(text.matchAll(writtenCode), ({ 0: found, index }) => ({
    to: index + found.length,
    words: isCut(index, index + found.length) ? [searchedCode(found)] : [],
  }));
  return [...phones, ...codes]
    .filter(({ words }) => words.length > 0)
    .map(({ to, words }) => ({ from: to, to, text: ` ${words.map(hide).join('')}` }));
}
