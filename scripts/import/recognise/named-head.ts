import { romanceArticles } from './articles.ts';
import type { HeadThere } from './name-runs.ts';
import { isNameWord } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';
import { ands, links, openers } from './name-words.ts';

/** A head has no fewer letters than these: `Red`, `Ley` are words of other languages too. */
const fewestLetters = 4;

/**
 * "Fundación Semilla Honda", "Collectif Haïtien pour le Vote Libre": in a language whose heads stand in front a name in
 * capitals may follow without a small word. It goes on to the end of its run, or to what begins the next name.
 */
export function namedHead(
  run: readonly NameToken[],
  { head, from, to }: HeadThere,
  next: HeadThere | undefined,
): { from: number; to: number } | undefined {
  const [first, behind] = [run[from], run[to]];
  if (!head.mayHaveSmall || head.mayEnd || first === undefined || behind === undefined) return undefined;
  if (!/^\p{Lu}\p{L}/u.test(first.written) || first.written.length < fewestLetters) return undefined;
  // "Croix-Rouge malienne": behind a head of several words in capitals one small word may tell of where.
  if (to - from > 1 && /^\p{Ll}{5}/u.test(behind.written) && run.slice(from, to).every(isNameWord))
    return links.has(behind.folded) ? undefined : { from, to: to + 1 };
  const isName = /^\p{Lu}\p{Ll}/u.test(behind.written) && isNameWord(behind) && !openers.has(behind.folded);
  if (!isName) return undefined;
  if (next === undefined) return { from, to: run.length };
  const end = endBeforeAnd(run, next.from);
  return end === undefined ? undefined : { from, to: end };
}

/**
 * Where a name ends before "and the" and another: `Ministerio de Salud y la Fundación Luz`; undefined where something
 * else joins the two, or nothing.
 * @param at where the other name begins
 */
export function endBeforeAnd(run: readonly NameToken[], at: number): number | undefined {
  const [and, article] = [run[at - 2], run[at - 1]];
  const isJoined =
    and !== undefined &&
    article !== undefined &&
    ands.has(and.folded) &&
    links.has(article.folded) &&
    romanceArticles.has(article.folded);
  return isJoined ? at - 2 : undefined;
}
