import { countriesIn } from './country-names.ts';
import { foldedWord, nameTokens, type NameToken } from './name-tokens.ts';
import { addressWords, heads, honorifics, offices, openers, things, titles } from './name-words.ts';

/** A text that is a person's name. */
export interface PersonName {
  /** Without "Dr" and the like. */
  name: string;
  /** Whether a form of address, or a family name in capitals, marks it as a person's. */
  isMarked: boolean;
}

const particles = new Set(
  'de da do dos das del di du des la le van von der den bin ibn bint ben al el y e st mac'.split(' '),
);
// What no family is called, though it heads no name of an organisation either.
const ofOrganisations = new Set(
  'international internationale internacional global worldwide relief energy water health education development nations cross'.split(
    ' ',
  ),
);
const mostWords = 6;

/**
 * A person's name, if a text is nothing but one: two to six words with capitals, or in a script that has none; fewer
 * behind a form of address. Undefined for what holds a word of organisations, offices, titles or places.
 * @example personName('Dr Ama Mensah') // { name: 'Ama Mensah', isMarked: true }
 */
export function personName(text: string): PersonName | undefined {
  const whole = text.replace(/^[\s\p{Pd}*•·:]+|[\s\p{Pd},;:.*]+$/gu, '');
  if (whole.length > 80 || /[\p{N}@/&!?:;"“”«»]/u.test(whole)) return undefined;
  const { rest, isAddressed } = withoutHonorifics(whole);
  const tokens = nameTokens(rest);
  const words = rest.split(/\s+/u);
  const least = isAddressed ? 1 : 2;
  if (tokens.length === 0 || words.length < least || words.length > mostWords) return undefined;
  if (!words.every(isPartOfName) || isOther(tokens, rest)) return undefined;
  const isShouted = words.length > 1 && words.some(isInCapitals) && !words.every(isInCapitals);
  return { name: rest, isMarked: isAddressed || isShouted };
}

function withoutHonorifics(text: string): { rest: string; isAddressed: boolean } {
  let rest = text.trim();
  let isAddressed = false;
  for (let i = 0; i < 4; i += 1) {
    const first = /^(\S+?)\.?\s+(?=\S)/u.exec(rest) ?? glued.exec(rest);
    if (!first || !isHonorific(first[1] ?? '')) break;
    rest = rest.slice(first[0].length);
    isAddressed = true;
  }
  return { rest, isAddressed };
}

const glued = /^(ທ່ານນາງ|ທ່ານ|ນາງສາວ|ນາງ|ທ້າວ|(?:Dr|Mr|Mrs|Ms|Prof|M|Mme|Sr|Sra|Ing|Lic|Eng|د|أ|م)\.)(?=\p{L})/u;

function isHonorific(word: string): boolean {
  return honorifics.has(foldedWord(word)) && (!/\p{Ll}|\p{Lu}/u.test(word) || /^\p{Lu}/u.test(word));
}

// "Mensah", "MENSAH", "O'Neil", "K.", "de", or letters of a script without capitals.
function isPartOfName(word: string): boolean {
  if (particles.has(foldedWord(word))) return true;
  return (
    /^(?:(?:d|D|l|L|al|el|El|Al)['’-])?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) ||
    /^\p{Lo}[\p{Lo}\p{M}\u200c\u200d.-]*$/u.test(word)
  );
}

function isInCapitals(word: string): boolean {
  return /^[\p{Lu}'’-]{2,}$/u.test(word);
}

function isOther(tokens: readonly NameToken[], text: string): boolean {
  const isWord = tokens.some((token, i) =>
    [heads, offices, titles, things, addressWords].some((index) => isIndexed(index.at(tokens, i), token)),
  );
  return (
    isWord ||
    tokens.some(({ folded }) => ofOrganisations.has(folded)) ||
    (openers.has(tokens[0]?.folded ?? '') && !particles.has(tokens[0]?.folded ?? '')) ||
    countriesIn(tokens, text).length > 0
  );
}

// In writing without spaces a short word may be a part of any name.
function isIndexed(found: { length: number } | undefined, token: NameToken): boolean {
  return found !== undefined && (found.length > 2 || !/\p{Script=Laoo}/u.test(token.written));
}
