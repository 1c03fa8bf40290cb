import { bullets, type Inline, type Node } from '../booklet/node.ts';
import type { Rich } from '../rich.ts';
import type { Section } from '../sheet/section.ts';
import { codeBlock } from './escape.ts';
import { inlines, oneLine, type Notes } from './inlines.ts';
import { linesOf } from './lines.ts';

/**
 * Parts of a text as a document of Markdown, which holds no HTML: each stands in its place, whatever its words are, and
 * the notes stand at the end.
 */
export function markdownDocument(nodes: readonly Node[]): string {
  const notes: Notes = new Map();
  const text = blocks(nodes, notes);
  // A note holds none itself.
  const told = [...notes.values()].map(({ number, nodes: note }) =>
    indented(blocks(note, new Map()), `[^${number}]: `, '    '),
  );
  return `${[text, ...told].filter(Boolean).join('\n\n')}\n`;
}

function blocks(nodes: readonly Node[], notes: Notes): string {
  const made = nodes.map((node, i) => block(node, notes, isSecondList(nodes, i)));
  return made.filter(Boolean).join('\n\n');
}

// Two lists in a row would be one, but for another sign before their items.
function isSecondList(nodes: readonly Node[], at: number): boolean {
  let count = 0;
  while (isListed(nodes[at - count - 1])) count += 1;
  return count % 2 === 1;
}

function isListed(node: Node | undefined): boolean {
  return node !== undefined && (node.kind === 'list' || linesOf(node) !== undefined);
}

function block(node: Node, notes: Notes, isSecond: boolean): string {
  switch (node.kind) {
    case 'heading':
      return headingOf(node, notes);
    case 'paragraph':
      return inlines(node.text, notes);
    case 'list':
      return listOf(
        node.items.map((item) => blocks(item, notes)),
        (i) => (node.isOrdered ? `${node.start + i}${isSecond ? ')' : '.'} ` : bullet(isSecond)),
      );
    case 'quote':
      return quoted([blocks(node.nodes, notes), node.by.length > 0 ? `— ${oneLine(node.by, notes)}` : '']);
    case 'callout':
      return quoted([blocks(node.nodes, notes)]);
    case 'own':
      return blocks(node.nodes, notes);
    case 'table':
      return tableOf(node, notes);
    case 'code':
      return codeBlock(node.lines.map(textOf));
    case 'rule':
      return '---';
    case 'section':
      return blocks(nodesOf(node.section), notes);
    default: {
      const lines = linesOf(node) ?? [];
      return listOf(
        lines.map((line) => oneLine(line, notes)),
        () => bullet(isSecond),
      );
    }
  }
}

// Signs at the end of a heading's line would close it; those that are all of it are words already.
function headingOf({ level, text }: Extract<Node, { kind: 'heading' }>, notes: Notes): string {
  return `${'#'.repeat(Math.min(6, level))} ${oneLine(text, notes).replace(/(?<![\\#])#+$/u, '\\$&')}`;
}

function bullet(isSecond: boolean): string {
  return isSecond ? '* ' : '- ';
}

function nodesOf({ title, texts, columns, ends, rows, items, more }: Section): Node[] {
  const cell = ({ text, note }: Section['rows'][number][number]): Inline[] =>
    note.length > 0 ? [...text, { text: ' (' }, ...note, { text: ')' }] : text;
  const sentences = (all: readonly Rich[]): Node[] => all.map((text) => ({ kind: 'paragraph', text }));
  return [
    { kind: 'heading', level: 2, text: title },
    ...sentences(texts),
    ...(rows.length > 0
      ? [{ kind: 'table' as const, ends, head: columns, rows: rows.map((row) => row.map(cell)) }]
      : []),
    ...(items.length > 0 ? [bullets(items.map((item) => sentences([item])))] : []),
    ...sentences(more),
  ];
}

// A table always has a head: of one without, an empty one.
function tableOf({ head, rows, ends }: Extract<Node, { kind: 'table' }>, notes: Notes): string {
  const width = Math.max(head.length, ...rows.map(({ length }) => length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const columns = Array.from({ length: width }, (_, x) => x);
  const row = (cells: readonly Inline[][]) =>
    line(columns.map((x) => oneLine(inCell(cells[x] ?? []), notes)));
  const rule = line(columns.map((x) => (ends.includes(x) ? '--:' : '---')));
  return [row(head), rule, ...rows.map(row)].join('\n');
}

// A table ends its cells before it reads their code, in which "\|" is a bar. A backslash before a bar no code of a table
// can have: such code stands there as words.
function inCell(text: readonly Inline[]): Inline[] {
  return text.map((one) => {
    if (!('text' in one) || one.isCode === undefined) return one;
    const { isCode, ...words } = one;
    return one.text.includes('\\|') ? words : { ...words, isCode, text: one.text.replaceAll('|', '\\|') };
  });
}

function listOf(items: readonly string[], sign: (i: number) => string): string {
  const made = items.map((item, i) => indented(item, sign(i), ' '.repeat(sign(i).length)));
  return made.join(made.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}

function quoted(parts: readonly string[]): string {
  return indented(parts.filter(Boolean).join('\n\n'), '> ', '> ');
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, i) => `${i === 0 ? first : line === '' ? others.trimEnd() : others}${line}`)
    .join('\n');
}

function textOf(runs: Rich): string {
  return runs.map(({ text }) => text).join('');
}
