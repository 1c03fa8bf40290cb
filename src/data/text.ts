import { markdownToMdast, mdxToMdast } from 'satteri';
import { EXIT, visit } from 'unist-util-visit';
import type { Nodes, Parents, Root } from 'mdast';
import type { AtLine, CodePiece, Text, WrittenDirective } from '../domain/text.ts';

const options = { features: { directive: true, frontmatter: false } } as const;

/**
 * Takes a Markdown text apart into what the rules look at.
 * @param firstLine the line of the file on which the text starts
 */
export function takeApart(text: string, format: 'md' | 'mdx', firstLine = 1): Text {
  const parts = {
    code: [] as AtLine<CodePiece>[],
    directives: [] as AtLine<WrittenDirective>[],
    links: [] as AtLine<{ url: string }>[],
    headings: [] as AtLine<{ depth: number }>[],
    paragraphs: [] as AtLine<{ text: string }>[],
  };
  if (text.trim() === '') return parts;
  const refused = (kind: CodePiece['kind'], line: number): Text => ({
    ...parts,
    code: [{ kind, value: '', line: line + firstLine - 1 }],
  });
  const tangle = lineOfTangle(text);
  if (tangle !== undefined) return refused('tangled', tangle);
  let tree: Root;
  try {
    tree = (format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text, options)) as Root;
  } catch (error) {
    return refused('unreadable', Number(/^(\d+):/u.exec((error as Error).message)?.[1] ?? 1));
  }
  const depths = new WeakMap<object, number>();
  let tooDeep: number | undefined;
  visit(tree, (node, _, parent) => {
    const depth = (parent ? (depths.get(parent) ?? 0) : 0) + 1;
    depths.set(node, depth);
    if (depth > deepest) {
      tooDeep = node.position?.start.line ?? 1;
      return EXIT;
    }
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const code = codeIn(node);
    const directive = directiveIn(node, parent);
    const url = linkIn(node);
    if (code) parts.code.push({ ...code, line });
    if (directive) parts.directives.push({ ...directive, line });
    if (url !== undefined) parts.links.push({ url, line });
    if (node.type === 'heading') parts.headings.push({ depth: node.depth, line });
    if (node.type === 'paragraph') parts.paragraphs.push({ text: wordsOf(node), line });
    return undefined;
  });
  return tooDeep === undefined ? parts : refused('tangled', tooDeep);
}

/** How deep lists, quotations and callouts may stand in each other: no reader follows further, nor any program. */
const deepest = 100;
const mostDirectives = 1000;

// Texts that would keep the parser busy for hours: quotations in quotations, directives in directives, by the thousand.
function lineOfTangle(text: string): number | undefined {
  const nested = new RegExp(`^[ \\t]*(?:>[ \\t]*|[*+-][ \\t]+|\\d{1,9}[.)][ \\t]+){${deepest}}`, 'mu').exec(
    text,
  );
  const pieces = [...text.matchAll(/:[\p{L}\d_-]+[[{]|^:{3,}|<[A-Z]/gmu)][mostDirectives];
  const at = nested?.index ?? pieces?.index;
  return at === undefined ? undefined : text.slice(0, at).split('\n').length;
}

function codeIn(node: Nodes): CodePiece | undefined {
  const { type } = node as { type: string };
  if (node.type === 'html') return { kind: 'html', value: node.value };
  if (node.type === 'image') return { kind: 'picture', value: node.url };
  if (node.type === 'imageReference') return { kind: 'picture', value: node.identifier };
  if (type === 'mdxjsEsm') return { kind: 'import', value: 'import or export' };
  if (/^mdx(Flow|Text)Expression$/u.test(type)) return { kind: 'expression', value: '{…}' };
  return undefined;
}

function linkIn(node: Nodes): string | undefined {
  return node.type === 'link' || node.type === 'definition' ? node.url : undefined;
}

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

function directiveIn(node: Nodes, parent: Parents | undefined): WrittenDirective | undefined {
  const { type, name, attributes, children = [] } = node as DirectiveNode;
  const component = /^mdxJsx(Flow|Text)Element$/u.test(type);
  const isDirective = component || /^(container|leaf|text)Directive$/u.test(type);
  if (!isDirective || (type === 'textDirective' && !isMeant(node as DirectiveNode))) return undefined;
  const given = Array.isArray(attributes) ? attributes : Object.entries(attributes ?? {}).map(toAttribute);
  const isText = (one: JsxAttribute) => one.name !== undefined && typeof (one.value ?? '') === 'string';
  return {
    name: name ?? '',
    component,
    container: component ? children.length > 0 : type === 'containerDirective',
    attributes: Object.fromEntries(given.filter(isText).map((one) => [one.name, String(one.value ?? '')])),
    computed: given.filter((one) => !isText(one)).map((one) => one.name ?? '…'),
    nested: /text(Directive|Element)$/iu.test(type) || !mayHold(parent),
  };
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

// Directives stand at the top of a text, or in a callout.
function mayHold(parent: Parents | undefined): boolean {
  const { type, name } = (parent ?? { type: 'root' }) as DirectiveNode;
  return (
    type === 'root' ||
    ((type === 'containerDirective' || type === 'mdxJsxFlowElement') && /^callout$/iu.test(name ?? ''))
  );
}

function wordsOf(node: Nodes): string {
  const words = (one: Nodes): string => {
    if (one.type === 'break') return ' ';
    if ('value' in one) return one.value;
    return 'children' in one ? one.children.map((child) => words(child as Nodes)).join('') : '';
  };
  return words(node).replace(/\s+/gu, ' ').trim();
}
