import type { Inline, ListedEntry, Node } from '../booklet/node.ts';
import type { Rich } from '../rich.ts';

/** Parts that are lists of short things, a line for each of them; undefined for any other part. */
export function linesOf(node: Node): Inline[][] | undefined {
  switch (node.kind) {
    case 'facts':
      return node.rows.map(({ term, value }) =>
        term.length === 0 ? value : [...strong(term), { text: ': ' }, ...value],
      );
    case 'figures':
      return node.items.map(({ value, label, notes }) =>
        joined([[...strong(value), { text: ' ' }, ...label], ...notes]),
      );
    case 'entries':
      return node.items.map(entryLine);
    case 'people':
      return node.people.map(({ name, part, ways }) =>
        joined([strong(name), part, ...ways.map(({ text, href }) => text.map((run) => ({ ...run, href })))]),
      );
    case 'pictures':
      return node.items.map(({ alt, caption }) => joined([[{ text: alt }], caption]));
    default:
      return undefined;
  }
}

function entryLine({ line, title, text, amount }: ListedEntry): Inline[] {
  return [...title, { text: ' (' }, ...joined([line, amount]), { text: '): ' }, ...text];
}

/** Words that stand out. */
export function strong(text: Rich): Inline[] {
  return text.map((run) => ({ ...run, isStrong: true as const }));
}

function joined(parts: readonly Inline[][]): Inline[] {
  const told = parts.filter(({ length }) => length > 0);
  return told.flatMap((part, i) => (i === 0 ? part : [{ text: '; ' }, ...part]));
}
