import { isAlias, isMap, isPair, isScalar, isSeq, type Pair } from 'yaml';
import { endOf, eachNode, keyText, startOf } from './tree.ts';
import { lineStart } from './line-remedies.ts';

/** A place that holds one value: behind the colon of a field, or behind the hyphen of a list. */
export interface Slot {
  node: unknown;
  /** Right behind the colon or hyphen; in brackets, where the value starts. */
  open: number;
  /** How far in the field or the hyphen stands. */
  column: number;
  /** In brackets or braces. */
  flow: boolean;
  inList: boolean;
}

const byHand = 'change the field by hand';

/** The place of a field in a group, or of an item in a list; undefined where there is none. */
export function slotIn(around: unknown, step: string | number, source: string): Slot | undefined {
  if (isMap(around)) {
    const pair = around.items.find(({ key }) => keyText(key) === String(step));
    return pair && fieldSlot(pair, around.flow === true, source);
  }
  const node = isSeq(around) ? around.items[Number(step)] : undefined;
  if (!isSeq(around) || node === undefined) return undefined;
  if (isPair(node)) throw new Error(`${String(step)} is written without braces in a list; ${byHand}`);
  const start = startOf(node) ?? 0;
  if (around.flow === true) return { node, open: start, column: 0, flow: true, inList: true };
  const hyphen = source.lastIndexOf('-', start - 1);
  if (source.slice(hyphen + 1, start).trim() !== '')
    throw new Error(`a remark stands behind a hyphen; ${byHand}`);
  return { node, open: hyphen + 1, column: columnOf(hyphen, source), flow: false, inList: true };
}

function fieldSlot({ key, value }: Pair, flow: boolean, source: string): Slot {
  const [start, end] = [startOf(key) ?? 0, endOf(key) ?? 0];
  const gap = /^\s*:/u.exec(source.slice(end));
  const isOdd = !flow && !/^\s*(?:- +)*$/u.test(source.slice(lineStart(source, start), start));
  if (!gap || isOdd) throw new Error(`${keyText(key) ?? ''} has no colon right behind it; ${byHand}`);
  return { node: value, open: end + gap[0].length, column: columnOf(start, source), flow, inList: false };
}

/** How many signs stand before an offset on its line. */
export function columnOf(offset: number, source: string): number {
  return offset - lineStart(source, offset);
}

/** Where what a value or field says ends, the line breaks behind it left out. */
export function contentEnd(value: unknown, source: string): number {
  let last: unknown = value;
  for (let at: unknown = value; at !== undefined; at = innermost(at)) last = at;
  let end = endOf(last) ?? 0;
  while (end > (startOf(last) ?? 0) && source[end - 1] === '\n') end -= 1;
  return end;
}

function innermost(value: unknown): unknown {
  if (isPair(value)) return value.value ?? value.key;
  if ((isMap(value) || isSeq(value)) && value.flow !== true) return value.items.at(-1);
  return undefined;
}

/** Where the next line begins. */
export function nextLine(offset: number, source: string): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end + 1;
}

/** Whether nothing is typed where a value belongs. */
export function isNothing(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && startOf(node) === endOf(node));
}

/**
 * What is written once and used in several places cannot be changed in one.
 * @throws where a name (`&a`, `*a`) stands in a value
 */
export function refuseNames(value: unknown): void {
  for (const { node } of eachNode(value))
    if (isAlias(node) || node.anchor !== undefined)
      throw new Error(`a &name or *name stands here; ${byHand}`);
}

/** Where a field in braces ends. */
export function pairEnd({ key, value }: Pair): number {
  return Math.max(endOf(value) ?? 0, endOf(key) ?? 0);
}
