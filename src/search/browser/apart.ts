import { runsAgainst } from '../../domain/direction.ts';
import type { Span } from '../text/reading.ts';

type Direction = 'ltr' | 'rtl';

/**
 * What the index keeps of a page has no elements: a name and the date behind it are one text, in which they would
 * change places. Words that run against the others are kept apart, with what stands between them.
 * @param direction of the page that shows the text
 * @returns parts of the text by turns: as it is, apart, as it is …
 * @example keptApart([{ text: 'Event · صنعاء · 12 April', marked: false }], 'ltr') // three parts, the second is apart
 */
export function keptApart(spans: readonly Span[], direction: Direction): Span[][] {
  const text = spans.map((span) => span.text).join('');
  const edges = edgesIn(text, direction);
  const against = edges.reduce((sum, at, i) => sum + (i % 2 === 0 ? -at : at), 0);
  const other = direction === 'ltr' ? 'rtl' : 'ltr';
  const all = [0, ...(against * 2 > text.length ? edgesIn(text, other) : edges), text.length];
  return all.slice(1).map((to, i) => cut(spans, all[i] ?? 0, to));
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

// Where words that run against a text begin and where they end, by turns: from one such word to the last that follows
// it with nothing but numbers and signs between.
function edgesIn(text: string, direction: Direction): number[] {
  const runs: [from: number, to: number][] = [];
  let isOpen = false;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (runsAgainst(word, direction)) {
      const from = isOpen ? runs.pop()?.[0] : undefined;
      runs.push([from ?? index, index + word.length]);
      isOpen = true;
    } else if (/\p{L}/u.test(word)) isOpen = false;
  }
  return runs.flatMap(([from, to]) => withWholeBrackets(text, from, to));
}

// A bracket is drawn as the text around it runs, so both of a pair stand on one side of an edge; a number in brackets
// of its own belongs to the name before it.
function withWholeBrackets(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const ends = (sign: RegExp) => sign.test(text.slice(start, end));
  let open = text.slice(from, to).replace(/\P{Ps}/gu, '').length;
  open -= text.slice(from, to).replace(/\P{Pe}/gu, '').length;
  for (; open > 0 && ends(/^\p{Ps}/u); open -= 1) start += 1;
  while (ends(/\p{P}$/u) && (open < 0 || !ends(/\p{Pe}$/u))) {
    if (ends(/\p{Pe}$/u)) open += 1;
    end -= 1;
  }
  return [start, end + (/^ \([^()\p{L}]+\)/u.exec(text.slice(end))?.[0].length ?? 0)];
}
