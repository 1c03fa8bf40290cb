import type { Element, ElementContent, Root, RootContent } from 'hast';
import { inlinesIn, inlinesOf } from './inlines.ts';
import { paragraph, type Inline, type Node } from './node.ts';
import { notesIn } from './notes.ts';
import { textOf } from './text-of.ts';
import type { TextSetting, Walk } from './walk.ts';

/**
 * Markdown as parts of a paper.
 * @param trees all of one text, as its notes stand in the last
 * @returns the parts of each tree
 */
export function proseNodes(trees: readonly Root[], setting: TextSetting): Node[][] {
  const walk: Walk = {
    ...setting,
    notes: new Map(
      Array.from(notesIn(trees), ([id, { children }]) => [id, (within: Walk) => nodesOf(children, within)]),
    ),
    told: new Set(),
    style: {},
    mayNote: true,
    depth: 0,
  };
  return trees.map(({ children }) => nodesOf(children, walk));
}

// Words that stand beside blocks, as in a list, are a paragraph.
function nodesOf(children: readonly (RootContent | ElementContent)[], walk: Walk): Node[] {
  const nodes: Node[] = [];
  let line: Inline[] = [];
  const endLine = () => {
    nodes.push(...paragraph(line));
    line = [];
  };
  for (const child of children) {
    const makeNodes = child.type === 'element' ? blocks[child.tagName] : undefined;
    if (!makeNodes) line.push(...inlinesOf(child, walk));
    else {
      endLine();
      nodes.push(...makeNodes(child as Element, walk));
    }
  }
  endLine();
  return nodes;
}

type MakeNodes = (element: Element, walk: Walk) => Node[];

const heading: MakeNodes = ({ tagName, children }, walk) => {
  const text = inlinesIn(children, { ...walk, mayNote: false });
  return paragraph(text).length === 0 ? [] : [{ kind: 'heading', level: Number(tagName.slice(1)), text }];
};

/** How many lists and quotations may stand one within the other: what is deeper is set as what it stands in. */
const deepest = 7;

const list: MakeNodes = ({ tagName, properties, children }, walk) => {
  const deeper = { ...walk, depth: walk.depth + 1 };
  const items = children.flatMap((item) => (item.type === 'element' ? [nodesOf(item.children, deeper)] : []));
  if (walk.depth >= deepest) return items.flat();
  const start = typeof properties.start === 'number' ? properties.start : 1;
  return [{ kind: 'list', isOrdered: tagName === 'ol', start, items }];
};

const quote: MakeNodes = ({ children }, walk) => {
  const nodes = nodesOf(children, { ...walk, depth: walk.depth + 1 });
  return walk.depth >= deepest ? nodes : [{ kind: 'quote', nodes, by: [] }];
};

const inside: MakeNodes = ({ children }, walk) => nodesOf(children, walk);

const blocks: Readonly<Record<string, MakeNodes>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading])),
  p: ({ children }, walk) => paragraph(inlinesIn(children, walk)),
  ul: list,
  ol: list,
  blockquote: quote,
  div: inside,
  table: (element, walk) => tableOf(element, walk),
  pre: (element, { verbatim }) => [
    { kind: 'code', lines: textOf(element).replace(/\n$/u, '').split('\n').map(verbatim) },
  ],
  hr: () => [{ kind: 'rule' }],
  // The notes, each of which stands where it is named.
  section: () => [],
};

function tableOf(table: Element, walk: Walk): Node[] {
  const [head = [], ...rows] = elementsIn(table, 'tr').map((row) => [
    ...row.children.filter((cell) => cell.type === 'element'),
  ]);
  const ends = head.flatMap(({ properties: { className } }, x) =>
    Array.isArray(className) && className.includes('end') ? [x] : [],
  );
  const cells = (row: Element[], of: Walk) => head.map((_, x) => inlinesIn(row[x]?.children ?? [], of));
  if (head.length === 0) return [];
  // A head is repeated on every page.
  const isNamed = head.some((cell) => textOf(cell).trim() !== '');
  const named = isNamed ? head : [];
  return [
    {
      kind: 'table',
      ends,
      head: named.map(({ children }) => inlinesIn(children, { ...walk, mayNote: false })),
      rows: rows.map((row) => cells(row, walk)),
    },
  ];
}

function elementsIn(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : elementsIn(child, tagName),
  );
}
