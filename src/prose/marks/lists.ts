import type { List, Nodes } from 'mdast';
import type { AtLine, Mark } from '../../domain/text.ts';
import { stretchOf, type TypedText } from '../typed-text.ts';
import type { Place } from './marks.ts';

/** Numbers and signs at the start of a line that make a list where none was meant. */
export function listMarks(place: Place, typed: TypedText, places: readonly Place[]): AtLine<Mark>[] {
  const { node } = place;
  if (node.type !== 'list') return [];
  return node.ordered ? numberMarks(node, place, typed) : signMarks(node, place, typed, places);
}

function numberMarks(list: List, { parent, index }: Place, typed: TypedText): AtLine<Mark>[] {
  const written = list.children.map((item) => {
    const line = typed.text.slice(...stretchOf(item)).split('\n', 1)[0] ?? '';
    const [, number = '', sign = '', rest = ''] = /^(\d+)([.)])[ \t]*(.*)$/u.exec(line) ?? [];
    return {
      number: Number(number),
      mark: `${number}${sign}`,
      instead: `${number}\\${sign} ${rest}`.trimEnd(),
    };
  });
  const [first] = written;
  if (!first) return [];
  const isAlone = written.length === 1 && first.number > 1 && !goesOn(first.number, parent.children, index);
  if (isAlone || first.number >= 1000)
    return [{ kind: 'number-alone', value: first.mark, instead: first.instead, line: lineOf(list) }];
  // "1. 1. 1." lets the page count.
  if (written.every(({ number }) => number === first.number)) return [];
  const at = written.findIndex(({ number }, i) => number !== first.number + i);
  const changed = written[at];
  if (!changed) return [];
  const counted = String(first.number + at);
  return [
    { kind: 'number-changed', value: changed.mark, instead: counted, line: lineOf(list.children[at]!) },
  ];
}

// The list before it ended with the number before.
function goesOn(number: number, siblings: readonly Nodes[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 20); at -= 1) {
    const before = siblings[at];
    if (before?.type === 'list' && before.ordered)
      return (before.start ?? 1) + before.children.length === number;
  }
  return false;
}

function signMarks(
  list: List,
  { parent, index }: Place,
  typed: TypedText,
  places: readonly Place[],
): AtLine<Mark>[] {
  const items = list.children.map((item) => typed.text.slice(...stretchOf(item)).split('\n', 1)[0] ?? '');
  const [first = ''] = items;
  const sign = first.charAt(0);
  const instead = { instead: `\\${first.trimEnd()}`, line: lineOf(list) };
  if (sign === '+' && items.every(isFigure)) return [{ kind: 'sign-lost', value: sign, ...instead }];
  if (items.length > 1) return [];
  const before = parent.children[index - 1];
  if (sign === '-' && isFigure(first) && !isLead(before, typed))
    return [{ kind: 'sign-lost', value: sign, ...instead }];
  const [start] = stretchOf(list);
  if (sign !== '*' || firstNoteStar(places) >= start) return [];
  return [{ kind: 'note-star', value: sign, ...instead }];
}

const firstNoteStars = new WeakMap<readonly Place[], number>();

// Where a star stands behind a word, as it does where a note belongs to it.
function firstNoteStar(places: readonly Place[]): number {
  const known = firstNoteStars.get(places);
  if (known !== undefined) return known;
  const first = places.find(
    ({ node }) => node.type === 'text' && /[\p{L}\p{N}%)]\*(?=[\s.,;:)]|$)/mu.test(node.value),
  );
  const at = first ? stretchOf(first.node)[0] : Infinity;
  firstNoteStars.set(places, at);
  return at;
}

function isFigure(item: string): boolean {
  return /^[-+][ \t]+\p{Sc}?[ \t]?\p{Nd}[\p{Nd}.,]*(?:[ \t]?%|[ \t]?°|[ \t]|$)/u.test(item);
}

// "We need:" leads to a list, if only of one.
function isLead(before: Nodes | undefined, { text }: TypedText): boolean {
  return before !== undefined && /[:：]\s*$/u.test(text.slice(...stretchOf(before)));
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}
