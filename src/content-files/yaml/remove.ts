import { isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { fieldName, type Path } from '../../domain/problem.ts';
import type { Edit } from './edit.ts';
import { lineStart } from './line-remedies.ts';
import { contentEnd, nextLine, pairEnd, refuseNames, slotIn } from './slots.ts';
import { endOf, keyText, startOf } from './tree.ts';

/**
 * What takes a field out of its group, or an item out of its list.
 * @throws where there is none, or where nothing would be left around it
 */
export function removal(root: unknown, path: Path, source: string): Edit {
  let around: unknown = root;
  for (const step of path.slice(0, -1)) around = slotIn(around, step, source)?.node;
  const step = path.at(-1) ?? '';
  const slot = slotIn(around, step, source);
  if (!slot || (!isMap(around) && !isSeq(around)))
    throw new Error(`there is no ${fieldName(path)} to take out`);
  refuseNames(slot.node);
  const items: readonly unknown[] = around.items;
  const at = isMap(around) ? fieldIndex(around, step) : Number(step);
  if (around.flow === true) return fromBrackets(items, at);
  if (items.length === 1 && path.length > 1)
    throw new Error(`nothing would be left in ${fieldName(path.slice(0, -1))}; take that out instead`);
  const first = entryStart(around, at, source) ?? 0;
  const start = lineStart(source, first);
  if (source.slice(start, first).trim() === '')
    return { start, end: nextLine(contentEnd(items[at], source), source), text: '' };
  // It stands right behind the hyphen of what is around it, where the next one takes its place.
  const next = entryStart(around, at + 1, source);
  if (next === undefined)
    throw new Error(`${fieldName(path)} stands behind a hyphen; change the field by hand`);
  return { start: first, end: next, text: '' };
}

// Where the name of a field or the hyphen of an item stands.
function entryStart(around: YAMLMap | YAMLSeq, at: number, source: string): number | undefined {
  if (isMap(around)) return startOf(around.items[at]?.key);
  const slot = slotIn(around, at, source);
  return slot && slot.open - 1;
}

function fieldIndex({ items }: YAMLMap, name: string | number): number {
  return items.findIndex(({ key }) => keyText(key) === String(name));
}

// With the comma behind it, or else the one before it.
function fromBrackets(items: readonly unknown[], at: number): Edit {
  const [before, it, next] = [items[at - 1], items[at], items[at + 1]];
  if (next !== undefined) return { start: startOfItem(it), end: startOfItem(next), text: '' };
  return { start: before === undefined ? startOfItem(it) : endOfItem(before), end: endOfItem(it), text: '' };
}

function startOfItem(item: unknown): number {
  return startOf(isField(item) ? item.key : item) ?? 0;
}

function endOfItem(item: unknown): number {
  return isField(item) ? pairEnd(item) : (endOf(item) ?? 0);
}

function isField(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item;
}
