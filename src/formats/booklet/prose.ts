import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import type { Rich } from '../rich.ts';
import { notesIn } from './notes.ts';
import { paragraph, type Inline, type Node, type Words } from './node.ts';

/** What the words of a text are set with. */
export interface TextSetting {
  /** Words in the language of the text. */
  words: (text: string) => Rich;
  /** What is copied to the letter: code, an address. */
  verbatim: (text: string) => Rich;
  /** Turns the address of a link, `#part` included, into a whole one. */
  whole: (href: string) => string;
}

/** What is known on the way down a tree. */
interface Walk extends TextSetting {
  notes: ReadonlyMap<string, Element>;
  /** The notes that stand at the foot of a page already. */
  told: Set<string>;
  style: Omit<Words, keyof Rich[number]>;
  /** Whether a note may hang here: not in another note, nor in what is repeated elsewhere. */
  mayNote: boolean;
  /** In how many lists and quotations this stands. */
  depth: number;
}

/**
 * Markdown as parts of a paper.
 * @param trees all of one text, as its notes stand in the last
 * @returns the parts of each tree
 */
export function proseNodes(trees: readonly Root[], setting: TextSetting): Node[][] {
  const walk: Walk = {
    ...setting,
    notes: notesIn(trees),
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

function inlinesIn(children: readonly (RootContent | ElementContent)[], walk: Walk): Inline[] {
  return children.flatMap((child) => inlinesOf(child, walk));
}

function inlinesOf(node: RootContent | ElementContent, walk: Walk): Inline[] {
  if (node.type === 'text') return wordsOf(node.value.replace(/\s*\n\s*/gu, ' '), walk);
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  const styled = styles[tagName];
  if (styled) return inlinesIn(children, { ...walk, style: { ...walk.style, ...styled } });
  if (tagName === 'br') return [{ kind: 'break' }];
  if (tagName === 'input') return wordsOf(properties.checked ? '☑' : '☐', walk);
  if (tagName === 'code')
    return walk.verbatim(textOf(node)).map((run) => ({ ...run, ...walk.style, isCode: true }));
  return tagName === 'a' ? linkOf(node, walk) : inlinesIn(children, walk);
}

const styles: Readonly<Record<string, Walk['style']>> = {
  strong: { isStrong: true },
  b: { isStrong: true },
  em: { isEmphasis: true },
  i: { isEmphasis: true },
  del: { isStruck: true },
};

function wordsOf(text: string, { words, style }: Walk): Words[] {
  return text === '' ? [] : words(text).map((run) => ({ ...run, ...style }));
}

function linkOf(link: Element, walk: Walk): Inline[] {
  const { href, dataFootnoteRef, dataFootnoteBackref } = link.properties;
  if (dataFootnoteBackref !== undefined) return [];
  if (dataFootnoteRef !== undefined) return noteOf(String(href).slice(1), walk);
  if (typeof href !== 'string') return inlinesIn(link.children, walk);
  const address = walk.whole(href);
  const words = inlinesIn(link.children, { ...walk, style: { ...walk.style, href: address } });
  const shown = shownAddress(href);
  const isSaid = textOf(link).includes(shown);
  return walk.mayNote && !isSaid && /^(?:https?|mailto|tel):/u.test(href) && isElsewhere(link)
    ? [...words, ...noteOnce(`to ${href}`, () => paragraph(walk.verbatim(shown)), walk)]
    : words;
}

// Whoever reads paper gets to the pages of the site by its address; elsewhere they need the address of each page.
function isElsewhere({ properties: { rel, href } }: Element): boolean {
  return Array.isArray(rel) ? rel.includes('external') : /^(?:mailto|tel):/u.test(String(href));
}

function shownAddress(href: string): string {
  return href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/u, '').replace(/\/$/u, '');
}

function noteOf(id: string, walk: Walk): Inline[] {
  const note = walk.notes.get(id);
  if (!note || !walk.mayNote) return [];
  return noteOnce(id, () => nodesOf(note.children, { ...walk, style: {}, mayNote: false }), walk);
}

// A note that says nothing is none.
function noteOnce(id: string, make: () => Node[], { told }: Walk): Inline[] {
  if (told.has(id)) return [{ kind: 'note', id, nodes: null }];
  const nodes = make();
  if (nodes.length === 0) return [];
  told.add(id);
  return [{ kind: 'note', id, nodes }];
}

function elementsIn(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : elementsIn(child, tagName),
  );
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
