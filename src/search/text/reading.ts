import { latinDigits } from '../../domain/digits.ts';
import { arrived } from './carried-letters.ts';

/** A piece of text, marked where it is what was searched for. */
export interface Span {
  text: string;
  marked: boolean;
}

const token = /(<\/?mark>|`[^\s`<]+`|`| )/u;

/**
 * A text of the index as it is written, without what `indexedText` added to it. Where the search marked a hidden
 * word, what it stands for is marked: its letters before the last space, or else the word before it.
 * @example readable('asked US$1.5 <mark>`1‿5`.</mark>') // [{ text: 'asked ', marked: false }, { text: 'US$1.5.', marked: true }]
 */
export function readable(text: string): Span[] {
  const marks: (readonly [from: number, to: number])[] = [];
  let [written, marking, joining] = ['', false, false];
  for (const piece of text.split(token).filter(Boolean)) {
    if (piece === '<mark>' || piece === '</mark>') marking = piece === '<mark>';
    else if (piece === '`') joining = true;
    else if (piece === ' ' && (joining || written === '')) joining = false;
    else if (piece.startsWith('`')) {
      written = written.replace(/ $/u, '');
      if (marking) marks.push(...placesOf(arrived(piece.slice(1, -1)), written));
    } else {
      if (marking) marks.push([written.length, written.length + restored(piece).length]);
      written += restored(piece);
      joining = false;
    }
  }
  return spansOf(written, marks);
}

/** A text of the index as it is written. */
export function readableText(text: string): string {
  return readable(text)
    .map((span) => span.text)
    .join('');
}

function restored(piece: string): string {
  return arrived(piece)
    .replace(/(?<=\p{Nd})\\(?=\p{Nd})/gu, '\u202f')
    .replaceAll('\uff40', '`')
    .replaceAll('\uff3c', '\\');
}

function placesOf(word: string, written: string): (readonly [number, number])[] {
  const start = written.search(/\S*$/u);
  const places: (readonly [number, number])[] = [];
  for (let at = written.indexOf(word, start); at >= 0; at = written.indexOf(word, at + 1)) {
    places.push([at, at + word.length]);
  }
  return places.length > 0
    ? places
    : [[Math.min(start, startOfNumber(word, written) ?? start), written.length]];
}

// The digits of a number stand apart in the text: 1 400 000, +221 33 889 00 12.
function startOfNumber(word: string, written: string): number | undefined {
  if (!/^\d+$/u.test(word)) return undefined;
  const between = String.raw`(?:\(0\)|\P{Nd}){0,5}`;
  const number = new RegExp(`\\+?${[...word].join(between)}\\P{Nd}*$`, 'u').exec(latinDigits(written));
  return number === null || /\p{L}/u.test(number[0]) ? undefined : number.index;
}

function spansOf(text: string, marks: readonly (readonly [number, number])[]): Span[] {
  const edges = [...new Set([0, ...marks.flat(), text.length])].sort((a, b) => a - b);
  const isMarked = (at: number) => marks.some(([from, to]) => from <= at && at < to);
  const spans: Span[] = [];
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const next = { text: text.slice(from, edges[i + 1]), marked: isMarked(from) };
    const last = spans.at(-1);
    if (last && last.marked === next.marked) last.text += next.text;
    else spans.push(next);
  }
  return spans;
}
