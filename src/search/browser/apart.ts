import { runsAgainst, runsMostlyAgainst } from '../../domain/direction.ts';
import type { Span } from '../text/reading.ts';

/** A part of a text; one that is apart keeps its direction to itself. */
export interface Part {
  spans: Span[];
  isApart: boolean;
}

/**
 * What the index keeps of a page has no elements: a name and the date behind it are one text, in which they would
 * change places. Words that run against the others are kept apart, with what stands between them.
 * @param direction of the page that shows the text
 * @example keptApart([{ text: 'Event · صنعاء · 12 April', marked: false }], 'ltr') // the second of three parts is apart
 */
export function keptApart(spans: readonly Span[], direction: 'ltr' | 'rtl'): Part[] {
  const text = spans.map((span) => span.text).join('');
  const other = direction === 'ltr' ? 'rtl' : 'ltr';
  const runs = runsIn(text, runsMostlyAgainst(text, direction) ? other : direction);
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of runs) {
    parts.push(
      { spans: cut(spans, at, from), isApart: false },
      { spans: cut(spans, from, to), isApart: true },
    );
    at = to;
  }
  parts.push({ spans: cut(spans, at, text.length), isApart: false });
  return parts.filter((part) => part.spans.length > 0);
}

/** A part of a text that is in pieces. */
export function cut(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans
    .map(({ text, marked }) => {
      const start = at;
      at += text.length;
      return { text: text.slice(Math.max(0, from - start), Math.max(0, to - start)), marked };
    })
    .filter(({ text }) => text !== '');
}

// From a word that runs against the text to the last that follows it with nothing but numbers and signs between.
function runsIn(text: string, direction: 'ltr' | 'rtl'): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let isOpen = false;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const isAgainst = runsAgainst(word, direction);
    const bare = word.replace(/\p{P}+$/u, '').length;
    const last = runs.at(-1);
    if (isAgainst && isOpen && last) last[1] = index + bare;
    else if (isAgainst) runs.push([index, index + bare]);
    isOpen = isAgainst || (isOpen && !/\p{L}/u.test(word));
  }
  return runs;
}
