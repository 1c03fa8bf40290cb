import type { Inline, ListedEntry, Node } from '../booklet/node.ts';
import type { Rich } from '../rich.ts';
import type { Section } from '../sheet/section.ts';
import { codeBlock } from './escape.ts';
import { inlines, oneLine, type Notes } from './inlines.ts';

/**
 * Parts of a text as a document of Markdown, which holds no HTML: each stands in its place, whatever its words are, and
 * the notes stand at the end.
 */
export function markdownDocument(nodes: readonly Node[]): string {
  const notes: Notes = new Map();
  const text = blocks(nodes, notes);
  const told: string[] = [];
  // A note holds none itself.
  for (const { number, nodes: note } of notes.values())
    told.push(indented(blocks(note, new Map()), `[^${number}]: `, '    '));
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
  return (
    node !== undefined && ['list', 'facts', 'figures', 'entries', 'people', 'pictures'].includes(node.kind)
  );
}

function block(node: Node, notes: Notes, isSecond: boolean): string {
  const list = (items: readonly string[]) => listOf(items, () => (isSecond ? '* ' : '- '));
  switch (node.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, node.level))} ${oneLine(node.text, notes).replace(/#+$/u, '\\$&')}`;
    case 'paragraph':
      return inlines(node.text, notes);
    case 'list': {
      const items = node.items.map((item) => blocks(item, notes));
      const end = isSecond ? ') ' : '. ';
      return node.isOrdered ? listOf(items, (i) => `${node.start + i}${end}`) : list(items);
    }
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
    case 'facts':
      return list(
        node.rows.map(({ term, value }) => `**${oneLine(term, notes)}**: ${oneLine(value, notes)}`),
      );
    case 'figures':
      return list(
        node.items.map(({ value, label, notes: said }) =>
          [
            `**${oneLine(value, notes)}** ${oneLine(label, notes)}`,
            ...said.map((one) => oneLine(one, notes)),
          ].join('; '),
        ),
      );
    case 'entries':
      return list(node.items.map((item) => entryOf(item, notes)));
    case 'people':
      return list(
        node.people.map(({ name, part, ways }) =>
          [
            `**${oneLine(name, notes)}**`,
            oneLine(part, notes),
            ...ways.map(({ text, href }) =>
              oneLine(
                text.map((run) => ({ ...run, href })),
                notes,
              ),
            ),
          ]
            .filter(Boolean)
            .join('; '),
        ),
      );
    case 'pictures':
      return list(
        node.items.map(({ alt, caption }) => oneLine([{ text: alt }, { text: ' ' }, ...caption], notes)),
      );
    case 'section':
      return sectionOf(node.section, notes);
  }
}

function entryOf({ line, title, text, amount }: ListedEntry, notes: Notes): string {
  const said = [line, amount].map((one) => oneLine(one, notes)).filter(Boolean);
  return `${oneLine(title, notes)} (${said.join('; ')}): ${oneLine(text, notes)}`;
}

function sectionOf({ title, texts, columns, ends, rows, items, more }: Section, notes: Notes): string {
  const cell = ({ text, note }: Section['rows'][number][number]): Inline[] =>
    note.length > 0 ? [...text, { text: ' (' }, ...note, { text: ')' }] : text;
  return blocks(
    [
      { kind: 'heading', level: 2, text: title },
      ...texts.map((text): Node => ({ kind: 'paragraph', text })),
      ...(rows.length > 0
        ? [{ kind: 'table' as const, ends, head: columns, rows: rows.map((row) => row.map(cell)) }]
        : []),
      ...(items.length > 0
        ? [
            {
              kind: 'list' as const,
              isOrdered: false,
              start: 1,
              items: items.map((text): Node[] => [{ kind: 'paragraph', text }]),
            },
          ]
        : []),
      ...more.map((text): Node => ({ kind: 'paragraph', text })),
    ],
    notes,
  );
}

// A table always has a head: of one without, an empty one.
function tableOf({ head, rows, ends }: Extract<Node, { kind: 'table' }>, notes: Notes): string {
  const width = Math.max(head.length, ...rows.map(({ length }) => length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const columns = Array.from({ length: width }, (_, x) => x);
  const row = (cells: readonly Inline[][]) => line(columns.map((x) => oneLine(cells[x] ?? [], notes)));
  const rule = line(columns.map((x) => (ends.includes(x) ? '--:' : '---')));
  return [row(head), rule, ...rows.map(row)].join('\n');
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
