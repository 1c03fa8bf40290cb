import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../../domain/problem.ts';

/** A value or a key somewhere in a YAML file. */
export interface Placed {
  node: Node;
  /** The pair it is the key of. */
  keyOf: Pair | undefined;
  /** Whether it is the name of a field, or stands inside one. */
  inKey: boolean;
  /** How many lists and groups stand around it. */
  depth: number;
  path(): Path;
}

interface Step {
  around: Step | undefined;
  step: string | number;
}

interface Waiting extends Omit<Placed, 'path'> {
  at: Step | undefined;
}

/** Every key and value of a YAML tree, in the order in which they are written. It never recurses. */
export function* eachNode(root: unknown): Generator<Placed> {
  const stack: Waiting[] = isNode(root)
    ? [{ node: root, keyOf: undefined, inKey: false, depth: 0, at: undefined }]
    : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { at, ...placed } = next;
    yield { ...placed, path: () => pathOf(at) };
    for (const child of childrenOf(next).reverse()) stack.push(child);
  }
}

/** Where a path leads, or as far along it as the file goes; the pairs on the way, outermost first. */
export function follow(root: unknown, path: Path): { node: unknown; offset: number; steps: number } {
  let node = root;
  let offset = startOf(root) ?? 0;
  let steps = 0;
  for (const step of path) {
    const pair = isMap(node) ? pairNamed(node, String(step)) : undefined;
    const inside = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (pair === undefined && inside === undefined) break;
    offset = startOf(pair?.key) ?? startOf(inside) ?? offset;
    node = inside;
    steps += 1;
  }
  return { node, offset, steps };
}

/** Where a node begins, in characters from the start. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where a node ends, what follows it on the line left out. */
export function endOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[1] : undefined;
}

/** The name of a field as it becomes a key of plain data. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return key.value === null ? '' : String(key.value);
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function childrenOf({ node, inKey, depth, at }: Waiting): Waiting[] {
  const child = (value: unknown, keyOf: Pair | undefined, step: string | number): Waiting[] =>
    isNode(value)
      ? [
          {
            node: value,
            keyOf,
            inKey: inKey || keyOf !== undefined,
            depth: depth + 1,
            at: { around: at, step },
          },
        ]
      : [];
  if (isSeq(node)) return node.items.flatMap((item, i) => (isPair(item) ? [] : child(item, undefined, i)));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => {
    const step = keyText(pair.key) ?? '';
    return [...child(pair.key, pair, step), ...child(pair.value, undefined, step)];
  });
}

function pathOf(at: Step | undefined): Path {
  const path: (string | number)[] = [];
  for (let step = at; step; step = step.around) path.unshift(step.step);
  return path;
}

// Of two fields with one name the last counts, as in the data.
const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
function pairNamed(map: YAMLMap, name: string): Pair | undefined {
  let index = indexes.get(map);
  if (!index) {
    index = new Map(map.items.map((pair) => [keyText(pair.key) ?? '', pair]));
    indexes.set(map, index);
  }
  return index.get(name);
}
