import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { startOf } from './tree.ts';

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
  const pieces = [head.value, ...rest.map(({ key }) => key)].map((piece) => written(piece, source));
  const [first = '', ...others] = pieces;
  if (/^\d{1,3}$/u.test(first) && others.every((piece) => /^\d{3}$/u.test(piece)))
    return `write ${pieces.join('')}`;
  const whole = pieces.join(', ').replaceAll('"', "'");
  return /^[\d\s.,]+$/u.test(whole)
    ? 'write the number without commas'
    : `put the text in quotes: "${whole}"`;
}

function written(piece: unknown, source: string): string {
  if (!isScalar(piece)) return '';
  return piece.type === 'PLAIN'
    ? source.slice(...(piece.range?.slice(0, 2) as [number, number]))
    : String(piece.value);
}
