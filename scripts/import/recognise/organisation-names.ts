import type { Sureness } from '../draft/draft.ts';
import { countriesIn } from './country-names.ts';
import { isOfPeople } from './peoples.ts';
import { heads, links, openers, things, type Head } from './name-words.ts';
import type { NameToken } from './name-tokens.ts';

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
  return runsIn(tokens).flatMap((run) => {
    const [first] = run.words;
    const isPart =
      before !== undefined &&
      first !== undefined &&
      first === tokens[0] &&
      isRightBehind(text, before, first);
    return namesIn(text, run, isPart);
  });
}

/** A head word among the words of a run. */
export interface HeadThere {
  from: number;
  to: number;
  head: Head;
  /** Whether words that tell of what it is for follow: `of Water`. */
  isFollowed: boolean;
}

/** The head words of a run, in order; of heads that overlap the longest. */
export function headsIn(run: readonly NameToken[]): HeadThere[] {
  const there: HeadThere[] = [];
  for (let i = 0; i < run.length; i += 1) {
    const found = heads.at(run, i);
    const head = found?.values.find(({ mayEnd }) => mayEnd) ?? found?.values[0];
    if (!found || !head) continue;
    const to = i + found.length;
    there.push({ from: i, to, head, isFollowed: isObject(run, to) });
    i = to - 1;
  }
  return there;
}

const small = /^\p{Ll}/u;
const longestRun = 40;

/** Whether a word is written as names are: with a capital, a figure, or in a script that has none. */
export function isNameWord({ written }: NameToken): boolean {
  return !small.test(written);
}

/** Words with capitals and the small words between them. */
interface Run {
  words: NameToken[];
  /** Whether a small word follows the last link, so that a name may go on: `Ministère de la Santé et du travail`. */
  isCut: boolean;
}

function runsIn(tokens: readonly NameToken[]): Run[] {
  const runs: Run[] = [];
  let words: NameToken[] = [];
  const close = (isFree: boolean) => {
    const all = words.length;
    while (isSmallLink(words.at(-1))) words.pop();
    if (words.length > 0) runs.push({ words, isCut: !isFree && all > words.length });
    words = [];
  };
  for (const token of tokens) {
    const isFree = token.isApart || words.length > longestRun || (token.afterComma && !goesOn(words, token));
    if (isFree) close(true);
    const isLink = links.has(token.folded) && words.length > 0;
    if (isNameWord(token) || isLink || isAdjective(words, token)) words.push(token);
    else close(false);
  }
  close(true);
  return runs;
}

function isSmallLink(token: NameToken | undefined): boolean {
  return token !== undefined && links.has(token.folded) && small.test(token.written);
}

const adjective =
  /(?:al|ale|aux|ales|ais|ique|iques|ico|ica|icos|icas|aire|aires|[aá]ri[oa]s?|el|elle|iel|ielle|if|ive|iv[oa]|ien|ienne|ain|aine|an[oa]|aise|ense|ois|oise|esa|in[oa])$/u;

// "Développement social": behind a head of a language that writes such words small.
function isAdjective(run: readonly NameToken[], { folded }: NameToken): boolean {
  const last = run.at(-1);
  if (!last || isSmallLink(last) || !adjective.test(folded)) return false;
  return heads.at(run, 0)?.values.some(({ mayHaveSmall }) => mayHaveSmall) === true;
}

// The commas of "Ministry of Labour, Water and Sport" belong to the name: such a run begins with its head.
function goesOn(run: readonly NameToken[], token: NameToken): boolean {
  const first = headsIn(run)[0];
  const isOpen = first?.head.type === 'government' && first.isFollowed && first.from <= 2;
  if (!isOpen || !/^\p{Lu}\p{Ll}/u.test(token.written)) return false;
  return countriesIn(run, run.map(({ written }) => written).join(' ')).length === 0;
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
    const one = head.isFollowed ? firstHead(run, head, from, next) : lastHead(run, head, from);
    if (!one || (isPart && one.from === 0) || isHeap(one, there[i - 1])) continue;
    const end = trimmedEnd(run, one.to);
    from = end;
    const [first, last] = [run[one.from], run[end - 1]];
    if (!first || !last || isThing(run, one.from, end) || !hasTwoWords(run, one.from, end)) continue;
    spans.push({ at: startOf(first, text), end: last.end, ...sureness(run, one.from, end, head, isCut) });
  }
  return spans;
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

function isObject(run: readonly NameToken[], to: number): boolean {
  const [link, object] = [run[to], run[to + 1]];
  if (!link) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(link.written)) return true;
  return (
    [
      'of',
      'for',
      'on',
      'de',
      'du',
      'des',
      'del',
      'do',
      'da',
      'dos',
      'das',
      'd',
      'pour',
      'para',
      'to',
    ].includes(link.folded) && object !== undefined
  );
}

function trimmedEnd(run: readonly NameToken[], to: number): number {
  let end = to;
  while (end > 0 && links.has(run[end - 1]?.folded ?? '') && !/^\p{Lu}/u.test(run[end - 1]?.written ?? ''))
    end -= 1;
  return end;
}

function isThing(run: readonly NameToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (things.at(run.slice(0, to), i)) return true;
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
