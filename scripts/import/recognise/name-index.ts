import { articles } from './articles.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';

/** Names that can be looked for at any word of a text, however many there are. */
export interface NameIndex<Value> {
  /** What the longest name that begins at a word stands for, and how many words it has. */
  at(
    tokens: readonly NameToken[],
    from: number,
  ): { values: readonly Value[]; length: number; start: number } | undefined;
  /** What a whole text stands for, with or without an article in front. */
  of(name: string): readonly Value[];
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

/** An index of names and what they stand for: a name may stand for several things, a thing may have several names. */
export function nameIndex<Value>(names: Iterable<readonly [name: string, value: Value]>): NameIndex<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  for (const [name, value] of names) {
    const words = foldedTokens(name);
    plant(root, words, value);
    if (words.length > 1 && articles.has(words[0] ?? '')) plant(root, words.slice(1), value);
  }
  return {
    at: (tokens, from) => {
      for (const [first, start] of beginnings(tokens[from])) {
        const found = longest(root, tokens, from, first);
        if (found) return { ...found, start };
      }
      return undefined;
    },
    of: (name) => {
      const folded = foldedTokens(name);
      const bare = folded.length > 1 && articles.has(folded[0] ?? '') ? folded.slice(1) : folded;
      return [folded, bare].map((one) => valuesOf(root, one)).find((values) => values.length > 0) ?? [];
    },
  };
}

function foldedTokens(name: string): string[] {
  return nameTokens(name).map(({ folded }) => folded);
}

function plant<Value>(root: Node<Value>, words: readonly string[], value: Value): void {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map(), values: [] };
    node.next.set(word, next);
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
}

function valuesOf<Value>(root: Node<Value>, words: readonly string[]): readonly Value[] {
  let node: Node<Value> | undefined = root;
  for (const word of words) node = node?.next.get(word);
  return words.length > 0 ? (node?.values ?? []) : [];
}

function longest<Value>(root: Node<Value>, tokens: readonly NameToken[], from: number, first: string) {
  let node = root.next.get(first);
  let best: { values: readonly Value[]; length: number } | undefined;
  for (let i = from + 1; node !== undefined; i += 1) {
    if (node.values.length > 0) best = { values: node.values, length: i - from };
    const token = tokens[i];
    if (token === undefined || token.isApart) break;
    node = node.next.get(token.folded);
  }
  return best;
}

// In Arabic "and", "to" and "by" are written onto the word behind them.
function beginnings(token: NameToken | undefined): [folded: string, start: number][] {
  if (token === undefined) return [];
  const whole: [string, number][] = [[token.folded, token.at]];
  if (!/^[وفبلك]/u.test(token.folded) || token.folded.length < 4) return whole;
  const bare = token.folded.slice(1);
  whole.push([bare, token.at + 1]);
  if (token.folded.startsWith('لل')) whole.push([`ا${bare}`, token.at + 1]);
  if (/^[فو][بلك]/u.test(token.folded)) whole.push([bare.slice(1), token.at + 2]);
  return whole;
}
