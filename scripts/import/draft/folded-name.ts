import { countriesIn } from '../recognise/country-names.ts';
import { foldedName, nameTokens } from '../recognise/name-tokens.ts';

/**
 * A name as entries are told apart by it: folded, and without an acronym in brackets behind it.
 * @example nameKey('The Water Organisation (WO)') // 'water organization'
 */
export function nameKey(name: string): string {
  const bare = name.replace(/\s*\([^()]{1,15}\)\s*$/u, '');
  return foldedName(bare === '' ? name : bare);
}

/**
 * The key of a name that ends in its country, without that, and the country; undefined for any other. Of a short name
 * the country is a part.
 * @example withoutCountry('Ministry of Water of the Republic of Kenya') // { key: 'ministry of water', country: 'KE' }
 */
export function withoutCountry(name: string): { key: string; country: string } | undefined {
  const bare = name.replace(/\s*\([^()]{1,15}\)\s*$/u, '');
  const tokens = nameTokens(bare);
  const last = countriesIn(tokens, bare).at(-1);
  if (last?.to !== tokens.length) return undefined;
  const left = tokens.slice(0, last.from).map(({ folded }) => folded);
  while (joining.has(left.at(-1) ?? '')) left.pop();
  return left.length < 3 ? undefined : { key: left.join(' '), country: last.iso2 };
}

/**
 * The words of a name in the order of the alphabet, without those that only join them: the same for one that is turned
 * round. Undefined for a name of few words.
 * @example wordsKey('Water Commission of Kenya') // 'commission kenya water', as of 'Kenya Water Commission'
 */
export function wordsKey(name: string): string | undefined {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => !joining.has(word))
    .toSorted();
  return words.length < 3 ? undefined : words.join(' ');
}

const joining = new Set('of the de du des la le les d l da do dos das del in'.split(' '));

/** The words of a title that tell it from another, each once. */
export function tellingWords(title: string): Set<string> {
  return new Set(
    nameKey(title)
      .split(' ')
      .filter((word) => [...word].length > 3 || /\p{N}/u.test(word) || /[^\u0000-\u024f]/u.test(word)),
  );
}

/**
 * Whether two titles very probably call the same thing: most of their words are the same, or all of the shorter one
 * stand in the longer one; numbers never differ.
 * @example areAlike('Clean water for Tana', 'Project: clean water for Tana district') // true
 */
export function areAlike(a: string, b: string): boolean {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  const numbersOf = (words: Set<string>) => [...words].filter((word) => /\p{N}/u.test(word)).join(' ');
  if (numbersOf(first) !== numbersOf(second)) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  const least = Math.min(first.size, second.size);
  if (shared === least && (least >= 4 || (least === 3 && isWithin(a, b)))) return true;
  return least >= 3 && shared / (first.size + second.size - shared) >= 0.8;
}

// Of three words their order tells more.
function isWithin(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [nameKey(a), nameKey(b)].sort(
    (one, other) => one.length - other.length,
  );
  return ` ${longer} `.includes(` ${shorter} `);
}
