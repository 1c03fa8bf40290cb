import { latinDigits } from '../../../src/domain/digits.ts';
import { columnRoles, frameWords, type ColumnRole, type FrameWords, type Level } from '../words/frames.ts';

/**
 * A text without what does not change which words it holds: capitals, accents, marks.
 * @example plainText('% réalisé (2024)') // '% realise 2024'
 */
export function plainText(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/٪/gu, '%')
    .replace(/([#%])/gu, ' $1 ')
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
}

/** What the head of a column says that it holds; undefined where it says nothing known. */
export function roleOf(text: string, language: string): ColumnRole | undefined {
  // What stands in brackets says more of it: "Target (by frequency of collection)".
  const outside = text.replace(/\([^()]*\)/gu, ' ');
  return roleIn(plainText(outside), language) ?? roleIn(plainText(text), language);
}

/** What a text names as a whole: `Achieved`; undefined where it is more than that. */
export function roleNamed(text: string, language: string): ColumnRole | undefined {
  const plain = plainText(text);
  for (const { columns } of frameWords(language)) {
    const role = columnRoles.find((one) => phrasesOf(columns[one]).includes(plain));
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleIn(plain: string, language: string): ColumnRole | undefined {
  for (const words of frameWords(language)) {
    const found = columnRoles
      .map((role) => ({ role, length: longestIn(plain, words.columns[role]) }))
      .filter(({ length }) => length > 0);
    // Of "Target group" the longer phrase counts, of two equally long ones the first role.
    const best = found.toSorted((a, b) => b.length - a.length)[0];
    if (best) return best.role;
  }
  return undefined;
}

/** The level that a text names in one of its words, and nothing else: `Outcomes`; undefined where it names none. */
export function levelNamed(text: string, language: string): Level | undefined {
  const plain = singular(plainText(text));
  if (plain === '') return undefined;
  for (const { levels } of frameWords(language))
    for (const [level, phrases] of Object.entries(levels))
      if (phrasesOf(phrases).some((phrase) => singular(phrase) === plain)) return level as Level;
  return undefined;
}

// In the languages that have it, a plural ends in s.
function singular(plain: string): string {
  return plain.replace(/s(?= |$)/gu, '');
}

/** Whether a text is, as a whole, one of these phrases in any language: `nothing`, `groups`, `all`. */
export function isOnly(text: string, which: 'nothing' | 'groups' | 'all' | 'years' | 'values'): boolean {
  const plain = plainText(text);
  return frameWords('').some((words) => phrasesOf(words[which]).includes(plain));
}

/** Whether a text holds one of these phrases: `finals`, `years`, `values`. */
export function holds(text: string, which: 'finals' | 'years' | 'values', language: string): boolean {
  const plain = plainText(text);
  return frameWords(language)
    .slice(0, language === 'und' ? undefined : 2)
    .some((words) => longestIn(plain, words[which]) > 0);
}

/** Whether a text begins with one of these phrases: `shares`, `counts`, `years`. */
export function beginsWith(text: string, which: 'shares' | 'counts' | 'years'): boolean {
  const plain = plainText(text);
  return frameWords('').some((words) => phrasesOf(words[which]).some((phrase) => startsWith(plain, phrase)));
}

/** The phrases of a list of words, as `plainText` has them. */
export function phrasesOf(list: string): readonly string[] {
  const known =
    split.get(list) ??
    list
      .split(',')
      .map(plainText)
      .filter((phrase) => phrase !== '');
  split.set(list, known);
  return known;
}

/** The words of every language for something. */
export function allPhrases(of: (words: FrameWords) => string): readonly string[] {
  return frameWords('').flatMap((words) => phrasesOf(of(words)));
}

const split = new Map<string, readonly string[]>();

function longestIn(plain: string, list: string): number {
  const found = phrasesOf(list).filter((phrase) => includes(plain, phrase));
  return found.reduce((most, { length }) => Math.max(most, length), 0);
}

// A script without spaces between words: of short words only the whole text is one.
function includes(plain: string, phrase: string): boolean {
  if (/\p{Script=Laoo}/u.test(phrase)) return phrase.length > 3 ? plain.includes(phrase) : plain === phrase;
  return ` ${plain} `.includes(` ${phrase} `);
}

function startsWith(plain: string, phrase: string): boolean {
  return /\p{Script=Laoo}/u.test(phrase) ? plain.startsWith(phrase) : `${plain} `.startsWith(`${phrase} `);
}
