import type { Sureness } from '../draft/draft.ts';
import { countriesIn } from './country-names.ts';
import { isOfPeople } from './peoples.ts';
import { heads, links, openers } from './name-words.ts';
import { endBeforeAnd, namedHead } from './named-head.ts';
import { initialledNames } from './initialled-name.ts';
import { smallHeads } from './small-head.ts';
import { headsIn, isNameWord, runsIn, type HeadThere, type Run } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';
import { isThingAt } from './thing-words.ts';

/** Where a name stands in a text. */
export interface NameSpan {
  at: number;
  end: number;
  sure: Sureness;
  why?: string | undefined;
}

/**
 * The names that the head words and the capitals of running text make certain.
 * @param tokens the words of the text, or of a stretch of it
 * @param before the word before the stretch, of another name
 */
export function namesByHeads(text: string, tokens: readonly NameToken[], before?: NameToken): NameSpan[] {
  const initialled = withSmallHeads(initialledNames(text, tokens), smallHeads(text, tokens));
  const byHeads = runsIn(tokens).flatMap((run) => {
    const [first] = run.words;
    const isPart =
      before !== undefined &&
      first !== undefined &&
      first === tokens[0] &&
      isRightBehind(text, before, first);
    return namesIn(text, run, isPart);
  });
  const apart = byHeads.filter(({ at, end }) => !initialled.some((one) => at < one.end && one.at < end));
  return [...apart, ...initialled].sort((a, b) => a.at - b.at);
}

function isRightBehind(text: string, before: NameToken, token: NameToken): boolean {
  return /^\s+$/u.test(text.slice(before.end, token.at));
}

function namesIn(text: string, { words: run, isCut }: Run, isPart: boolean): NameSpan[] {
  const there = headsIn(run);
  const spans: NameSpan[] = [];
  let from = 0;
  for (const [i, head] of there.entries()) {
    if (head.from < from) continue;
    const next = there[i + 1];
    const one = head.isFollowed
      ? firstHead(run, head, from, next)
      : (lastHead(run, head, from) ?? namedHead(run, head, next));
    if (!one || (isPart && one.from === 0) || isHeap(one, there[i - 1])) continue;
    const end = trimmedEnd(run, one.to);
    from = end;
    const [first, last] = [run[one.from], run[end - 1]];
    if (!first || !last || isThing(run, one.from, end) || !hasTwoWords(run, one.from, end)) continue;
    spans.push({ at: startOf(first, text), end: last.end, ...sureness(run, one.from, end, head, isCut) });
  }
  return spans;
}

function withSmallHeads(names: readonly NameSpan[], small: readonly NameSpan[]): NameSpan[] {
  return [...names, ...small.filter(({ at, end }) => !names.some((one) => at < one.end && one.at < end))];
}

const longestFront = 6;

// Many words with a head among those before the last: several names with nothing between.
function isHeap({ from, to }: { from: number; to: number }, before: HeadThere | undefined): boolean {
  return before !== undefined && before.from >= from && to - from > longestFront;
}

// "National Union of Farmers": back over words in capitals, on over its object.
function firstHead(run: readonly NameToken[], head: HeadThere, from: number, next: HeadThere | undefined) {
  const start = startBefore(run, head, from);
  if (!next) return { from: start, to: run.length };
  const to = startBefore(run, next, head.to);
  const end = endBeforeAnd(run, to);
  if (end !== undefined) return { from: start, to: end };
  const joint = run[to - 1];
  // "Ministry of Water and Tea Growers Union": which of the words belong to which nobody can tell.
  const isUnclear =
    next.from > to && joint !== undefined && links.has(joint.folded) && joint.folded !== 'the';
  return isUnclear || to === next.from + 1 ? undefined : { from: start, to };
}

// Where the words in capitals before a head begin.
function startBefore(run: readonly NameToken[], next: HeadThere, least: number): number {
  let start = next.from;
  while (start > least && isOwnWord(run[start - 1])) start -= 1;
  return start;
}

// "Water Users Association": back over words in capitals; a small word before, or a capital behind, makes it uncertain.
function lastHead(run: readonly NameToken[], head: HeadThere, from: number) {
  const start = startBefore(run, head, from);
  const [before, behind] = [run[start - 1], run[head.to]];
  if (!head.head.mayEnd || start === head.from || isOwnWord(behind)) return undefined;
  if (start > from && before && ['and', 'of', 'for', 'on', 'in'].includes(before.folded)) return undefined;
  return isGeneric(run, start, head) ? undefined : { from: start, to: withCountry(run, head.to) };
}

// "Local Government" is none; "Ghana Government" is one.
function isGeneric(run: readonly NameToken[], start: number, { head, from }: HeadThere): boolean {
  if (head.type !== 'government' && head.type !== 'local-government') return false;
  return !run.slice(start, from).some(({ folded }) => isOfPeople(folded));
}

// "… Agency of the Republic of Ghana" keeps its country.
function withCountry(run: readonly NameToken[], to: number): number {
  if (!links.has(run[to]?.folded ?? '')) return to;
  const country = countriesIn(
    run.slice(to),
    run
      .slice(to)
      .map(({ written }) => written)
      .join(' '),
  )[0];
  return country && country.from <= 4 ? to + country.to : to;
}

function isOwnWord(token: NameToken | undefined): boolean {
  return (
    token !== undefined && isNameWord(token) && !openers.has(token.folded) && /\p{Lu}/u.test(token.written)
  );
}

function trimmedEnd(run: readonly NameToken[], to: number): number {
  let end = to;
  while (end > 0 && links.has(run[end - 1]?.folded ?? '') && !/^\p{Lu}/u.test(run[end - 1]?.written ?? ''))
    end -= 1;
  return end;
}

function isThing(run: readonly NameToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isThingAt(run.slice(0, to), i)) return true;
  return false;
}

function hasTwoWords(run: readonly NameToken[], from: number, to: number): boolean {
  return run.slice(from, to).filter(isNameWord).length > 1;
}

function startOf(first: NameToken, text: string): number {
  const isPrefixed = /^[وفبلك]\p{Script=Arabic}/u.test(text.slice(first.at, first.at + 2));
  return isPrefixed && heads.at([first], 0)?.start === first.at + 1 ? first.at + 1 : first.at;
}

function sureness(
  run: readonly NameToken[],
  from: number,
  to: number,
  { isFollowed, head }: HeadThere,
  isCut: boolean,
): Pick<NameSpan, 'sure' | 'why'> {
  const isCased = /[\p{Lu}\p{Ll}]/u.test(run[from]?.written ?? '');
  const goesOnPerhaps = isCut && to === run.length && head.mayHaveSmall;
  if (!isCased || goesOnPerhaps) return { sure: 'guess', why: 'where the name ends is not certain' };
  return isFollowed && head.type === 'government' && to - from > 2
    ? { sure: 'certain' }
    : { sure: 'likely', why: 'known by the words of its name' };
}
