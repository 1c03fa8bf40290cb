/** A name in the parts that address books sort by. */
export interface NameParts {
  family: string;
  given: string;
}

/**
 * The parts of a name, where its author has told which part is the family's: by another spelling of the same words,
 * with the family name in capitals (`Ann VULA`) or in front with a comma (`Vula, Ann`). Undefined where nobody has: in
 * half of the world the first of two words is the family's, or none is, and no spelling shows it.
 * @param aliases other spellings of the name
 * @example nameParts('Ann de Vula', ['Ann DE VULA']) // { family: 'de Vula', given: 'Ann' }
 * @example nameParts('Ann Vula', []) // undefined
 */
export function nameParts(name: string, aliases: readonly string[]): NameParts | undefined {
  const words = wordsOf(name);
  for (const alias of aliases) {
    const family = familyIn(words, alias);
    if (family) return partsOf(words, family);
  }
  return undefined;
}

/**
 * Whether a spelling is there to tell the parts of a name: it is no other name.
 * @example tellsParts('Ann Vula', 'Vula, Ann') // true
 */
export function tellsParts(name: string, alias: string): boolean {
  return familyIn(wordsOf(name), alias) !== undefined;
}

/** Where the family name stands among the words of a name: from the first, up to before the second. */
type Place = readonly [number, number];

function familyIn(words: readonly string[], alias: string): Place | undefined {
  return familyInCapitals(words, alias) ?? familyInFront(words, alias);
}

// One run of words at either end, each in capitals there and in small letters in the name: a degree is in capitals in both.
function familyInCapitals(words: readonly string[], alias: string): Place | undefined {
  const spelt = wordsOf(alias);
  if (!areSame(words, spelt) || spelt.every(isInCapitals)) return undefined;
  const raised = spelt.map((word, i) => word !== words[i] && isInCapitals(word));
  const [from, to] = [raised.indexOf(true), raised.lastIndexOf(true) + 1];
  return raised.slice(from, to).every(Boolean) ? placeIn(words, from, to) : undefined;
}

function familyInFront(words: readonly string[], alias: string): Place | undefined {
  const [family, given, ...more] = alias.split(/\s*[,،]\s*/u).map(wordsOf);
  if (!family || !given || more.length > 0) return undefined;
  if (areSame(words, [...given, ...family])) return placeIn(words, given.length, words.length);
  return areSame(words, [...family, ...given]) ? placeIn(words, 0, family.length) : undefined;
}

function placeIn(words: readonly string[], from: number, to: number): Place | undefined {
  const isAtOneEnd = from >= 0 && (from === 0) !== (to === words.length);
  return isAtOneEnd ? [from, to] : undefined;
}

function partsOf(words: readonly string[], [from, to]: Place): NameParts {
  return {
    family: words.slice(from, to).join(' '),
    given: [...words.slice(0, from), ...words.slice(to)].join(' '),
  };
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function wordsOf(name: string): string[] {
  return name.normalize('NFC').split(/\s+/u).filter(Boolean);
}

function areSame(words: readonly string[], others: readonly string[]): boolean {
  return (
    words.length === others.length &&
    words.every((word, i) => word.toLowerCase() === others[i]?.toLowerCase())
  );
}
