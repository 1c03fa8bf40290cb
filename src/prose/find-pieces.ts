import type { Nodes, Parents, Root } from 'mdast';
import { directiveNamed, directiveOf } from '../schemas/directives.ts';
import type { WrittenDirective } from '../domain/text.ts';
import { closingLine, wantedClose, wordsBeside, type DirectiveNode } from './closes.ts';
import { componentAt, isComponent } from './component.ts';

/** A directive or component in a text, or words that were meant to be one. */
export interface FoundPiece {
  written: WrittenDirective;
  /** Its only or first line, counted from 1. */
  line: number;
  /** The line of colons that closes it. A directive that holds text and has none takes in all that follows. */
  closing?: number | undefined;
  /** Whether it stands where a page shows pieces: at the top of the text, or in a callout that does. */
  inPlace: boolean;
}

/** How deep lists, quotations and callouts may stand in each other: no reader follows further, nor any program. */
export const deepest = 100;

/**
 * Every directive and component of a text, in the order they are written. What the check refuses and what the page
 * shows is decided here and nowhere else, so that the two cannot disagree.
 * @param tree the text as `parseMarkdown` or `parseMdx` reads it
 * @param lines its lines
 */
export function findPieces(tree: Root, lines: readonly string[], format: 'md' | 'mdx'): FoundPiece[] {
  return piecesBelow(tree, { lines, format, depth: 0, inPlace: true, inOpen: false });
}

/** Directives in a file in which a piece is a component. They are found by their lines: such a file may be no MDX. */
export function piecesWithColons(lines: readonly string[]): FoundPiece[] {
  return lines.flatMap((text, i) => {
    const [, name] = /^\s*:{2,}([a-z][\w-]*)/iu.exec(text) ?? [];
    return name === undefined ? [] : [misread(name, 'colons', i + 1, attributesIn(text, name))];
  });
}

interface Around {
  lines: readonly string[];
  format: 'md' | 'mdx';
  depth: number;
  inPlace: boolean;
  /** Whether a directive that nobody closed stands around it. */
  inOpen: boolean;
}

function piecesBelow(parent: Parents, around: Around): FoundPiece[] {
  if (around.depth === deepest) return [];
  return (parent.children as Nodes[]).flatMap((node) => {
    if (node.type === 'text' || goesOn(node, parent, around.lines)) return misreadIn(node, parent, around);
    const piece = pieceAt(node, parent, around);
    const inside: Around = {
      ...around,
      depth: around.depth + 1,
      inPlace: piece !== undefined && piece.inPlace && holdsText(piece.written),
      inOpen: around.inOpen || piece?.written.flaw === 'open',
    };
    return [...(piece ? [piece] : []), ...('children' in node ? piecesBelow(node, inside) : [])];
  });
}

