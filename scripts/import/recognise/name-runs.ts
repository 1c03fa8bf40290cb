import { countriesIn } from './country-names.ts';
import { heads, links, type Head } from './name-words.ts';
import type { NameToken } from './name-tokens.ts';

/** Words with capitals and the small words between them. */
export interface Run {
  words: NameToken[];
  /** Whether a small word follows the last link, so that a name may go on: `Ministère de la Santé et du travail`. */
  isCut: boolean;
}

/** The runs of a text, in order: within one a name may stand. */
export function runsIn(tokens: readonly NameToken[]): Run[] {
  const runs: Run[] = [];
  let words: NameToken[] = [];
  const close = (isFree: boolean) => {
    const all = words.length;
    while (isSmallLink(words.at(-1))) words.pop();
    if (words.length > 0) runs.push({ words, isCut: !isFree && all > words.length });
    words = [];
  };
  for (const [i, token] of tokens.entries()) {
    if (beginsAnother(words.at(-1), token, tokens[i + 1])) close(true);
    const isFree = token.isApart || words.length > longestRun || (token.afterComma && !goesOn(words, token));
    if (isFree) close(true);
    const isLink = links.has(token.folded) && words.length > 0;
    if (isNameWord(token) || isLink || isAdjective(words, token)) words.push(token);
    else close(false);
  }
  close(true);
  return runs;
}

// "… da Zambézia e a Electricidade do Litoral", "… et par le Conseil": behind such words another name begins.
function beginsAnother(
  last: NameToken | undefined,
  { folded }: NameToken,
  next: NameToken | undefined,
): boolean {
  if (last === undefined || next === undefined || !small.test(last.written)) return false;
  if (
    ['e', 'et', 'y'].includes(last.folded) &&
    ['par', 'por', 'pela', 'pelo', 'pelas', 'pelos'].includes(folded)
  )
    return true;
  return last.folded === 'e' && ['a', 'o', 'as', 'os'].includes(folded) && /^\p{Lu}/u.test(next.written);
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
