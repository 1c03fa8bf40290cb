import { articles } from './articles.ts';
import { knownAt } from './known-organisation.ts';
import type { Known } from './known.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import { ands, heads, links } from './name-words.ts';
import { endsWithCountry, isBeginner, isInOpen, startsByHeads } from './organisation-starts.ts';
import { headsIn, type HeadThere } from './name-runs.ts';

/**
 * The parts of a line that lists organisations: between semicolons and bullets, between commas and "and" where each
 * part is a name by itself, and where a new name begins with nothing but a space before it.
 * @example partsOfList('Ministry of Tea, Water and Sport, Tea Board', known) // ['Ministry of Tea, Water and Sport', 'Tea Board']
 */
export function partsOfList(text: string, known: Known): string[] {
  const whole = text.length > longest ? text.slice(0, 0) : text;
  return unglued(whole)
    .split(/[;؛•·●▪|\n\t\v]|\s[–—]\s(?=\p{Lu})/u)
    .flatMap((piece) => atKnown(piece, known).map((part, i) => (i === 0 ? part : withoutAnd(part))))
    .flatMap((piece) => atCommas(piece, known))
    .flatMap((piece) => atAnd(piece, known))
    .flatMap((piece) => atNewNames(piece, known))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

const longest = 3000;

// "…WelfareKenya…": what a web page sets apart by its looks alone.
function unglued(text: string): string {
  const parted = text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, '\n');
  if (parted === text) return text;
  const parts = parted.split('\n');
  return parts.every((part) => headsIn(nameTokens(part)).length > 0) ? parted : text;
}

function atCommas(piece: string, known: Known): string[] {
  const parts = outsideBrackets(piece, /[,،、]/u);
  if (parts.length === 1 || isKnown(piece, known)) return [piece];
  // Within an Arabic name stands no comma.
  if (piece.includes('،')) return parts.map(withoutAnd);
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last === undefined || isName(part, known) || !mayGoOn(last)) joined.push(part);
    else joined[joined.length - 1] = `${last},${part}`;
  }
  return joined.map(withoutAnd);
}

// "A, together with the B".
const joint =
  /^\s*(?:(?:and|et|y|e|as well as)\s+)?(?:(?:(?:together|along|jointly)\s+)?with\s+(?:the\s+)?)?(?=\p{Lu})/u;

// Arabic writes its "and" onto the word behind it.
function withoutAnd(part: string): string {
  const bare = part.replace(joint, '');
  const tokens = nameTokens(bare);
  const [first] = tokens;
  const isPrefixed = first?.written.startsWith('و') === true && heads.at(tokens, 0)?.start === first.at + 1;
  return isPrefixed ? bare.slice(first.at + 1) : bare;
}