function pieceAt(node: Nodes, parent: Parents, { lines, inPlace }: Around): FoundPiece | undefined {
  const line = node.position?.start.line ?? 1;
  const nested = !mayHold(parent);
  if (isComponent(node)) {
    const isInline = node.type === 'mdxJsxTextElement';
    return { written: componentAt(node, isInline || nested), line, inPlace: inPlace && !isInline };
  }
  if (!isDirective(node)) return undefined;
  const { name, type, attributes } = node;
  const container = type === 'containerDirective';
  const closing = container ? closingLine(node, lines) : undefined;
  const isInline = type === 'textDirective';
  const given = Object.entries(attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
  const isOpen = container && closing === undefined;
  const beside = isInline ? undefined : wordsBeside(lines[line - 1] ?? '');
  const written = {
    name,
    component: false,
    container,
    attributes: Object.fromEntries(given),
    computed: [],
    nested: isInline || nested,
    ...(beside !== undefined && { flaw: 'beside' as const, beside }),
    ...(beside === undefined && isOpen && { flaw: 'open' as const, close: wantedClose(node, lines) }),
  };
  return { written, line, closing, inPlace: inPlace && !isInline };
}

function isDirective(node: Nodes | DirectiveNode): node is DirectiveNode {
  if (node.type === 'textDirective') return isMeant(node as DirectiveNode);
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

// "at 10:30" parses as a directive called 30, "two:one[^1]" as one with a label: only a name that starts with a letter,
// followed by [ or {, is one.
function isMeant({ name, attributes, children }: DirectiveNode): boolean {
  const [label] = children as { value?: string }[];
  if (!/^\p{L}/u.test(name) || label?.value?.startsWith('^')) return false;
  return Object.keys(attributes ?? {}).length > 0 || children.length > 0;
}

// Directives stand at the top of a text, or in one that holds text: a callout.
function mayHold(parent: Parents | DirectiveNode): boolean {
  const { type, name } = parent as { type: string; name?: string | null };
  if (type !== 'containerDirective' && type !== 'mdxJsxFlowElement') return type === 'root';
  return directiveNamed((name ?? '').toLowerCase())?.container ?? false;
}

function holdsText({ name, component, container }: WrittenDirective): boolean {
  const directive = directiveNamed((component ? directiveOf(name) : name) ?? '');
  return container && directive?.container === true;
}

// "see ::ask{id=x}", "::ask {id=x}": no directive to the parser, and surely one to its author. A line of colons closes
// one, and is told where none is open; in an open one that is told already.
function misreadIn(node: TextNode, parent: Parents, { format, lines, inOpen }: Around): FoundPiece[] {
  const found = node.value.matchAll(
    /(?:^|\s):{2,}[ \t]?([a-z][\w-]*)[ \t]?[{[]|^\s*:{2,}[ \t]?([a-z][\w-]*)|^[ \t]*:{3,}[ \t]*$/gimu,
  );
  return [...found].flatMap((match) => {
    const start = match.index + match[0].search(/\S/u);
    const line = (node.position?.start.line ?? 1) + node.value.slice(0, start).split('\n').length - 1;
    const name = match[1] ?? match[2];
    if (name !== undefined)
      return format === 'md'
        ? [misread(name, 'broken', line, attributesIn(lines[line - 1] ?? '', name))]
        : [];
    if (inOpen || !isAlone(match, node, parent)) return [];
    return [misread('callout', format === 'md' ? 'idle' : 'colons', line)];
  });
}

type TextNode = Extract<Nodes, { type: 'text' | 'code' }>;

// A directive too far in is code to the parser, even right below a line of words; without directives it goes on from them.
function goesOn(node: Nodes, parent: Parents, lines: readonly string[]): node is TextNode {
  if (node.type !== 'code' || node.position === undefined) return false;
  const { line } = node.position.start;
  const siblings: readonly Nodes[] = parent.children;
  const above = siblings[siblings.indexOf(node) - 1];
  const isBelow = above?.type === 'paragraph' && above.position?.end.line === line - 1;
  return isBelow && /^[ \t>]*:/u.test(lines[line - 1] ?? '');
}

// `**Note** :::` has words beside it.
function isAlone({ 0: { length }, index }: RegExpExecArray, node: TextNode, parent: Parents): boolean {
  if (node.type === 'code') return true;
  const siblings: readonly Nodes[] = parent.children;
  const at = siblings.indexOf(node);
  const endsLine = (one: Nodes | undefined) => one === undefined || one.type === 'break';
  const isFirst = index > 0 || endsLine(siblings[at - 1]);
  return isFirst && (index + length < node.value.length || endsLine(siblings[at + 1]));
}

function misread(
  name: string,
  flaw: 'broken' | 'idle' | 'colons',
  line: number,
  attributes: Readonly<Record<string, string>> = {},
): FoundPiece {
  const written = {
    name,
    component: false,
    container: false,
    attributes,
    computed: [],
    nested: false,
    flaw,
  };
  return { written, line, inPlace: false };
}

// What stands in the braces behind a name, on a line that the parser does not read as its author meant it.
function attributesIn(line: string, name: string): Record<string, string> {
  const [, braces = ''] = new RegExp(`:\\s?${name}\\s?\\{([^{}]*)\\}`, 'u').exec(line) ?? [];
  const given = braces.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/gu);
  return Object.fromEntries(
    Array.from(given, ([, key = '', double, single, bare]) => [key, double ?? single ?? bare ?? '']),
  );
}
