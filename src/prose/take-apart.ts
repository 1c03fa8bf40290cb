import { EXIT, visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import type { AtLine, CodePiece, Text } from '../domain/text.ts';
import { deepest, findPieces, piecesWithColons, type FoundPiece } from './find-pieces.ts';
import { marksIn, mayHoldMarks, type Place } from './marks/marks.ts';
import { kindOfMarkup, lostCharacters, markupIn } from './markup.ts';
import { parseMarkdown, parseMdx, plainLines } from './parse.ts';
import { isTypedCode, stretchOf, typedText, type Stretch } from './typed-text.ts';

/**
 * Takes a Markdown text apart into what the rules look at.
 * @param firstLine the line of the file on which the text starts
 */
export function takeApart(written: string, format: 'md' | 'mdx', firstLine = 1): Text {
  const text = plainLines(written);
  const lines = text.split('\n');
  const colons = format === 'mdx' ? piecesWithColons(lines) : [];
  const tangle = lineOfTangle(text);
  const found = tangle === undefined ? collected(text, format, lines) : refused('tangled', tangle);
  const code = withoutEchoes(found.code).filter(({ line }) => !colons.some((piece) => piece.line === line));
  const isColonsOnly = colons.length > 0 && code.some(({ kind }) => kind === 'unreadable');
  const all = {
    ...found,
    code: isColonsOnly ? [] : code,
    directives: [...found.directives, ...colons.map(asDirective)],
  };
  return movedDown(all, firstLine - 1);
}

type Found = { -readonly [Key in keyof Text]: Text[Key][number][] };

function nothing(): Found {
  return { code: [], directives: [], links: [], headings: [], paragraphs: [], phrases: [], marks: [] };
}

function refused(kind: CodePiece['kind'], line: number): Found {
  return { ...nothing(), code: [{ kind, value: '', line }] };
}

function collected(text: string, format: 'md' | 'mdx', lines: readonly string[]): Found {
  const found = nothing();
  let tree: Root;
  try {
    tree = format === 'mdx' ? parseMdx(text) : parseMarkdown(text);
  } catch (error) {
    return refused('unreadable', Number(/^(\d+):/u.exec((error as Error).message)?.[1] ?? 1));
  }
  const depths = new WeakMap<object, number>();
  const codes: Stretch[] = [];
  const places: Place[] = [];
  let tooDeep: number | undefined;
  visit(tree, (node, index, parent) => {
    const line = node.position?.start.line ?? 1;
    const depth = (parent ? (depths.get(parent) ?? 0) : 0) + 1;
    depths.set(node, depth);
    if (parent && index !== undefined && mayHoldMarks(node)) places.push({ node, parent, index });
    if (isTypedCode(node, text)) codes.push(stretchOf(node));
    if (depth <= deepest) return collect(node, line, found);
    tooDeep = line;
    return EXIT;
  });
  if (tooDeep !== undefined) return refused('tangled', tooDeep);
  const typed = typedText(text, codes);
  if (format === 'md') found.code.push(...markupIn(typed));
  found.code.push(...lostCharacters(typed));
  found.marks.push(...marksIn(places, typed));
  return { ...found, directives: findPieces(tree, lines, format).map(asDirective) };
}

function asDirective({ written, line }: FoundPiece): Found['directives'][number] {
  return { ...written, line };
}

function collect(node: Nodes, line: number, found: Found): void {
  const code = codeIn(node);
  const url = linkIn(node);
  if (code) found.code.push({ ...code, line });
  if (url !== undefined && code?.kind !== 'pasted') found.links.push({ url, line });
  if (node.type === 'heading') found.headings.push({ depth: node.depth, line });
  if (node.type === 'paragraph') found.paragraphs.push({ text: wordsOf(node), line });
  if (node.type === 'heading' || node.type === 'tableCell') found.phrases.push({ text: wordsOf(node), line });
}

function movedDown(found: Found, by: number): Text {
  const move = <T extends { line: number }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, line: one.line + by }));
  return {
    code: move(found.code),
    directives: move(found.directives),
    links: move(found.links),
    headings: move(found.headings),
    paragraphs: move(found.paragraphs),
    phrases: move(found.phrases),
    marks: move(found.marks),
  };
}

// The end of an element says nothing that its start has not said.
function withoutEchoes(code: AtLine<CodePiece>[]): AtLine<CodePiece>[] {
  const starts = code.filter(({ value }) => !value.startsWith('</'));
  return starts.length > 0 ? starts : code;
}

const mostPieces = 1000;
const mostColons = 3000;
const mostCharacters = 500_000;

// Texts that would keep the parser busy for hours: quotations in quotations, pieces in pieces, by the thousand.
function lineOfTangle(text: string): number | undefined {
  const nested = new RegExp(`^[ \\t]*(?:>[ \\t]*|[*+-][ \\t]+|\\d{1,9}[.)][ \\t]+){${deepest}}`, 'mu').exec(
    text,
  );
  const pieces = nth(text, /:[\p{L}\d_-]+[[{]|^:{3,}|<[A-Z]/gmu, mostPieces);
  const colons = nth(text, /:[\p{L}\d]/gu, mostColons);
  const index =
    nested?.index ?? pieces ?? colons ?? (text.length > mostCharacters ? mostCharacters : undefined);
  return index === undefined ? undefined : text.slice(0, index).split('\n').length;
}

function nth(text: string, pattern: RegExp, n: number): number | undefined {
  let count = 0;
  for (const { index } of text.matchAll(pattern)) if (++count > n) return index;
  return undefined;
}

function codeIn(node: Nodes): CodePiece | undefined {
  const { type } = node as { type: string };
  if (node.type === 'html') return { kind: kindOfMarkup(node.value), value: node.value };
  if (node.type === 'image') return { kind: 'picture', value: node.url };
  if (node.type === 'imageReference') return { kind: 'picture', value: node.identifier };
  if (node.type === 'link' && kindOfMarkup(`<${node.url}>`) === 'pasted')
    return { kind: 'pasted', value: node.url };
  if (type === 'mdxjsEsm') return { kind: 'import', value: 'import or export' };
  if (/^mdx(Flow|Text)Expression$/u.test(type)) return { kind: 'expression', value: '{…}' };
  return undefined;
}

function linkIn(node: Nodes): string | undefined {
  return node.type === 'link' || node.type === 'definition' ? node.url : undefined;
}

function wordsOf(node: Nodes): string {
  const words = (one: Nodes): string => {
    if (one.type === 'break') return ' ';
    if ('value' in one) return one.value;
    return 'children' in one ? one.children.map((child) => words(child as Nodes)).join('') : '';
  };
  return words(node).replace(/\s+/gu, ' ').trim();
}