function outsideBrackets(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (/[(（[]/u.test(letter)) depth += 1;
    if (/[)）\]]/u.test(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

// What follows the comma of "Ministry of Tea, Water and Sport" belongs to it, as does "Ltd." behind any name.
function mayGoOn(name: string): boolean {
  return headsIn(nameTokens(name)).some(({ isFollowed }) => isFollowed);
}

function isName(part: string, known: Known): boolean {
  if (isKnown(part, known) || isAcronym(part)) return true;
  const tokens = nameTokens(part);
  return headsIn(tokens).some(
    (head) => head.isFollowed || (head.head.mayEnd && head.from > 0) || isInFront(head, tokens),
  );
}

function isAcronym(part: string): boolean {
  const word = /^\s*(\p{Lu}[\p{L}&-]{1,9})\s*(?:\([^)]*\))?\s*$/u.exec(part)?.[1] ?? '';
  return (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function isKnown(part: string, known: Known): boolean {
  return known.named('organisations', part) !== undefined;
}

function atAnd(piece: string, known: Known): string[] {
  if (isKnown(piece, known)) return [piece];
  const tokens = nameTokens(piece);
  const cuts: [from: number, to: number][] = [];
  let from = 0;
  for (const token of tokens) {
    const inArabic =
      /^و\p{Script=Arabic}/u.test(token.written) && headsIn([token])[0]?.from === 0 && token.at > from;
    if (!inArabic && !ands.has(token.folded)) continue;
    const [left, right] = [piece.slice(from, token.at), piece.slice(inArabic ? token.at + 1 : token.end)];
    if (!isWhole(left, known) || !(beginsName(right, left, known) || inArabic)) continue;
    cuts.push([from, token.at]);
    from = inArabic ? token.at + 1 : token.end;
  }
  return [...cuts.map(([start, end]) => piece.slice(start, end)), piece.slice(from)];
}

// Behind "Ministry of Tea and" all that follows may still be its object: what is new begins with its own head.
function beginsName(right: string, left: string, known: Known): boolean {
  const tokens = nameTokens(right);
  const article = articles.has(tokens[0]?.folded ?? '') ? 1 : 0;
  if (/^\p{Ll}/u.test(tokens[article]?.written ?? '')) return false;
  if (isKnown(right, known) || isAcronym(right) || startsWithKnown(right, known)) return true;
  const there = headsIn(tokens.slice(article));
  const [first] = there;
  if (!first) return false;
  const last = headsIn(nameTokens(left)).at(-1);
  const isOpen =
    last !== undefined &&
    (last.isFollowed || last.to - last.from > 1) &&
    !isKnown(left, known) &&
    !endsWithCountry(left);
  // Of "the Tea Cross Society" a word may head names in another language.
  if (!isOpen || article === 1)
    return there.some(
      ({ head, from, isFollowed }) =>
        (head.mayHaveSmall && from === 0) || isFollowed || (head.mayEnd && from > 0),
    );
  return (
    first.isFollowed && tokens.slice(article, article + first.from).every(({ folded }) => isBeginner(folded))
  );
}

function startsWithKnown(text: string, known: Known): boolean {
  return knownAt(nameTokens(text), 0, text, known) !== undefined;
}

function isWhole(part: string, known: Known): boolean {
  if (isKnown(part, known) || isAcronym(part) || endsInAcronym.test(part)) return true;
  const tokens = nameTokens(part);
  return headsIn(tokens).some(
    (head) =>
      head.isFollowed ||
      (head.head.mayEnd && head.from > 0 && head.to === tokens.length) ||
      isInFront(head, tokens),
  );
}

// "Tea Growers' Circle (TGC)"
const endsInAcronym = /\(\p{Lu}[\p{L}&-]{0,8}\p{Lu}\)\s*$/u;

// "Fundación Luz": in most languages the head stands in front, and a name may follow it without a small word.
function isInFront({ head, from, to }: HeadThere, tokens: readonly NameToken[]): boolean {
  const isFirst = from === 0 || (from === 1 && articles.has(tokens[0]?.folded ?? ''));
  return head.mayHaveSmall && isFirst && to < tokens.length;
}

// A name ends where its last word is a head, and begins at its country or rank.
function atNewNames(piece: string, known: Known): string[] {
  const tokens = nameTokens(piece);
  if (isKnown(piece, known) || headsIn(tokens).length < 2) return [piece];
  return cutAt(piece, tokens, startsByHeads(tokens, piece));
}

function atKnown(piece: string, known: Known): string[] {
  const tokens = nameTokens(piece);
  return isKnown(piece, known) ? [piece] : cutAt(piece, tokens, startsOfKnown(tokens, piece, known));
}

// Without a space before it nothing new begins.
function cutAt(piece: string, tokens: readonly NameToken[], starts: readonly number[]): string[] {
  const free = starts.filter((i) => !/[\p{L}\p{M}]$/u.test(piece.slice(0, tokens[i]?.at)));
  const cuts = [...new Set([0, ...free])].sort((a, b) => a - b).map((i) => tokens[i]?.at ?? 0);
  return cuts.map((at, i) => piece.slice(i === 0 ? 0 : at, cuts[i + 1]));
}

function startsOfKnown(tokens: readonly NameToken[], piece: string, known: Known): number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const there = knownAt(tokens, i, piece, known);
    if (!there || there.length < 2) continue;
    const isLinked =
      links.has(tokens[i - 1]?.folded ?? '') ||
      (tokens[i + there.length] && links.has(tokens[i + there.length]?.folded ?? ''));
    const ends = [i, i + there.length].filter((at) => isBetweenNames(piece, tokens[at - 1], tokens[at]));
    if (!isLinked) starts.push(...ends);
    i += there.length - 1;
  }
  return starts;
}

// With nothing but a space between: a comma is seen to elsewhere.
function isBetweenNames(piece: string, before: NameToken | undefined, token: NameToken | undefined): boolean {
  return (
    before !== undefined &&
    token !== undefined &&
    /^\s+$/u.test(piece.slice(before.end, token.at)) &&
    /^\p{Lu}|^\p{Lo}/u.test(token.written) &&
    isInOpen(piece, token)
  );
}
