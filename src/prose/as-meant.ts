import type { Position } from 'unist';
import { lastBelow } from './typed-text.ts';

/** A text as its author means it, in the spelling that the parser takes for that. */
export interface MeantText {
  text: string;
  /** Gives every string of a tree read from it the author's spelling again, and every offset the author's place. */
  restore: (tree: object) => void;
}

/**
 * Spells a text so that the parser reads what its author means:
 * - one tilde is a sign, as in "5~10 families"; only two strike out (satteri 0.10.5 takes both for marks);
 * - stars and double tildes work beside letters of scripts that put no spaces around them, as in `**ໂຄງການ:**ຂໍ້ຄວາມ`;
 *   CommonMark 0.31 leaves them standing there.
 * The lines stay the same.
 */
export function asMeant(written: string): MeantText {
  const tilde = written.includes('~') && singleTilde.test(written);
  const joined = /\*|~~/u.test(written) && besideJoined.test(written);
  const [sign, gap] = tilde || joined ? unusedIn(written) : [];
  if (sign === undefined || gap === undefined) return { text: written, restore: () => undefined };
  const tilded = tilde ? withoutSingleTildes(written, sign) : written;
  const { text, gaps } = joined ? withGaps(tilded, gap) : { text: tilded, gaps: [] };
  const spelt = (value: string) =>
    value.replaceAll(sign, '~').replaceAll(gap, '').replace(encoded(sign), '~').replace(encoded(gap), '');
  return {
    text,
    restore: (tree) => restoreStrings(tree, spelt, (offset) => offset - countBefore(gaps, offset)),
  };
}

const singleTilde = /(?<!~)~(?!~)/u;

// Signs of old manuscripts, all of them punctuation to the parser. Two that a text does not hold stand for others in it.
const rare = ['⸘', '⸙', '⸚', '⸛', '⸞', '⸟', '⸪', '⸫', '⸬', '⸭'];

function unusedIn(text: string): string[] {
  return rare.filter((sign) => !text.includes(sign));
}

// Behind a backslash it is one already; several in a row strike out, or fence off code.
function withoutSingleTildes(text: string, sign: string): string {
  return text.replace(/\\[\\~]|~+/gu, (found) => (found === '~' ? sign : found));
}

/** A letter of a script without spaces between words, or of one in which a word is written onto the next: a pattern. */
export const joiningLetter =
  '[\\p{Script=Laoo}\\p{Script=Thai}\\p{Script=Khmr}\\p{Script=Mymr}\\p{Script=Tibt}\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hang}\\p{Script=Java}\\p{Script=Bali}\\p{Script=Arab}\\p{Script=Hebr}\\p{Script=Syrc}ー々]';
const mark = '(?:\\*{1,3}|~~)';
const besideJoined = new RegExp(
  `[\\p{P}\\p{S}]${mark}${joiningLetter}|${joiningLetter}${mark}[\\p{P}\\p{S}]`,
  'u',
);

// Where a mark has punctuation on one side and such a letter on the other, a sign between mark and letter makes the
// parser see punctuation on both.
const places = new RegExp(
  `(?<=[\\p{P}\\p{S}])(?<![*~\\\\])${mark}(?=${joiningLetter})|(?<=${joiningLetter})(?=${mark}(?![*~])[\\p{P}\\p{S}])`,
  'gu',
);

function withGaps(text: string, gap: string): { text: string; gaps: number[] } {
  const gaps: number[] = [];
  const spelt = text.replace(places, (found, index: number) => {
    gaps.push(index + found.length + gaps.length);
    return `${found}${gap}`;
  });
  return { text: spelt, gaps };
}

function encoded(sign: string): RegExp {
  return new RegExp(encodeURIComponent(sign), 'giu');
}

function countBefore(sorted: readonly number[], offset: number): number {
  return lastBelow(sorted, offset - 1, (one) => one) + 1;
}

// Trees may be deeper than a function can call itself.
function restoreStrings(
  tree: object,
  spelt: (value: string) => string,
  placed: (offset: number) => number,
): void {
  const left: object[] = [tree];
  for (let one = left.pop(); one; one = left.pop()) {
    const record = one as Record<string, unknown>;
    for (const [key, value] of Object.entries(record)) {
      if (typeof value === 'string') record[key] = spelt(value);
      else if (key === 'position') movePosition(value as Position, placed);
      else if (typeof value === 'object' && value !== null) left.push(value);
    }
  }
}

function movePosition({ start, end }: Position, placed: (offset: number) => number): void {
  for (const point of [start, end]) if (point.offset !== undefined) point.offset = placed(point.offset);
}
