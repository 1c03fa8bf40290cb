import { countriesIn } from './country-names.ts';
import { headsIn } from './name-runs.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import { ands, links } from './name-words.ts';
import { isOfPeople } from './peoples.ts';

/**
 * Where new names begin in a line that has nothing but spaces between them: behind a head that ends a name, at a head
 * that begins one, at a country, a people or a rank.
 * @example startsByHeads(nameTokens('Tea Bank Ghana Weavers Union'), 'Tea Bank Ghana Weavers Union') // [2]
 */
export function startsByHeads(tokens: readonly NameToken[], piece: string): number[] {
  const there = headsIn(tokens);
  const beginners = beginnersIn(tokens, piece);
  return there.slice(0, -1).flatMap((head, i) => {
    const next = there[i + 1];
    // "United Nations Tea Commission for Africa", "Tea Bank Group": both heads are of one name.
    const isUnended =
      !head.isFollowed && (!head.head.mayEnd || (!next?.isFollowed && head.to === next?.from));
    if (!next || isUnended) return [];
    const gap = Array.from({ length: next.from - head.to + 1 }, (_, step) => head.to + step);
    const free = gap.filter(
      (at) =>
        !links.has(tokens[at - 1]?.folded ?? '') &&
        !links.has(tokens[at]?.folded ?? '') &&
        isInOpen(piece, tokens[at]),
    );
    const isEnded = head.head.mayEnd && !head.isFollowed && free.includes(head.to);
    const begins = beginners.has(head.to) || (next.isFollowed && next.from === head.to);
    if (isEnded && begins) return [head.to];
    if (next.isFollowed && free.includes(next.from) && !beginners.has(next.from - 1)) return [next.from];
    const first = free.find((at) => beginners.has(at) && at > head.to);
    return first === undefined ? [] : [first];
  });
}

function beginnersIn(tokens: readonly NameToken[], piece: string): Set<number> {
  // "… of the Deaf Nepal and …": behind a country that is joined to what follows nothing begins with it.
  const countries = countriesIn(tokens, piece)
    .filter(({ to }) => !ands.has(tokens[to]?.folded ?? ''))
    .map(({ from }) => from);
  const peoples = tokens.flatMap(({ folded }, i) => (isBeginner(folded) ? [i] : []));
  return new Set([...countries, ...peoples]);
}

/**
 * Whether a word often begins the name of an organisation: a rank such as "national", or a people.
 * @example isBeginner('national') // true
 */
export function isBeginner(folded: string): boolean {
  return ranks.has(folded) || isOfPeople(folded);
}

const ranks = new Set([
  'national',
  'international',
  'royal',
  'federal',
  'general',
  'central',
  'united',
  'regional',
  'provincial',
]);

/** Whether a word stands outside brackets. */
export function isInOpen(piece: string, token: NameToken | undefined): boolean {
  if (!token) return false;
  const before = piece.slice(0, token.at);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}

/** Whether a name ends with its country: "National Federation of the Deaf Nepal" is whole. */
export function endsWithCountry(text: string): boolean {
  const tokens = nameTokens(text);
  return countriesIn(tokens, text).some(({ from, to }) => to === tokens.length && from > 0);
}
