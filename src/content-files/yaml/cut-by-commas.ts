import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { quoted } from '../../domain/quoted.ts';
import { endOf, startOf } from './tree.ts';

/**
 * Values in braces that a comma cut in two: `{ amount: 9,000 }` is an amount of 9 and a field called 000. Each is
 * found at the brace: nothing in the group is certain.
 */
export function cutByCommas(node: Node, source: string): { offset: number; message: string }[] {
  if (!isMap(node) || node.flow !== true) return [];
  const pairs = node.items as Pair[];
  return pairs.flatMap((pair, i) => {
    const head = pairs[i - 1];
    if (!isCutOff(pair) || !head || isCutOff(head)) return [];
    const next = pairs.slice(i).findIndex((other) => !isCutOff(other));
    const rest = pairs.slice(i, next === -1 ? undefined : i + next);
    const message = `in braces a comma ends the value; ${remedy(head, rest, source)}`;
    return [{ offset: startOf(node) ?? 0, message }];
  });
}

/** Whether what stands in braces has no colon: it is what a comma cut off the value before it. */
export function isCutOff({ key, value }: Pair): boolean {
  return value === null && isScalar(key) && key.value !== null;
}

function remedy(head: Pair, rest: readonly Pair[], source: string): string {
  const whole = asWritten([head.value, ...rest.map(({ key }) => key)], source);
  if (/^\d{1,3}(?:,\s*\d{3})+$/u.test(whole)) return `write ${whole.replace(/[\s,]/gu, '')}`;
  return /^[\d\s.,]+$/u.test(whole)
    ? 'write the number without commas'
    : `put the text in quotes: ${quoted(whole)}`;
}

// The pieces with what stands between them, sign for sign, without the quotes that some of them have.
function asWritten(pieces: readonly unknown[], source: string): string {
  return pieces.reduce<string>((text, piece, i) => {
    const gap = source.slice(endOf(pieces[i - 1]), startOf(piece)).replace(/\s*\n\s*/gu, ' ');
    const own =
      isScalar(piece) && piece.type !== 'PLAIN'
        ? String(piece.value)
        : source.slice(startOf(piece), endOf(piece));
    return i === 0 ? own : text + gap + own;
  }, '');
}
