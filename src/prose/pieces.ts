import type { Nodes, Parents } from 'mdast';
import { directiveNamed } from '../schemas/directives.ts';
import type { WrittenDirective } from '../domain/text.ts';

interface DirectiveNode {
  type: string;
  name?: string | null;
  attributes?: Record<string, string | null | undefined> | JsxAttribute[] | null;
  children?: unknown[];
}

interface JsxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** `below`: so many lines below the start of the text it was found in. */
type FoundPiece = WrittenDirective & { below?: number };

/** The directives and components that a node is, or that its words were meant to be. */
export function piecesIn(node: Nodes, parent: Parents | undefined, lines: readonly string[]): FoundPiece[] {
  if (node.type === 'text') return brokenIn(node.value);
  const { type, name, attributes, children = [] } = node as DirectiveNode;
  const component = /^mdxJsx(Flow|Text)Element$/u.test(type);
  const isDirective = component || /^(container|leaf|text)Directive$/u.test(type);
  if (!isDirective || (type === 'textDirective' && !isMeant(node as DirectiveNode))) return [];
  const given = Array.isArray(attributes) ? attributes : Object.entries(attributes ?? {}).map(toAttribute);
  const isText = (one: JsxAttribute) => one.name !== undefined && typeof (one.value ?? '') === 'string';
  return [
    {
      name: name ?? '',
      component,
      container: component ? children.length > 0 : type === 'containerDirective',
      attributes: Object.fromEntries(given.filter(isText).map((one) => [one.name, String(one.value ?? '')])),
      computed: given.filter((one) => !isText(one)).map((one) => one.name ?? '…'),
      nested: /text(Directive|Element)$/iu.test(type) || !mayHold(parent),
      flaw: component || type === 'textDirective' ? undefined : flawOf(node, lines),
    },
  ];
}

/** Directives in a file in which a piece is a component, each with its line counted from 1. */
export function piecesWithColons(lines: readonly string[]): (WrittenDirective & { line: number })[] {
  return lines.flatMap((text, i) => {
    const [, name] = /^\s*:{2,}([a-z][\w-]*)/iu.exec(text) ?? [];
    return name === undefined ? [] : [{ ...broken(name), flaw: 'colons' as const, line: i + 1 }];
  });
}

// "see ::ask{id=x}", "::ask {id=x}": no directive to the parser, and surely one to its author.
function brokenIn(text: string): FoundPiece[] {
  const found = text.matchAll(/(?:^|\s):{2,}\s?([a-z][\w-]*)\s?[{[]|^\s*:{2,}\s?([a-z][\w-]*)/gimu);
  return [...found].map((match) => {
    const start = match.index + match[0].search(/\S/u);
    return { ...broken(match[1] ?? match[2] ?? ''), below: text.slice(0, start).split('\n').length - 1 };
  });
}

function broken(name: string): WrittenDirective {
  return {
    name,
    component: false,
    container: false,
    attributes: {},
    computed: [],
    nested: false,
    flaw: 'broken',
  };
}

// Words beside a directive are lost, and one that is not closed takes in all that follows.
function flawOf({ type, position }: Nodes, lines: readonly string[]): WrittenDirective['flaw'] {
  const { start, end } = position ?? { start: { line: 1 }, end: { line: 1 } };
  if (!/^[\s>*+\d.)-]*:{2,}[\w-]+\s*(?:\{[^}]*\})?\s*$/u.test(lines[start.line - 1] ?? '')) return 'beside';
  const isClosed = end.line > start.line && /^\s*:{3,}\s*$/u.test(lines[end.line - 1] ?? '');
  return type === 'containerDirective' && !isClosed ? 'open' : undefined;
}

function toAttribute([name, value]: [string, string | null | undefined]): JsxAttribute {
  return { type: 'attribute', name, value };
}

// "at 10:30" parses as a directive called 30, "two:one[^1]" as one with a label: only a name that starts with a letter,
// followed by [ or {, is one.
function isMeant({ name, attributes, children = [] }: DirectiveNode): boolean {
  const [label] = children as { value?: string }[];
  if (!/^\p{L}/u.test(name ?? '') || label?.value?.startsWith('^')) return false;
  return Object.keys(attributes ?? {}).length > 0 || children.length > 0;
}

// Directives stand at the top of a text, or in one that holds text: a callout.
function mayHold(parent: Parents | undefined): boolean {
  const { type, name } = (parent ?? { type: 'root' }) as DirectiveNode;
  if (type !== 'containerDirective' && type !== 'mdxJsxFlowElement') return type === 'root';
  return directiveNamed((name ?? '').toLowerCase())?.container ?? false;
}
