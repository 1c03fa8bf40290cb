import { plainWords } from '../../../src/domain/written.ts';

/**
 * A name as it is compared: without capitals, accents, signs, articles, an acronym in brackets behind it, and what two
 * spellings of English differ in.
 * @example foldedName('The Water Organisation (WO)') // 'water organization'
 */
export function foldedName(name: string): string {
  const bare = name.replace(/\s*\([^()]{1,15}\)\s*$/u, '');
  return plainWords(bare === '' ? name : bare)
    .replace(/^(?:the|la|le|les|el|los|las|o|os|as)\s+/u, '')
    .replace(/(?<=\p{L}{2})is(?=(?:ation|e[sd]?|ing)\b)/gu, 'iz')
    .replace(/our\b/gu, 'or')
    .replace(/\bprogramme\b/gu, 'program')
    .replace(/\bcentre(?=s?\b)/gu, 'center');
}

/** The words of a title that tell it from another, each once. */
export function tellingWords(title: string): Set<string> {
  return new Set(
    foldedName(title)
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
  const [shorter = '', longer = ''] = [foldedName(a), foldedName(b)].sort(
    (one, other) => one.length - other.length,
  );
  return ` ${longer} `.includes(` ${shorter} `);
}
