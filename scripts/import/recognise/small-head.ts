import type { NameSpan } from './organisation-names.ts';
import { endBeforeAnd } from './named-head.ts';
import { headsIn, runsIn } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';
import { links } from './name-words.ts';

/**
 * Names of governments whose head is written small within a sentence: "le ministère de la Santé". It stands behind its
 * article, and words in capitals follow; where a small word goes on behind these, nobody can tell where the name ends, and none is found.
 */
export function smallHeads(text: string, tokens: readonly NameToken[]): NameSpan[] {
  return headsIn(tokens).flatMap(({ from, to, head, isFollowed }): NameSpan[] => {
    const [first, before] = [tokens[from], tokens[from - 1]];
    const isSmall = first !== undefined && /^\p{Ll}/u.test(first.written) && isFollowed;
    if (!isSmall || head.type !== 'government' || !head.mayHaveSmall) return [];
    if (before === undefined || !articles.has(before.folded) || first.isApart) return [];
    let at = to;
    while (at < to + mostLinks && links.has(tokens[at]?.folded ?? '')) at += 1;
    const [run] = runsIn(tokens.slice(at, at + mostWords));
    const words = run === undefined ? [] : nameOf(run.words);
    const last = words.at(-1);
    if (run === undefined || last === undefined || run.words[0] !== tokens[at]) return [];
    if (!/^\p{Lu}/u.test(words[0]?.written ?? '') || /[,;]/u.test(text.slice(first.at, last.end))) return [];
    const isEnded =
      words.length < run.words.length || isEnd(text, tokens[at + words.length], last, run.isCut);
    return isEnded ? [{ at: first.at, end: last.end, sure: 'likely', why: 'its head is written small' }] : [];
  });
}

// Up to "and the" before another name; where a name is joined otherwise, none of it.
function nameOf(run: readonly NameToken[]): readonly NameToken[] {
  const [next] = headsIn(run);
  if (next === undefined) return run;
  const end = endBeforeAnd(run, next.from);
  return end === undefined ? [] : run.slice(0, end);
}

// "… de la Santé publique a formé": what goes on in small letters may be of the name.
function isEnd(text: string, behind: NameToken | undefined, last: NameToken, isCut: boolean): boolean {
  if (isCut) return false;
  return behind === undefined || /[^\s]/u.test(text.slice(last.end, behind.at));
}

const mostLinks = 3;
/** A name is no longer than this. */
const mostWords = 20;
const articles: ReadonlySet<string> = new Set([
  'le',
  'la',
  'l',
  'du',
  'au',
  'el',
  'del',
  'al',
  'o',
  'do',
  'ao',
  'pelo',
]);
